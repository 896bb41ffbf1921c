using System.Text;
using CsCheck;
using DomainSdk.Schema.Json;

namespace DomainSdk.Yaml.Tests;

/// <summary>Findings stand where people wrote what is wrong.</summary>
public sealed class PositionTests
{

    [Fact]
    public async Task FindingsShowTheYaml()
    {
        var findings = await Yaml.CheckAsync("# ü😀\r\nn: 4 # more\r\ns: \"ü\"\r\nt:\r\n  - x\r\n", """{ "properties": { "n": { "maximum": 3 }, "s": { "enum": ["a"] } }, "additionalProperties": false }""");
        Assert.Equal(
            ["2,4-2,5 DSDK2003 /n", "3,4-3,7 DSDK2002 /s", "4,1-4,2 DSDK2009 /t"],
            findings.Select(f => $"{f.Position.Line},{f.Position.Column}-{f.Position.EndLine},{f.Position.EndColumn} {f.Id} {f.Pointer}"));
    }

    [Fact]
    public async Task SecondDocumentShowsItsOwnLines()
    {
        var findings = await Yaml.CheckAsync("1\n---\n# here\n9\n", """{ "maximum": 3 }""");
        Assert.Equal((4, 1), (Assert.Single(findings).Position.Line, findings[0].Position.Column));
    }

    [Fact]
    public async Task ValueBehindAnAliasStandsAtItsAnchor()
    {
        var findings = await Yaml.CheckAsync("x: &v 9\nn: *v\n", """{ "properties": { "n": { "maximum": 3 } } }""");
        Assert.Equal((1, 4), (Assert.Single(findings).Position.Line, findings[0].Position.Column));
    }

    [Fact]
    public async Task ReferencesTakePart()
    {
        var findings = await Yaml.CheckAsync("id: a\nto: a\n---\nid: b\nto: c\n", """{ "x-entity": { "kind": "thing", "key": "/id" }, "properties": { "to": { "x-ref": { "kind": "thing" } } } }""");
        Assert.Equal("5,5 DSDK4002", Assert.Single(findings.Select(f => $"{f.Position.Line},{f.Position.Column} {f.Id}")));
    }

    [Fact]
    public void EveryScalarLeadsToWhereItIsWritten() => Gen.String[Gen.Char["abü€ \n"], 0, 12].Array[1, 8].Sample(words =>
    {
        // Each word in double quotes, with a comment that moves what follows.
        var yaml = string.Concat(words.Select(word => $"- \"{word.Replace("\n", "\\n", StringComparison.Ordinal)}\" # ü{word.Length}\n"));
        var text = Assert.Single(Yaml.Read(yaml).Texts);
        var bytes = Encoding.UTF8.GetBytes(yaml);
        var lines = new LineMap(text.Source!);
        var number = 0;
        foreach (var item in text.Root.EnumerateItems())
        {
            var (start, end) = (lines.InSource(item.Span.Start), lines.InSource(item.Span.End));
            Assert.Equal($"\"{words[number].Replace("\n", "\\n", StringComparison.Ordinal)}\"", Encoding.UTF8.GetString(bytes, start, end - start));
            Assert.Equal((++number, 3), lines.GetPosition(item.Span.Start));
        }
    });
}
