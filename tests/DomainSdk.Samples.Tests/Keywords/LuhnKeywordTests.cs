using System.Text;
using DomainSdk;
using DomainSdk.Schema.Compilation;
using Samples.Bookings;

namespace Samples.Keywords;

/// <summary>A keyword of one's own: written once, asserted by generated types, by the interpreter and in a corpus.</summary>
public class LuhnKeywordTests
{
    private const string Wrong = "{\n  \"holder\": \"Ann\",\n  \"number\": \"79927398710\"\n}";

    private static readonly CompileOptions s_options = CompileOptions.Default with { Keywords = [new LuhnKeyword()] };

    public static TheoryData<string, bool> Documents => new()
    {
        { """{"holder":"Ann","number":"79927398713"}""", true },
        { """{"holder":"Ann","number":"79927398710"}""", false },
        { """{"holder":"Ann","number":"7992739871\u0033"}""", true },
        { """{"holder":"Ann","number":"79927398713","spare":null}""", true },
        { """{"holder":"Ann","number":"79927398713","spare":"4111111111111111"}""", true },
        { """{"holder":"Ann","number":"79927398713","spare":"4111111111111112"}""", false },
        { """{"holder":"Ann","number":"79927398713","spare":"none"}""", false },
        { """{"holder":"Ann","number":79927398713}""", false },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Both_back_ends_assert_it(string document, bool isValid)
    {
        var utf8 = Encoding.UTF8.GetBytes(document);
        Assert.Equal(isValid, Card.IsValid(utf8));
        Assert.Equal(isValid, Card.TryParse(document, out _));
        Assert.Equal(isValid, JsonSchema.FromText(Schema(), options: s_options).IsValid(utf8));
    }

    [Fact]
    public void Its_error_says_what_is_wrong_and_where()
    {
        var byType = Assert.Single(Card.Validate(Wrong).Errors);
        var byInterpreter = Assert.Single(JsonSchema.FromText(Schema(), options: s_options).Validate(Wrong).Errors);
        foreach (var error in new[] { byType, byInterpreter })
        {
            Assert.Equal(("DSDK2022", "/number", 3, 13), (error.Id, error.InstanceLocation, error.Position.Line, error.Position.Column));
            Assert.Equal("The last digit of '79927398710' is not its check digit.", error.Message);
            Assert.EndsWith("/properties/number/x-luhn", error.KeywordLocation, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_made_in_code_is_judged_too() =>
        Assert.False(new Card { Holder = "Ann", Number = "79927398710" }.Validate().IsValid);

    [Fact]
    public async Task A_corpus_finds_it_beside_what_reaches_across_documents()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "a.json"), Wrong);
            foreach (var name in new[] { "b.json", "c.json" }) await File.WriteAllTextAsync(Path.Combine(folder.FullName, name), """{"holder":"Bea","number":"79927398713"}""");
            var corpus = await Corpus.LoadAsync([folder.FullName], new CorpusOptions { SchemaOf = _ => Card.Schema });
            Assert.Equal(["DSDK2022 a.json", "DSDK4001 c.json"], corpus.Findings.Concat(corpus.CheckIntegrity().Findings).Select(f => $"{f.Id} {Path.GetFileName(f.Position.Path)}").Order(StringComparer.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Its_value_is_checked_in_the_schema()
    {
        var failure = Assert.Throws<JsonSchemaException>(() => JsonSchema.FromText("""{"x-luhn": "yes"}""", options: s_options));
        Assert.Contains("'x-luhn'", failure.Message, StringComparison.Ordinal);
    }

    private static string Schema() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema", "card.schema.json"));
}
