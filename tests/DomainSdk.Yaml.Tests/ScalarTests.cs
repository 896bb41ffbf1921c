namespace DomainSdk.Yaml.Tests;

/// <summary>Scalars are what the core schema of YAML 1.2 says.</summary>
public sealed class ScalarTests
{
    [Theory]
    [InlineData("~", "null")]
    [InlineData("", "null", "a: ")]
    [InlineData("Null", "null")]
    [InlineData("TRUE", "true")]
    [InlineData("false", "false")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("on", "\"on\"")]
    [InlineData("2024-01-31", "\"2024-01-31\"")]
    [InlineData("12", "12")]
    [InlineData("+12", "12")]
    [InlineData("-007", "-7")]
    [InlineData("-0", "-0")]
    [InlineData("0o17", "15")]
    [InlineData("0xFFFFFFFFFFFFFFFFFF", "4722366482869645213695")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData("1:30", "\"1:30\"")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5")]
    [InlineData("+1.50e+3", "1.50e+3")]
    [InlineData("123456789012345678901234567890.10", "123456789012345678901234567890.10")]
    [InlineData(".", "\".\"")]
    [InlineData("e5", "\"e5\"")]
    [InlineData("'12'", "\"12\"")]
    [InlineData("\"true\"", "\"true\"")]
    [InlineData("\"\\u263A \\x41 \\n \\\\ \\\"\"", "\"☺ A \\u000a \\\\ \\\"\"")]
    [InlineData("!!str 12", "\"12\"")]
    [InlineData("!!int \"12\"", "12")]
    [InlineData("!!float 12", "12")]
    [InlineData("! 12", "\"12\"")]
    public void ScalarBecomesItsValue(string yaml, string json, string? document = null) =>
        Assert.Equal($"{{\"a\":{json}}}", Yaml.ToJson(document ?? $"a: {yaml}"));

    [Theory]
    [InlineData("a: .inf", "1,4: JSON has no number '.inf'.")]
    [InlineData("a: -.INF", "1,4: JSON has no number '-.INF'.")]
    [InlineData("a: .nan", "1,4: JSON has no number '.nan'.")]
    [InlineData("a: !mine 1", "1,4: JSON has no values with the tag '!mine'.")]
    [InlineData("a: !!int x", "1,4: 'x' is not of the tag 'tag:yaml.org,2002:int', or JSON has no such value.")]
    [InlineData("a: !!binary aGk=", "1,4: 'aGk=' is not of the tag 'tag:yaml.org,2002:binary', or JSON has no such value.")]
    [InlineData("- 1\n- !!set {}", "2,3: JSON has no values with the tag 'tag:yaml.org,2002:set'.")]
    public void WhatJsonCannotSayIsTold(string yaml, string problem) => Assert.Equal(problem, Assert.Single(Yaml.Problems(yaml)));

    [Fact]
    public void BlocksKeepTheirLines() =>
        Assert.Equal("""{"a":"one\u000a\u000atwo\u000a","b":"one two","c":""}""", Yaml.ToJson("a: |\n  one\n\n  two\nb: >-\n  one\n  two\nc: ''\n"));

    [Fact]
    public void KeysAreTheirText() => Assert.Equal("""{"1":2,"true":3,"null":4}""", Yaml.ToJson("1: 2\ntrue: 3\nnull: 4"));
}
