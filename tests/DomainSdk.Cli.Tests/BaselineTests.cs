namespace DomainSdk.Cli.Tests;

/// <summary><c>baseline</c>: what it writes can be compared by itself, and nothing is lost by it.</summary>
public class BaselineTests
{
    private const string Other = """{ "type": "object", "properties": { "city": { "$ref": "names/city.json#/$defs/Name" }, "home": { "$ref": "" } } }""";
    private const string City = """{ "$defs": { "Name": { "type": "string", "minLength": 2 } } }""";

    [Theory]
    [InlineData("""{"type":"object","properties":{"at":{"$ref":"place.json"}}}""")]
    [InlineData("{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n  \"properties\": { \"at\": { \"$ref\": \"./place.json\" } },\n  \"definitions\": {}\n}\n")]
    [InlineData("""{"$schema":"http://json-schema.org/draft-04/schema#","items":{"$ref":"place.json"},"definitions":{"place.json":{}}}""")]
    [InlineData("""{"$id":"https://shop.example/a.json","properties":{"at":{"$ref":"place"}},"$defs":{"x":true}}""")]
    public async Task What_a_schema_refers_to_is_written_into_it(string schema)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("s/a.json", schema);
        folder.Write("s/place.json", Other);
        folder.Write("s/place.id.json", Other.Insert(1, "\"$id\": \"https://shop.example/place\","));
        folder.Write("s/names/city.json", City.Insert(1, schema.Contains("$id", StringComparison.Ordinal) ? "\"$id\": \"https://shop.example/names/city.json\"," : ""));
        var run = await Run.Of("baseline", path, "--to", System.IO.Path.Combine(folder.Path, "kept"));

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Errors));
        var target = System.IO.Path.Combine(folder.Path, "kept", "a.json");
        Assert.StartsWith(schema.TrimEnd()[..^20], File.ReadAllText(target), StringComparison.Ordinal);

        // Without the other files, a document is judged as before and the comparison sees what changes in them.
        var wrong = folder.Write("wrong.json", schema.Contains("items", StringComparison.Ordinal) ? """[{ "city": "x" }]""" : """{ "at": { "city": "x" } }""");
        Assert.Equal(ExitCode.Findings, (await Run.Of("check", wrong, "--schema", target)).ExitCode);
        Assert.Equal(ExitCode.Clean, (await Run.Of("diff", target, path, "--mode", "full")).ExitCode);
        folder.Write("s/names/city.json", File.ReadAllText(System.IO.Path.Combine(folder.Path, "s/names/city.json")).Replace("\"minLength\": 2", "\"minLength\": 3", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Findings, (await Run.Of("diff", target, path)).ExitCode);
    }

    [Fact]
    public async Task A_schema_without_references_is_copied_as_it_is()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.schema.json", "{ \"type\" : \"string\" }\r\n");
        Assert.Equal(ExitCode.Clean, (await Run.Of("baseline", path)).ExitCode);
        Assert.Equal(File.ReadAllBytes(path), File.ReadAllBytes(System.IO.Path.Combine(folder.Path, "baseline", "a.schema.json")));
    }

    [Fact]
    public async Task A_version_is_a_file_in_the_folder_of_its_schema()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.schema.json", "true");
        Assert.Equal(ExitCode.Clean, (await Run.Of("baseline", path, "--version", "1.2.0")).ExitCode);
        Assert.True(File.Exists(System.IO.Path.Combine(folder.Path, "baseline", "a.schema", "1.2.0.json")));
        Assert.Equal(ExitCode.CannotRun, (await Run.Of("baseline", path, "--version", "../1")).ExitCode);
    }

    [Fact]
    public async Task Another_baseline_is_written_over_by_force_only()
    {
        using var folder = new TemporaryFolder();
        var (path, other) = (folder.Write("a.json", "true"), folder.Write("b.json", "true"));
        Assert.Contains("a.json: written", (await Run.Of("baseline", path)).Output, StringComparison.Ordinal);
        Assert.Contains("a.json: unchanged", (await Run.Of("baseline", path)).Output, StringComparison.Ordinal);

        folder.Write("a.json", "false");
        var refused = await Run.Of("baseline", other, path);
        Assert.Equal(ExitCode.CannotRun, refused.ExitCode);
        Assert.Contains("a.json' is there already and is another", refused.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(System.IO.Path.Combine(folder.Path, "baseline", "b.json")));
        Assert.Equal("true", File.ReadAllText(System.IO.Path.Combine(folder.Path, "baseline", "a.json")));

        Assert.Equal(ExitCode.Clean, (await Run.Of("baseline", path, "--force")).ExitCode);
        Assert.Equal("false", File.ReadAllText(System.IO.Path.Combine(folder.Path, "baseline", "a.json")));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{ "$ref": "missing.json" }""")]
    public async Task What_cannot_be_kept_is_said(string schema)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.json", schema);
        folder.Write("place.json", Other);
        folder.Write("names/city.json", City);
        var run = await Run.Of("baseline", path);
        Assert.Equal(ExitCode.CannotRun, run.ExitCode);
        Assert.Contains("a.json", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(System.IO.Path.Combine(folder.Path, "baseline")));
    }

    [Fact]
    public async Task A_folder_of_baselines_identifies_nothing()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.json", """{ "$ref": "https://shop.example/b" }""");
        folder.Write("baseline/b.json", """{ "$id": "https://shop.example/b" }""");
        var document = folder.Write("d.json", "1");
        Assert.Equal(ExitCode.CannotRun, (await Run.Of("check", document, "--schema", path)).ExitCode);
        Assert.Equal(ExitCode.Clean, (await Run.Of("check", document, "--schema", path, "--schemas", System.IO.Path.Combine(folder.Path, "baseline"))).ExitCode);
    }
}
