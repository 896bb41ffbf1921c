using DomainSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace DomainSdk.Generator.Tests;

/// <summary>Schemas against their baselines: what is reported, where, and what is not.</summary>
public class BaselineTests
{
    private const string Path = "schema/track.schema.json";
    private const string Before = """
        {
          "title": "Track",
          "type": "object",
          "properties": { "title": { "type": "string" }, "year": { "type": "integer" } },
          "additionalProperties": false
        }
        """;

    private static readonly string Narrower = Before.Replace("\"integer\" }", "\"integer\", \"minimum\": 1900 }", StringComparison.Ordinal);
    private static readonly string Wider = Before.Replace("\"integer\"", "\"number\"", StringComparison.Ordinal);

    [Theory]
    [InlineData("Backward", "schema/track.schema.json(4,90): error DSDK3001")]
    [InlineData("Full", "schema/track.schema.json(4,90): error DSDK3001")]
    [InlineData("BackwardTransitive", "schema/track.schema.json(4,90): error DSDK3001")]
    [InlineData("", "schema/track.schema.json(4,90): error DSDK3001")]
    [InlineData("Forward", null)]
    [InlineData("None", null)]
    public void What_became_narrower_breaks_backward_compatibility(string mode, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Run(Narrower, Before, mode).Lines());

    [Theory]
    [InlineData("Forward", "schema/track.schema.json(4,68): error DSDK3002")]
    [InlineData("Full", "schema/track.schema.json(4,68): error DSDK3002")]
    [InlineData("Backward", null)]
    public void What_became_wider_breaks_forward_compatibility(string mode, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Run(Wider, Before, mode).Lines());

    [Fact]
    public void A_change_has_a_witness_and_the_old_place()
    {
        var diagnostic = Assert.Single(Run(Narrower, Before, "Backward").Diagnostics);
        Assert.Equal("Documents that were valid are refused: Expected at least 1900, but found 0. Witness: {\"year\":0}", diagnostic.GetMessage());
        Assert.Equal("DomainSdk.Evolution", diagnostic.Descriptor.Category);
        var old = Assert.Single(diagnostic.AdditionalLocations).GetLineSpan();
        Assert.Equal("/project/schema/baseline/track.schema.json(4,58)", $"{old.Path}({old.StartLinePosition.Line + 1},{old.StartLinePosition.Character + 1})");
    }

    [Fact]
    public void No_type_is_made_of_a_baseline() =>
        Assert.Single(Run(Before, Before, "Full").HintNames(), name => name.Contains("Track", StringComparison.Ordinal));

    [Fact]
    public void What_cannot_be_told_is_an_error()
    {
        const string Host = """{ "title": "Host", "type": "string", "format": "hostname" }""";
        Assert.Equal(["schema/track.schema.json(1,1): error DSDK3003"], Run(Host.Replace(" }", ", \"pattern\": \"^[^_]*$\" }", StringComparison.Ordinal), Host, "Backward").Lines());
    }

    [Fact]
    public void A_baseline_that_is_not_there_is_a_warning_that_says_how_to_write_it()
    {
        var diagnostic = Assert.Single(Project.Run(TestFile.Schema(Path, Before, ("Baseline", "schema/baseline/track.schema.json"))).Diagnostics);
        Assert.Equal("schema/track.schema.json(1,1): warning DSDK3004", diagnostic.Line());
        Assert.Contains("'domainsdk baseline schema/track.schema.json --to schema/baseline'", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "schema/baseline/track.schema.json(1,2): error DSDK3005")]
    [InlineData("""{ "$ref": "other.schema.json" }""", "schema/baseline/track.schema.json(1,11): error DSDK3005")]
    public void A_baseline_with_errors_is_one(string baseline, string expected) => Assert.Equal([expected], Run(Before, baseline, "Backward").Lines());

    [Fact]
    public void A_schema_with_errors_is_not_compared() => Assert.Equal(["schema/track.schema.json(1,11): error DSDK1001"], Run("""{ "type": "strin" }""", Before, "Full").Lines());

    [Theory]
    [InlineData("Backward", "(against", null)]
    [InlineData("BackwardTransitive", "(against 'schema/baseline/track.schema/v2.json')", "schema/track.schema.json(4,38): error DSDK3001")]
    public void All_versions_count_or_only_the_last(string mode, string against, string? expected)
    {
        var result = Project.Run(
            TestFile.Schema(Path, Before, ("Baseline", "schema/baseline/track.schema"), ("Compatibility", mode)),
            TestFile.Baseline("schema/baseline/track.schema/v10.json", Before),
            TestFile.Baseline("schema/baseline/track.schema/v2.json", Before.Replace("{ \"type\": \"string\" }", "{}", StringComparison.Ordinal)));
        Assert.Equal(expected is null ? [] : [expected], result.Lines());
        Assert.All(result.Diagnostics, diagnostic => Assert.Contains(against, diagnostic.GetMessage(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/properties/year/minimum", "", "schema/track.schema.json(4,90): info DSDK3006")]
    [InlineData("/properties/year/minimum", "\"direction\": \"backward\", ", "schema/track.schema.json(4,90): info DSDK3006")]
    [InlineData("/properties/year/minimum", "\"direction\": \"forward\", ", "schema/baseline/track.schema.accepted.json(1,14): info DSDK3008", "schema/track.schema.json(4,90): error DSDK3001")]
    [InlineData("/properties/year", "", "schema/baseline/track.schema.accepted.json(1,14): info DSDK3008", "schema/track.schema.json(4,90): error DSDK3001")]
    [InlineData("years", "", "schema/baseline/track.schema.accepted.json(1,45): error DSDK3007", "schema/track.schema.json(4,90): error DSDK3001")]
    public void An_accepted_change_is_shown_and_no_error(string pointer, string direction, params string[] expected)
    {
        var accepted = TestFile.Baseline("schema/baseline/track.schema.accepted.json", $$"""{ "accept": [{ "id": "DSDK3001", "pointer": "{{pointer}}", {{direction}}"reason": "No older tracks exist." }] }""");
        var result = Run(Narrower, Before, "Backward", accepted);
        Assert.Equal(expected, result.Lines());
        Assert.All(result.Diagnostics.Where(d => d.Id == "DSDK3006"), d => Assert.Contains("Accepted: No older tracks exist.", d.GetMessage(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Compatibility", "Sideways")]
    [InlineData("Reading", "Closed")]
    public void A_word_that_is_not_known_is_an_error(string name, string value) =>
        Assert.Equal(["schema/track.schema.json(1,1): error DSDK1901"], Project.Run(TestFile.Schema(Path, Before, ("Baseline", "schema/baseline/track.schema.json"), (name, value)), TestFile.Baseline("schema/baseline/track.schema.json", Before)).Lines());

    [Fact]
    public void A_mode_without_a_baseline_is_an_error() =>
        Assert.Equal(["schema/track.schema.json(1,1): error DSDK1901"], Project.Run(TestFile.Schema(Path, Before, ("Compatibility", "Backward"))).Lines());

    private static GeneratorRunResult Run(string schema, string baseline, string mode, params TestFile[] more) => Project.Run(
        [TestFile.Schema(Path, schema, ("Baseline", "schema/baseline/track.schema.json"), ("Compatibility", mode)), TestFile.Baseline("schema/baseline/track.schema.json", baseline), .. more]);
}
