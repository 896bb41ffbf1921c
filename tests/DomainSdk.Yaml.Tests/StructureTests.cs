using System.Text;
using CsCheck;

namespace DomainSdk.Yaml.Tests;

/// <summary>Documents, aliases and merges, and what must not harm.</summary>
public sealed class StructureTests
{
    [Fact]
    public void FileHoldsSeveralDocuments() => Assert.Equal("1\n[2]\n{}", Yaml.ToJson("1\n---\n- 2\n...\n---\n{}\n"));

    [Fact]
    public void EmptyFileIsNoDocument() => Assert.Equal("0,0: The file holds no document.", Assert.Single(Yaml.Problems("# nothing\n")).Replace("1,1", "0,0", StringComparison.Ordinal));

    [Fact]
    public void AliasStandsForTheLastAnchorAboveIt() => Assert.Equal("""{"a":{"x":1},"b":{"x":1},"c":2,"d":2}""", Yaml.ToJson("a: &n {x: 1}\nb: *n\nc: &n 2\nd: *n"));

    [Fact]
    public void MergedMembersStandBehindOwn() =>
        Assert.Equal("""{"base":{"x":1,"y":2},"own":{"y":3,"x":1,"z":9}}""", Yaml.ToJson("base: &b {x: 1, y: 2}\nown: {<<: [*b, {y: 8, z: 9}], y: 3}"));

    [Fact]
    public void NamesThatAreQuotedMergeNothing() => Assert.Equal("""{"<<":{"x":1}}""", Yaml.ToJson("'<<': {x: 1}"));

    [Fact]
    public void SameNameTwiceIsKeptForTheInformation() => Assert.Equal("""{"a":1,"a":2}""", Yaml.ToJson("a: 1\na: 2"));

    [Theory]
    [InlineData("a: *b", "1,4: There is no anchor 'b' above.")]
    [InlineData("&a [1, *a]", "1,8: The alias 'a' stands in what it names, which JSON cannot say.")]
    [InlineData("&a {x: 1, <<: *a}", "1,15: What is merged by '<<' must be another map, or a list of maps.")]
    [InlineData("<<: [1]", "1,6: What is merged by '<<' must be other maps.")]
    [InlineData("? [1, 2]\n: 3", "1,3: The key is no scalar, and JSON has names only.")]
    public void WhatJsonCannotSayIsTold(string yaml, string problem) => Assert.Equal(problem, Assert.Single(Yaml.Problems(yaml)));

    [Theory]
    [InlineData("a: [1,\n b: 2")]
    [InlineData("a:\n\t- 1")]
    [InlineData("'a")]
    [InlineData("a: b: c")]
    [InlineData("%YAML 3.0\n---\na")]
    [InlineData("a: !<]> b")]
    [InlineData("a: [1, 2\nb: 3\n")]
    [InlineData("a: {x: 1\nb: 2\n")]
    public void WhatIsNotYamlIsOneFinding(string yaml)
    {
        var finding = Assert.Single(Yaml.Read(yaml).Findings);
        Assert.Equal("DSDK2000", finding.Id);
        Assert.StartsWith("The file is not YAML: ", finding.Message, StringComparison.Ordinal);
        Assert.InRange(finding.Position.Line, 1, 4);
    }

    [Fact]
    public void BytesThatAreNoUtf8AreTold()
    {
        var finding = Assert.Single(new YamlDocumentReader().Read("a.yaml", [.. "a: 1\nb: "u8, 0xFF, (byte)'x']).Findings);
        Assert.Equal((2, 4, 8, "0xFF"), (finding.Position.Line, finding.Position.Column, finding.Position.Offset, finding.Found));
    }

    [Fact]
    public void LaughterEnds()
    {
        var yaml = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (var i = 1; i < 12; i++) yaml.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [").AppendJoin(", ", Enumerable.Repeat($"*a{i - 1}", 10)).Append("]\n");
        Assert.Contains("The aliases stand for more than", Assert.Single(Yaml.Problems(yaml.ToString())), StringComparison.Ordinal);
    }

    [Fact]
    public void MergesThatDoubleEnd()
    {
        var yaml = new StringBuilder("- &a0 {x: 1}\n");
        for (var i = 1; i < 60; i++) yaml.Append(System.Globalization.CultureInfo.InvariantCulture, $"- &a{i} {{<<: [*a{i - 1}, *a{i - 1}], y{i}: 1}}\n");
        Assert.Equal(60, Yaml.Read(yaml.ToString()).Texts[0].Root.Count);
    }

    [Fact]
    public void DepthIsBounded()
    {
        Assert.Single(Yaml.Read(new string('[', 512) + new string(']', 512)).Texts);
        var finding = Assert.Single(Yaml.Read(new string('[', 3000) + new string(']', 3000)).Findings);
        Assert.Equal("DSDK2019", finding.Id);
    }

    [Fact]
    public void AnythingIsReadOrTold() => Gen.Char["[]{}:,-?&*!|>'\"%@#~<a1. \n\t\r\u0085\u2028é\0"].Array[0, 40].Sample(characters =>
    {
        var reading = Yaml.Read(new string(characters));
        Assert.True(reading.Findings.Count > 0 || reading.Texts.Count > 0);
        Assert.All(reading.Findings, finding => Assert.InRange(finding.Position.Line, 1, characters.Length + 2));
    }, iter: 100_000);

    [Theory]
    [InlineData("[")]
    [InlineData("- ")]
    [InlineData("{a: ")]
    [InlineData("? ")]
    [InlineData("&a [")]
    public void ManyLevelsEndSoon(string level) =>
        Assert.NotEmpty(Yaml.Read(string.Concat(Enumerable.Repeat(level, 20_000))).Findings);

    [Fact]
    public void ProblemsThatAliasesRepeatAreBounded()
    {
        var yaml = new StringBuilder("a0: &a0 [*no, *no, *no, *no, *no, *no, *no, *no, *no, *no]\n");
        for (var i = 1; i < 12; i++) yaml.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [").AppendJoin(", ", Enumerable.Repeat($"*a{i - 1}", 10)).Append("]\n");
        var problems = Yaml.Problems(yaml.ToString()).ToList();
        Assert.Equal(1_001, problems.Count);
        Assert.Contains("more than 1000 such places", problems[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void LongTagsAreShownShort()
    {
        var problem = Assert.Single(Yaml.Problems($"a: !{new string('x', 100_000)} b"));
        Assert.InRange(problem.Length, 50, 200);
        Assert.Contains("The prefix of a tag", Assert.Single(Yaml.Problems($"%TAG ! tag:{new string('x', 100_000)}\n---\n!a b")), StringComparison.Ordinal);
    }

    [Fact]
    public void MergesOfManyMembersAreRefused()
    {
        var names = string.Join(", ", Enumerable.Range(0, 20_000).Select(i => $"k{i}: 1"));
        var yaml = $"a: &a {{{names}}}\nb: {{<<: [{string.Join(", ", Enumerable.Repeat("*a", 2_000))}]}}";
        Assert.Contains("Too much is merged", Assert.Single(Yaml.Problems(yaml)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: \0b", "1,4")]
    [InlineData("a: 1\nb: \"x\u0001\"", "2,6")]
    public void ControlCharactersAreRefused(string yaml, string place) => Assert.StartsWith(place + ": The file is not YAML: U+000", Assert.Single(Yaml.Problems(yaml)), StringComparison.Ordinal);

    [Theory]
    [InlineData("0o7")]
    [InlineData("0xf")]
    public void NumbersOfOtherBasesAreBounded(string begin) =>
        Assert.Contains("more than 10000 digits", Assert.Single(Yaml.Problems("a: " + begin + new string('7', 200_000))), StringComparison.Ordinal);
}
