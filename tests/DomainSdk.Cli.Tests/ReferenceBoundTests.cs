namespace DomainSdk.Cli.Tests;

/// <summary>References read nothing but what lies in the folders that the user gave, however they are written.</summary>
public class ReferenceBoundTests
{
    private const string Secret = """{ "$id": "https://example.org/secret", "title": "Secret", "type": "integer" }""";

    [Theory]
    [InlineData("../outside/secret.json")]
    [InlineData("sub/../../outside/secret.json")]
    [InlineData("FILE")]
    [InlineData("link.json")]
    [InlineData("linked/secret.json")]
    [InlineData("https://example.org/secret")]
    public async Task Nothing_outside_is_read_unless_its_folder_is_named(string reference)
    {
        using var folder = new TemporaryFolder();
        var secret = folder.Write("outside/secret.json", Secret);
        reference = reference.Replace("FILE", new Uri(secret).AbsoluteUri, StringComparison.Ordinal);
        var schema = folder.Write("inside/schema.json", $$"""{ "type": "object", "properties": { "a": { "$ref": "{{reference}}" } } }""");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "inside", "link.json"), secret);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "inside", "linked"), Path.GetDirectoryName(secret)!);

        var document = folder.Write("document.json", """{ "a": 1 }""");
        var refused = await Run.Of("check", document, "--schema", schema);
        Assert.Equal(ExitCode.CannotRun, refused.ExitCode);
        Assert.Contains(DiagnosticCatalog.UnresolvedReference, refused.Errors, StringComparison.Ordinal);
        if (!reference.StartsWith("https:", StringComparison.Ordinal)) Assert.Contains("outside the folders", refused.Errors, StringComparison.Ordinal);

        var allowed = await Run.Of("check", document, "--schema", schema, "--schemas", Path.Combine(folder.Path, "outside"));
        Assert.Equal("", allowed.Errors);
        Assert.Equal(ExitCode.Clean, allowed.ExitCode);
    }

    [Fact]
    public async Task A_folder_may_be_a_link_itself()
    {
        using var folder = new TemporaryFolder();
        folder.Write("real/part.json", Secret);
        folder.Write("real/schema.json", """{ "$ref": "part.json" }""");
        var link = Directory.CreateSymbolicLink(Path.Combine(folder.Path, "link"), Path.Combine(folder.Path, "real"));
        var run = await Run.Of("check", folder.Write("document.json", "1"), "--schema", Path.Combine(link.FullName, "schema.json"));
        Assert.Equal("", run.Errors);
        Assert.Equal(ExitCode.Clean, run.ExitCode);
    }

    [Fact]
    public async Task Links_that_lead_round_end_nowhere()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(Path.Combine(folder.Path, "a.json"), Path.Combine(folder.Path, "b.json"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "b.json"), Path.Combine(folder.Path, "a.json"));
        var run = await Run.Of("check", folder.Write("document.json", "1"), "--schema", folder.Write("schema.json", """{ "$ref": "a.json" }"""));
        Assert.Equal(ExitCode.CannotRun, run.ExitCode);
        Assert.Contains(DiagnosticCatalog.UnresolvedReference, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_loads_a_schema_at_run_time_is_kept_inside_too()
    {
        using var folder = new TemporaryFolder();
        folder.Write("outside/secret.json", Secret);
        var schema = folder.Write("inside/schema.json", """{ "$ref": "../outside/secret.json" }""");
        Assert.Contains("outside the folders", Assert.Throws<JsonSchemaException>(() => JsonSchema.Load(schema)).Message, StringComparison.Ordinal);
        Assert.True(JsonSchema.Load(schema, new() { Retriever = new SchemaFiles(Path.GetDirectoryName(schema)!) { LeavesFolders = true } }).Validate("1"u8).IsValid);
    }
}
