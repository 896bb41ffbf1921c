namespace DomainSdk.Cli.Tests;

/// <summary><c>upgrade</c>: what is written means the same, and the rest of the text stays.</summary>
public sealed class UpgradeTests : IDisposable
{
    private const string Seven = "http://json-schema.org/draft-07/schema#";
    private const string Four = "http://json-schema.org/draft-04/schema#";
    private const string Nine = "https://json-schema.org/draft/2019-09/schema";
    private const string New = "https://json-schema.org/draft/2020-12/schema";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Seven, """{ "definitions": { "a": { "type": "string" } }, "$ref": "#/definitions/a" }""", """{ "$defs": { "a": { "type": "string" } }, "$ref": "#/$defs/a" }""")]
    [InlineData(Seven, """{ "items": [ { "type": "string" } ], "additionalItems": false, "contains": { "$ref": "#/items/0" } }""", """{ "prefixItems": [ { "type": "string" } ], "items": false, "contains": { "$ref": "#/prefixItems/0" } }""")]
    [InlineData(Seven, """{ "items": { "const": 1 }, "additionalItems": false, "minItems": 1 }""", """{ "items": { "const": 1 }, "minItems": 1 }""")]
    [InlineData(Seven, """{ "dependencies": { "a": [ "b" ] } }""", """{ "dependentRequired": { "a": [ "b" ] } }""")]
    [InlineData(Seven, """{ "dependencies": { "a": [ "b" ], "c": { "minProperties": 2 } } }""", """{ "dependentRequired": { "a": [ "b" ] }, "dependentSchemas": { "c": { "minProperties": 2 } } }""")]
    [InlineData(Seven, """{ "properties": { "a": { "$ref": "#/definitions/x", "title": "A", "minLength": 3 } }, "definitions": { "x": { "type": "string" } } }""", """{ "properties": { "a": { "$ref": "#/$defs/x", "title": "A" } }, "$defs": { "x": { "type": "string" } } }""")]
    [InlineData(Seven, """{ "properties": { "definitions": { "$id": "#name", "type": "string" } }, "items": { "$ref": "#name" } }""", """{ "properties": { "definitions": { "$anchor": "name", "type": "string" } }, "items": { "$ref": "#name" } }""")]
    [InlineData(Seven, """{ "x-more": { "a": { "items": [ true ] } }, "$ref": "#/x-more/a" }""", """{ "x-more": { "a": { "prefixItems": [ true ] } }, "$ref": "#/x-more/a" }""")]
    [InlineData(Four, """{ "minimum": 1, "exclusiveMinimum": true, "maximum": 2, "exclusiveMaximum": false }""", """{ "exclusiveMinimum": 1, "maximum": 2 }""")]
    [InlineData(Four, """{ "id": "http://a.example/s", "items": [], "type": "array" }""", """{ "$id": "http://a.example/s", "type": "array" }""")]
    [InlineData(Nine, """{ "$recursiveAnchor": true, "properties": { "a": { "$recursiveRef": "#" } } }""", """{ "$dynamicAnchor": "recursive", "properties": { "a": { "$dynamicRef": "#recursive" } } }""")]
    [InlineData(Nine, """{ "properties": { "a": { "$recursiveRef": "#" } } }""", """{ "properties": { "a": { "$ref": "#" } } }""")]
    public async Task Keywords_have_their_new_names_and_references_follow(string dialect, string before, string after)
    {
        var file = _folder.Write("a.json", With(dialect, before));
        var run = await Run.Of("upgrade", file);
        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Errors));
        Assert.Equal(With(New, after), File.ReadAllText(file));
        Assert.Equal("", (await Run.Of("upgrade", file)).Output);
    }

    [Fact]
    public async Task Files_that_refer_to_one_another_go_together()
    {
        var a = _folder.Write("a.json", With(Seven, """{ "$ref": "b.json#/definitions/x" }"""));
        var b = _folder.Write("b.json", With(Seven, """{ "definitions": { "x": { "type": "string" } } }"""));
        Assert.Equal(ExitCode.Clean, (await Run.Of("upgrade", a, b)).ExitCode);
        Assert.Contains("b.json#/$defs/x", File.ReadAllText(a), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Findings, (await Run.Of("check", _folder.Write("d.json", "1"), "--schema", a)).ExitCode);
    }

    [Fact]
    public async Task What_would_judge_documents_otherwise_is_told_and_not_written()
    {
        // An integer of draft-04 is written without a fraction.
        var text = With(Four, """{ "type": "integer" }""");
        var file = _folder.Write("a.json", text);
        var run = await Run.Of("upgrade", file);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("Judged otherwise: 0.0", run.Errors, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(file));
        await Run.Of("upgrade", file, "--force", "--dry-run");
        Assert.Equal(text, File.ReadAllText(file));
        Assert.Equal(ExitCode.Findings, (await Run.Of("upgrade", file, "--force")).ExitCode);
        Assert.Equal(With(New, """{ "type": "integer" }"""), File.ReadAllText(file));
    }

    private static string With(string dialect, string schema) => schema.Insert(1, $" \"$schema\": \"{dialect}\",");
}
