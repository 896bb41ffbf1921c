using DomainSdk.Testing;

namespace DomainSdk.Cli.Tests;

/// <summary>The commands for schemas by themselves: <c>lint</c>, <c>bundle</c>, <c>test</c>; and <c>fmt</c>.</summary>
public class SchemaCommandTests
{
    [Fact]
    public async Task Lint_tells_all_of_schemas_in_every_format()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", "{\n  \"requird\": [ \"a\" ]\n}");
        folder.Write("b/b.json", """{ "type": "strin" }""");
        var run = await Run.Of("lint", folder.Path);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("a.json(2,3): warning DSDK1002", run.Output, StringComparison.Ordinal);
        Assert.Contains("b.json(1,11): error DSDK1", run.Output, StringComparison.Ordinal);
        Assert.Contains("schemas: 2", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"DSDK1002\"", (await Run.Of("lint", folder.Path, "--format", "sarif")).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.CannotRun, (await Run.Of("lint", System.IO.Path.Combine(folder.Path, "c.json"))).ExitCode);
    }

    [Fact]
    public async Task Our_own_schemas_have_nothing_to_be_said_of() =>
        Assert.Equal(ExitCode.Clean, (await Run.Of("lint", System.IO.Path.Combine(TestPaths.Repository, "schema"))).ExitCode);

    [Fact]
    public async Task A_bundle_is_judged_as_what_it_was_made_of()
    {
        using var folder = new TemporaryFolder();
        var schema = folder.Write("s/a.json", """{"type":"object","properties":{"at":{"$ref":"place.json"}}}""");
        folder.Write("s/place.json", """{ "type": "object", "required": [ "city" ] }""");
        var bundle = System.IO.Path.Combine(folder.Path, "bundle.json");
        Assert.Equal(ExitCode.Clean, (await Run.Of("bundle", schema, "--output", bundle)).ExitCode);
        Assert.Equal(File.ReadAllText(bundle), (await Run.Of("bundle", schema)).Output);
        Assert.Equal(ExitCode.Findings, (await Run.Of("check", folder.Write("d.json", """{"at":{}}"""), "--schema", bundle)).ExitCode);
        File.Delete(System.IO.Path.Combine(folder.Path, "s", "place.json"));
        Assert.Equal(ExitCode.CannotRun, (await Run.Of("bundle", schema)).ExitCode);
    }

    [Fact]
    public async Task Tests_of_schemas_are_run_and_told_at_their_place()
    {
        using var folder = new TemporaryFolder();
        folder.Write("place.json", """{ "required": [ "city" ] }""");
        var tests = folder.Write("tests/t.json", """
            [
              { "description": "inline", "schema": { "type": "integer" }, "tests": [
                { "description": "a number", "data": 1.0, "valid": true },
                { "description": "a text", "data": "1", "valid": true }
              ] },
              { "schema": { "$ref": "../place.json" }, "tests": [ { "data": {}, "valid": false } ] },
              { "schema": { "type": "no" }, "tests": [] }
            ]
            """);
        var run = await Run.Of("test", System.IO.Path.Combine(folder.Path, "tests"), "--schemas", folder.Path);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("t.json(4,40): error DSDK2117: inline: a text: the document is invalid, but the test expects valid: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("t.json(7,25): error DSDK1", run.Output, StringComparison.Ordinal);
        Assert.Contains("schemas: 3\ntests: 3\nfindings: 2\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        File.WriteAllText(tests, """{ "schema": true, "tests": [ { "data": 1 } ] }""");
        Assert.Contains("DSDK20", (await Run.Of("test", tests)).Output, StringComparison.Ordinal);
        File.WriteAllText(tests, """{ "schema": true, "tests": [] }""");
        Assert.Equal(ExitCode.CannotRun, (await Run.Of("test", tests)).ExitCode);
        File.WriteAllText(tests, """{ "schema": true, "tests": [ { "data": 1, "valid": true } ] }""");
        Assert.Equal(ExitCode.Clean, (await Run.Of("test", tests)).ExitCode);
    }

    [Theory]
    [InlineData("{\"a\":[1,2.0e1,{} ,[ ]],\"b\":\"x, [\\\"]\"}", "{\n  \"a\": [\n    1,\n    2.0e1,\n    {},\n    []\n  ],\n  \"b\": \"x, [\\\"]\"\n}\n")]
    [InlineData(" 1 ", "1\n")]
    [InlineData("\"\\\\\"", "\"\\\\\"\n")]
    public async Task Only_white_space_is_laid_out(string before, string after)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.json", before);
        Assert.Equal(ExitCode.Findings, (await Run.Of("fmt", file, "--check")).ExitCode);
        Assert.Equal(before, File.ReadAllText(file));
        Assert.Equal(ExitCode.Clean, (await Run.Of("fmt", file)).ExitCode);
        Assert.Equal(after, File.ReadAllText(file));
        Assert.Equal((ExitCode.Clean, ""), (await Run.Of("fmt", file, "--check")) is var run ? (run.ExitCode, run.Output) : default);
    }

    [Fact]
    public async Task What_is_no_JSON_is_not_written_over()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.json", "{\"a\":1,}");
        var run = await Run.Of("fmt", file);
        Assert.Equal(ExitCode.CannotRun, run.ExitCode);
        Assert.Contains("a.json(1,8): error DSDK2000", run.Errors, StringComparison.Ordinal);
        Assert.Equal("{\"a\":1,}", File.ReadAllText(file));
    }
}
