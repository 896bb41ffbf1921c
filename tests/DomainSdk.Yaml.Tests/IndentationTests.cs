using System.Text;

namespace DomainSdk.Yaml.Tests;

/// <summary>Tabs: where YAML 1.2 forbids them, and where it does not (sections 6.1 and 6.2).</summary>
public sealed class IndentationTests
{
    [Theory]
    [InlineData("\ta: 1\n", 1, 1)]
    [InlineData("-\t- 1\n", 1, 2)]
    [InlineData("- \ta: 1\n", 1, 3)]
    [InlineData("a: \"one\n\ttwo\"\n", 2, 1)]
    [InlineData("a: [\n\t1 ]\n", 2, 1)]
    public void A_tab_that_indents_is_an_error_at_its_place(string yaml, int line, int column)
    {
        var reading = Read(yaml);
        Assert.Empty(reading.Texts);
        var finding = Assert.Single(reading.Findings);
        Assert.StartsWith("The file is not YAML", finding.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (finding.Position.Line, finding.Position.Column));
    }

    // The library tells of these itself, at the place where it began to read.
    [Theory]
    [InlineData("a:\n\tb: 1\n")]
    [InlineData("a:\n  b:\n  \tc: 1\n")]
    [InlineData("a: 1\n\tb: 2\n")]
    [InlineData("a:\n\t- 1\n")]
    [InlineData("- 1\n\t- 2\n")]
    [InlineData("a:\n\tvalue\n")]
    [InlineData("a: one\n\ttwo\n")]
    [InlineData("a: [ 1\n\t]\n")]
    public void A_tab_that_indents_is_an_error(string yaml) => Assert.Equal((0, 1), (Read(yaml).Texts.Count, Read(yaml).Findings.Count));

    [Theory]
    [InlineData("a:\t1\n")]
    [InlineData("a: 1\t\n")]
    [InlineData("a: 1\t# comment\n")]
    [InlineData("a: |\n  one\n  \ttwo\n")]
    [InlineData("-\tone\n- two\n")]
    [InlineData("{ a: 1,\n\tb: 2 }\n")]
    [InlineData("[\n\t1\n]\n")]
    [InlineData("a: [ 1,\n \t2 ]\n")]
    [InlineData("a: \"one\ttwo\"\n")]
    [InlineData("a: \"one\n \ttwo\"\n")]
    public void Other_tabs_are_none(string yaml)
    {
        var reading = Read(yaml);
        Assert.Empty(reading.Findings);
        Assert.Single(reading.Texts);
    }

    private static DocumentReading Read(string yaml) => new YamlDocumentReader().Read("a.yaml", Encoding.UTF8.GetBytes(yaml));
}
