namespace DomainSdk.Cli.Tests;

/// <summary>Documents and schemas in YAML, beside those in JSON.</summary>
public sealed class YamlTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Documents_and_schemas_of_both_formats_go_together()
    {
        _folder.Write("order.yaml", "properties:\n  total: {$ref: number.yml}\n  tag: {$ref: tag.json}\n");
        _folder.Write("number.yml", "# up to ten\nmaximum: 10\n");
        _folder.Write("tag.json", """{ "enum": [ "a" ] }""");
        _folder.Write("data/a.yaml", "total: 11\n---\ntag: b\n");
        _folder.Write("data/b.json", """{ "total": 12 }""");
        var run = await Run.Of("check", At("data"), "--schema", At("order.yaml"), "--quiet");
        Assert.Equal(
            ["a.yaml(1,8): error DSDK2003", "a.yaml(3,6): error DSDK2002", "b.json(1,12): error DSDK2003"],
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Path.GetFileName(line[..line.IndexOf(": ", line.IndexOf("DSDK", StringComparison.Ordinal), StringComparison.Ordinal)])));
    }

    [Fact]
    public async Task A_document_in_yaml_names_its_schema()
    {
        _folder.Write("data/order.schema.yaml", "$id: https://shop.example/order\nmaxProperties: 1\n");
        _folder.Write("data/a.yaml", "$schema: https://shop.example/order\ntotal: 1\n");
        var run = await Run.Of("check", At("data/a.yaml"), "--schemas", At("data"), "--quiet");
        Assert.Contains("a.yaml(1,1): error", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schema_that_is_not_yaml_is_told_at_its_place()
    {
        _folder.Write("bad.yaml", "a: [1,\n b: 2");
        _folder.Write("uses.json", """{ "$ref": "bad.yaml" }""");
        _folder.Write("data.json", "1");
        foreach (var schema in new[] { "bad.yaml", "uses.json" })
        {
            var run = await Run.Of("check", At("data.json"), "--schema", At(schema));
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("bad.yaml(", run.Errors, StringComparison.Ordinal);
            Assert.Contains("DSDK1000: The file is not YAML", run.Errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_schema_is_one_document()
    {
        _folder.Write("two.yaml", "maximum: 1\n---\nmaximum: 2\n");
        _folder.Write("data.json", "1");
        var run = await Run.Of("check", At("data.json"), "--schema", At("two.yaml"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("two.yaml(3,1): error DSDK1000: The file holds several documents", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_document_is_one_row_and_counts_once()
    {
        _folder.Write("any.json", """{ "type": "object" }""");
        _folder.Write("data/a.yaml", "a: 1\n---\n# second\nb: 2\n");
        _folder.Write("data/b.yaml", "a: [1");
        var run = await Run.Of("query", "SELECT line, valid FROM documents ORDER BY file, line", At("data"), "--schema", At("any.json"), "--format", "csv");
        Assert.Equal(["line,valid", "1,true", "4,true", "1,false"], run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()));
        var check = await Run.Of("check", At("data"), "--schema", At("any.json"));
        Assert.Contains("documents: 3\n", check.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private string At(string name) => Path.Combine(_folder.Path, name);
}
