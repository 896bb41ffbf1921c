namespace DomainSdk.Model.Tests;

/// <summary>Which passages stand in quotation marks, whatever the marks are.</summary>
public sealed class QuotationMarkTests
{
    [Theory]
    [InlineData("\"We are ready,\" she said.", "We are ready,")]
    [InlineData("“We are ready,” she said.", "We are ready,")]
    [InlineData("‘We are ready,’ she said.", "We are ready,")]
    [InlineData("'We are ready,' she said.", "We are ready,")]
    [InlineData("„Wir sind bereit“, sagte sie.", "Wir sind bereit")]
    [InlineData("„Jesteśmy gotowi”, powiedziała.", "Jesteśmy gotowi")]
    [InlineData("„Wir sind bereit\", sagte sie.", "Wir sind bereit")]
    [InlineData("« Nous sommes prêts », dit-elle.", "Nous sommes prêts")]
    [InlineData("«Мы готовы», — сказала она.", "Мы готовы")]
    [InlineData("»Wir sind bereit«, sagte sie.", "Wir sind bereit")]
    [InlineData("”Vi är redo”, sa hon.", "Vi är redo")]
    [InlineData("「準備はできている」と彼女は言った。", "準備はできている")]
    [InlineData("\"We are ready,” she said.", "We are ready,")]
    [InlineData("“We are ready,\" she said.", "We are ready,")]
    [InlineData("Say “one” and \"two\" and ‘three’.", "one", "two", "three")]
    [InlineData("he said,\"No\".", "No")]
    [InlineData("\" Oui \", dit-il.", "Oui")]
    public void Marks_of_any_shape_are_pairs(string body, params string[] expected) => Assert.Equal(expected, Words(body));

    [Theory]
    [InlineData("‘The ministers’ cars are here,’ he said.", "The ministers’ cars are here,")]
    [InlineData("'The ministers' cars are here,' he said.", "The ministers' cars are here,")]
    [InlineData("'It's over,' he said, and it's true.", "It's over,")]
    [InlineData("It’s the ministers’ fault, isn’t it, in the ’90s?")]
    [InlineData("'Tis the season of the '90s, and 'em too, isn't it?")]
    [InlineData("Rock ‘n’ roll isn’t dead.")]
    [InlineData("The boys' club and the girls' club met.")]
    [InlineData("O'Neill's dogs' bowls.")]
    public void An_apostrophe_is_no_mark(string body, params string[] expected) => Assert.Equal(expected, Words(body));

    [Theory]
    [InlineData("A 6\" pipe and a 9\" pipe.")]
    [InlineData("He is 6' 2\" tall.")]
    [InlineData("\"It takes a 6\" pipe,\" he said.", "It takes a 6\" pipe,")]
    [InlineData("\"I was born in 1999\" he said, \"and so was she.\"", "I was born in 1999", "and so was she.")]
    [InlineData("A dash – like this – and a - minus - quote nothing.")]
    public void Inches_and_dashes_are_no_marks(string body, params string[] expected) => Assert.Equal(expected, Words(body));

    [Theory]
    [InlineData("“He told me ‘no’ twice,” she said.", "He told me ‘no’ twice,")]
    [InlineData("‘He told me “no” twice,’ she said.", "He told me “no” twice,")]
    [InlineData("“He told me “no” twice,” she said.", "He told me “no” twice,")]
    [InlineData("\"He told me \"no\" twice,\" she said.", "He told me \"no\" twice,")]
    [InlineData("« Il m'a dit « non » deux fois », dit-elle.", "Il m'a dit « non » deux fois")]
    public void What_is_quoted_within_a_quotation_is_part_of_it(string body, params string[] expected) => Assert.Equal(expected, Words(body));

    [Theory]
    [InlineData("“One.\n\n“Two.\n\n“Three,” she said.", "One.", "Two.", "Three,")]
    [InlineData("\"One.\n\n\"Two,\" she said. \"Three.\"", "One.", "Two,", "Three.")]
    [InlineData("“One.\n“Two,” she said.", "One.", "Two,")]
    [InlineData("\"One.\n\nTwo,\" she said.", "One.", "Two,")]
    [InlineData("“One.\n\nTwo,” she said.", "One.", "Two,")]
    [InlineData("“Left open\n\nElsewhere “two” words.", "Left open", "two")]
    [InlineData("“Broken\nin a line,” she said.", "Broken\nin a line,")]
    public void A_quotation_can_go_on_for_paragraphs(string body, params string[] expected) => Assert.Equal(expected, Words(body));

    [Theory]
    [InlineData("A stray” one and “a good” one.", "a good")]
    [InlineData("A stray\" one and \"a good\" one.", "a good")]
    [InlineData("\"Never closed, he said. \"Next one,\" she said.", "Next one,")]
    [InlineData("“Never closed, he said. “Next one,” she said.", "Next one,")]
    [InlineData("Nothing \"\" here.", "")]
    public void A_stray_mark_spoils_nothing(string body, params string[] expected) => Assert.Equal(expected, Words(body));

    [Theory]
    [InlineData('"')]
    [InlineData('“')]
    [InlineData('”')]
    [InlineData('\'')]
    [InlineData('‘')]
    [InlineData('«')]
    [InlineData('»')]
    public async Task A_text_of_nothing_but_marks_comes_to_an_end(char mark)
    {
        foreach (var word in new[] { $"{mark}", $" {mark}a", $"a{mark} ", $"9{mark} {mark}a ", $"\n{mark}a", $" {mark}a “b", $"{mark}he said. " })
        {
            var body = "x" + string.Concat(Enumerable.Repeat(word, 50_000)) + "”";
            var work = Task.Run(() => AnnotatedText.Of(body).FindQuotations().Count);
            await work.WaitAsync(TimeSpan.FromMinutes(2));
        }
    }

    private static IEnumerable<string> Words(string body)
    {
        var text = AnnotatedText.Of(body);
        return text.FindQuotations().Select(q => text.Body[q.Start..q.End]);
    }
}
