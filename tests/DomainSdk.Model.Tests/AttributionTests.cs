namespace DomainSdk.Model.Tests;

/// <summary>Who speaks, by the rules of the page on writing, and what is left out.</summary>
public sealed class AttributionTests
{
    [Theory]
    [InlineData("“We are ready,” Thorne said.", "Thorne", "-", "said")]
    [InlineData("“We are ready,” said Thorne.", "Thorne", "-", "said")]
    [InlineData("“We are ready”, said Thorne.", "Thorne", "-", "said")]
    [InlineData("“We are ready” — Thorne said.", "Thorne", "-", "said")]
    [InlineData("“Are we ready?” asked Thorne.", "Thorne", "-", "asked")]
    [InlineData("“We are ready!” Thorne told reporters on Sunday.", "Thorne", "-", "told")]
    [InlineData("“We are ready,” Thorne later told the Courier.", "Thorne", "-", "told")]
    [InlineData("“We are ready,” Thorne on Sunday said.", "Thorne", "-", "said")]
    [InlineData("“We are ready,” said Ada Brisk, the harbour master of Tarnholm.", "Ada Brisk", "harbour master of Tarnholm", "said")]
    [InlineData("“We are ready,” Ada Brisk, the harbour master, said.", "Ada Brisk", "harbour master", "said")]
    [InlineData("“We are ready,” the mayor, Ada Brisk, told the crowd.", "Ada Brisk", "mayor", "told")]
    [InlineData("“We are ready,” Quill, who speaks for the government, said.", "Quill", "-", "said")]
    [InlineData("“We are ready,” President Tomas Reyne told the crowd.", "Tomas Reyne", "President", "told")]
    [InlineData("“We are ready,” said Foreign Ministry spokesman Ivan Petrov.", "Ivan Petrov", "Foreign Ministry spokesman", "said")]
    [InlineData("“We are ready,” said Secretary of State Anna Vale.", "Anna Vale", "Secretary of State", "said")]
    [InlineData("“We are ready,” Dr. J. K. Oren said.", "J. K. Oren", "Dr.", "said")]
    [InlineData("“We are ready,” the Lantern Institute said.", "Lantern Institute", "-", "said")]
    [InlineData("“We are ready,” the Union of Northern Ports said.", "Union of Northern Ports", "-", "said")]
    [InlineData("“We are ready,” according to Piet Hollow.", "Piet Hollow", "-", "according to")]
    [InlineData("„Wir sind bereit“, sagte Außenminister Jan Berg am Montag.", "Jan Berg", "Außenminister", "sagte")]
    [InlineData("« Nous sommes prêts », a déclaré Jean Morel.", "Jean Morel", "-", "déclaré")]
    [InlineData("«Мы готовы все», — заявил министр Иван Петров.", "Иван Петров", "министр", "заявил")]
    public void A_speaker_stands_behind(string body, string name, string role, string cue) => Single(body, name, role, cue, AttributionBasis.Name);

    [Theory]
    [InlineData("Thorne said: “We are ready.”", "Thorne", "-", "said")]
    [InlineData("Thorne said, “We are ready.”", "Thorne", "-", "said")]
    [InlineData("Thorne said that “we are ready now”.", "Thorne", "-", "said")]
    [InlineData("In a statement on Sunday, the Lantern Institute said “we are ready now”.", "Lantern Institute", "-", "said")]
    [InlineData("The prime minister of Velmark, Jon Thorne, said: “We are ready.”", "Jon Thorne", "prime minister of Velmark", "said")]
    [InlineData("According to Foreign Ministry spokesman Ivan Petrov, “the road is open.”", "Ivan Petrov", "Foreign Ministry spokesman", "According to")]
    [InlineData("It rained. Interior Minister Lena Quill, who had come by train, warned: “We are ready.”", "Lena Quill", "Interior Minister", "warned")]
    [InlineData("Quill welcomed the crossing and promised it would be “as quick as can be”.", "Quill", "-", "promised")]
    [InlineData("Jon Thorne told parliament on Tuesday, adding that “the time for talk is over.”", "Jon Thorne", "-", "adding")]
    [InlineData("They cheered as Foreign Minister Ana Silva arrived, saying “thank you all”.", "Ana Silva", "Foreign Minister", "saying")]
    [InlineData("In an interview with the Courier, Dr. Jane Holm of Brenn University said: “The data are clear.”", "Jane Holm", "Dr.", "said")]
    [InlineData("Asked whether he would resign, Dunne replied, “Never.”", "Dunne", "-", "replied")]
    [InlineData("Ada Brisk: “We are ready.”", "Ada Brisk", "-", "-")]
    [InlineData("Then said Thorne: “We are ready.”", "Thorne", "-", "said")]
    public void A_speaker_stands_before(string body, string name, string role, string cue) => Single(body, name, role, cue, AttributionBasis.Name);

    [Theory]
    [InlineData("“We are ready,” a spokesman for the ministry said.", "spokesman for the ministry")]
    [InlineData("“We are ready,” said the foreign minister of Velmark.", "foreign minister of Velmark")]
    [InlineData("“We are ready,” police said.", "police")]
    [InlineData("“We are ready,” said a woman on the quay.", "woman")]
    [InlineData("“We are ready,” the Prime Minister said.", "Prime Minister")]
    public void A_speaker_without_a_name_is_described(string body, string role) => Single(body, "-", role, "said", AttributionBasis.Description);

    [Fact]
    public void The_parts_of_a_split_quotation_have_one_speaker() => Lines(
        "“Nobody wins a lake,” Reyne told the crowd, “but everybody can lose one.” “We know,” said Quill.",
        "Nobody wins a lake, | Reyne | - | told | Name", "but everybody can lose one. | Reyne | - | told | Name", "We know, | Quill | - | said | Name");

    [Fact]
    public void The_paragraphs_of_one_quotation_have_one_speaker() => Lines(
        "Quill warned: “First of all.\n\n“Then again.\n\n“At last.” She left.",
        "First of all. | Quill | - | warned | Name", "Then again. | Quill | - | warned | Name", "At last. | Quill | - | warned | Name");

    [Fact]
    public void A_sentence_behind_goes_on_with_the_speaker() => Lines(
        "“We are ready,” said Thorne. “Nobody should wait.”", "We are ready, | Thorne | - | said | Name", "Nobody should wait. | Thorne | - | - | Nearby");

    [Fact]
    public void A_sentence_before_tells_the_speaker() => Lines(
        "Thorne said the talks were over. “We will not come back.”", "We will not come back. | Thorne | - | - | Nearby");

    [Fact]
    public void A_pronoun_stands_for_the_nearest_subject() => Lines(
        "Quill came by train. The prime minister of Velmark, Jon Thorne, said nothing. “We are ready,” he said later.", "We are ready, | Jon Thorne | - | said | Pronoun");

    [Fact]
    public void A_new_sentence_behind_a_full_stop_is_not_the_speakers() => Lines(
        "“We are ready now.” Thorne said the road was closed.", "We are ready now. | - | - | - | None");

    [Theory]
    [InlineData("The so-called “peace” deal was signed.", "peace | SingleWord")]
    [InlineData("The “Grey Heron” left Brenn.", "Grey Heron | Title")]
    [InlineData("Under the slogan “boats for all” they marched.", "boats for all | Unreported")]
    [InlineData("Empty “” marks.", " | Empty")]
    [InlineData("One poster says it, another says “enough is enough”.", "enough is enough | - | poster | says | Description")]
    [InlineData("“No,” he said.", "No, | - | - | said | Pronoun")]
    [InlineData("Thorne said: “No.”", "No. | Thorne | - | said | Name")]
    public void What_is_no_statement_is_left_out(string body, string line) => Lines(body, line);

    [Fact]
    public void Headline_and_lead_have_no_selector()
    {
        var text = AnnotatedText.Of("Nothing.", "A ‘great day’ for all", "They called it \"a day to remember\".");
        Assert.Equal(["great day | OutsideBody", "a day to remember | OutsideBody"], AnnotatedText.Lines(text));
    }

    private static void Single(string body, string name, string role, string cue, AttributionBasis basis)
    {
        var line = Assert.Single(AnnotatedText.Lines(AnnotatedText.Of(body)));
        Assert.EndsWith($" | {name} | {role} | {cue} | {basis}", line, StringComparison.Ordinal);
    }

    private static void Lines(string body, params string[] expected) => Assert.Equal(expected, AnnotatedText.Lines(AnnotatedText.Of(body)));
}
