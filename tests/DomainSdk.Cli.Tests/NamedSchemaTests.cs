namespace DomainSdk.Cli.Tests;

/// <summary>Which schema a document has: by the command line, by the settings, by its own <c>$schema</c>, or that of the domain.</summary>
public sealed class NamedSchemaTests : IDisposable
{
    private const string Order = """{ "$id": "https://shop.example/order", "type": "object", "required": [ "total" ] }""";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_document_has_the_schema_that_it_names()
    {
        _folder.Write("schemas/order.json", Order);
        _folder.Write("schemas/wrong.json", """{ "type": "no" }""");
        _folder.Write("data/a.json", """{ "$schema": "../schemas/order.json" }""");
        _folder.Write("data/b.json", """{ "$schema": "https://shop.example/order" }""");
        _folder.Write("data/c.json", """{ "$schema": "../schemas/order.json", "total": 1 }""");
        _folder.Write("data/d.json", """{ "$schema": "../schemas/none.json" }""");
        _folder.Write("data/e.json", """{ "$schema": "../schemas/wrong.json" }""");
        _folder.Write("data/f.json", """{ "total": 1 }""");
        _folder.Write("data/g.json", """{ "$schema": "schemas/order.json", "total": 1 }""");
        var run = await Run.Of("check", At("data"), "--schemas", At("schemas"), "--quiet");
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(6, lines.Length);
        Assert.Contains(lines, l => l.Contains("g.json(1,1): error DSDK1902", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("a.json(1,1): error DSDK2008", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("b.json(1,1): error DSDK2008", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("d.json(1,1): error DSDK1902", StringComparison.Ordinal) && l.Contains("none.json", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("wrong.json(1,11): error DSDK1001", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("f.json(1,3): error DSDK2009", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/etc/hostname")]
    [InlineData("http://[")]
    [InlineData("file://")]
    [InlineData("../OUTSIDE/x.json")]
    [InlineData("loop.json")]
    [InlineData("none.json")]
    [InlineData("")]
    public async Task A_schema_that_cannot_be_had_is_an_error_of_its_document_alone(string name)
    {
        using var outside = new TemporaryFolder();
        File.CreateSymbolicLink(At("loop.json"), outside.Write("x.json", "true"));
        name = name.Replace("OUTSIDE", Path.GetFileName(outside.Path), StringComparison.Ordinal);
        _folder.Write("none.json", """{ "total": 1 }""");
        _folder.Write("a.json", $$"""{ "$schema": "{{name}}" }""");
        _folder.Write("b.json", """{ "parties": 1 }""");
        var run = await Run.Of("check", At("a.json"), At("b.json"), "--schemas", _folder.Path);
        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Errors));
        Assert.Contains(name == "none.json" ? "none.json(1,1): error DSDK1022" : "a.json(1,1): error DSDK", run.Output, StringComparison.Ordinal);
        Assert.Contains("b.json(1,14): error DSDK2001", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schema_is_named_by_file_identifier_or_folder()
    {
        var schema = _folder.Write("schemas/order.json", Order);
        var document = _folder.Write("a.json", """{ "$schema": "https://shop.example/order" }""");
        foreach (var name in new[] { schema, "https://shop.example/order", At("schemas") })
            Assert.Contains("a.json(1,1): error DSDK2008", (await Run.Of("check", document, "--schema", name, "--schemas", At("schemas"))).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.CannotRun, (await Run.Of("check", document, "--schema", "https://shop.example/other", "--schemas", At("schemas"))).ExitCode);
        Assert.Contains("DSDK1902", (await Run.Of("check", _folder.Write("b.json", "{}"), "--schema", At("schemas"))).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://json-schema.org/draft-07/schema#")]
    [InlineData("https://json-schema.org/draft/2020-12/schema")]
    public async Task A_document_that_is_a_schema_is_no_document(string dialect)
    {
        var document = _folder.Write("a.json", $$"""{ "$schema": "{{dialect}}", "parties": [ 1 ] }""");
        Assert.Contains("a.json(1,1): error DSDK2114", (await Run.Of("check", document)).Output, StringComparison.Ordinal);
        Assert.Contains("a.json(1,1): error DSDK2114", (await Run.Of("check", document, "--schema", _folder.Path)).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Findings, (await Run.Of("check", document)).ExitCode);
    }

    [Fact]
    public async Task A_schema_without_a_keyword_checks_nothing()
    {
        var document = _folder.Write("a.json", """{ "total": 1 }""");
        var run = await Run.Of("check", document, "--schema", document);
        Assert.Equal(ExitCode.CannotRun, run.ExitCode);
        Assert.Contains("everything would be valid", run.Errors, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, (await Run.Of("check", document, "--schema", _folder.Write("s.json", "{}"))).ExitCode);
    }

    [Fact]
    public async Task Settings_say_what_the_command_line_does_not()
    {
        _folder.Write("schemas/order.json", Order);
        _folder.Write("orders/2024/a.json", "{}");
        _folder.Write("orders/b.json", """{ "total": 1, "total": 2 }""");
        var settings = _folder.Write("domainsdk.json", """
            { "paths": [ "orders" ], "schemas": [ { "files": "orders/**/*.json", "schema": "schemas/order.json" } ], "severities": { "DSDK2008": "info", "DSDK2113": "error" } }
            """);
        var run = await Run.Of("check", "--config", settings);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("a.json(1,1): info DSDK2008", run.Output, StringComparison.Ordinal);
        Assert.Contains("b.json(1,15): error DSDK2113", run.Output, StringComparison.Ordinal);
        Assert.Contains("documents: 2\nfindings: 2\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);

        File.WriteAllText(settings, """{ "path": [ "orders" ] }""");
        run = await Run.Of("check", "--config", settings);
        Assert.Equal(ExitCode.CannotRun, run.ExitCode);
        Assert.Contains("did you mean 'paths'", run.Errors, StringComparison.Ordinal);
        Assert.Contains("nothing to check", (await Run.Of("check", "--config", _folder.Write("e/domainsdk.json", "{}"))).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Patterns_that_the_shell_left_are_files()
    {
        var schema = _folder.Write("s.json", "true");
        _folder.Write("d/a.json", "{}");
        _folder.Write("d/e/b.json", "{}");
        _folder.Write("d/e/c.txt", "{}");
        Assert.Contains("documents: 2", (await Run.Of("check", At("d/**/*.json"), "--schema", schema)).Output, StringComparison.Ordinal);
        Directory.CreateSymbolicLink(At("d/round"), At("d"));
        Assert.Contains("documents: 2", (await Run.Of("check", At("d/**/*.json"), "--schema", schema)).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.CannotRun, (await Run.Of("check", At("d/*.yaml"), "--schema", schema)).ExitCode);
    }

    private string At(string path) => Path.Combine(_folder.Path, path);
}
