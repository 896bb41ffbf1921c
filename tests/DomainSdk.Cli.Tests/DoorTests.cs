using System.Text.Json;
using DomainSdk.Testing;

namespace DomainSdk.Cli.Tests;

/// <summary>A document is valid by every door or by none: the command line, and <see cref="JsonSchema.Load"/>; the build compiles as they do.</summary>
public class DoorTests
{
    public static TheoryData<string> Cases() => new(CaseFolder.Names.Where(name => File.Exists(CaseFolder.File(name, "schema.json"))));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Every_door_gives_the_verdict_that_the_name_of_the_document_says(string name)
    {
        var schema = CaseFolder.File(name, "schema.json");
        var loaded = Load(schema);
        foreach (var document in Directory.EnumerateFiles(CaseFolder.Of(name), "*valid-*"))
        {
            var isValid = Path.GetFileName(document).StartsWith("valid", StringComparison.Ordinal);
            var run = await Run.Of("check", document, "--schema", schema);
            if (loaded is null)
            {
                Assert.Equal(ExitCode.CannotRun, run.ExitCode);
                continue;
            }

            Assert.True(isValid == loaded.IsValid(File.ReadAllBytes(document)), document);
            Assert.True(isValid == loaded.Validate(File.ReadAllBytes(document)).IsValid, document);
            Assert.True(run.ExitCode == (isValid ? ExitCode.Clean : ExitCode.Findings), document + "\n" + run.Output + run.Errors);
        }
    }

    [Theory]
    [InlineData("format-by-default", true)]
    [InlineData("format-instants", true)]
    [InlineData("find-by-id", true)]
    [InlineData("find-by-id-of-draft-04", true)]
    [InlineData("find-any-extension", true)]
    [InlineData("find-malformed", false)]
    [InlineData("reference-local-no-slash", false)]
    public void Schemas_without_errors_are_loaded(string name, bool isUsable) =>
        Assert.Equal(isUsable, Load(CaseFolder.File(name, "schema.json")) is not null);

    [Theory]
    [InlineData("assert", ExitCode.Findings)]
    [InlineData("annotation", ExitCode.Clean)]
    [InlineData("dialect", ExitCode.Clean)]
    public async Task What_format_is_can_be_chosen_and_is_said(string choice, int exitCode)
    {
        string[] call = ["check", CaseFolder.File("format-by-default", "invalid-1.json"), "--schema", CaseFolder.File("format-by-default", "schema.json"), "--format-assertion", choice];
        var text = await Run.Of(call);
        var json = await Run.Of([.. call, "--format", "json"]);

        Assert.Equal((exitCode, exitCode), (text.ExitCode, json.ExitCode));
        Assert.Contains($"\nformat assertion: {choice}\n", text.Output, StringComparison.Ordinal);
        Assert.Equal(choice, JsonDocument.Parse(json.Output).RootElement.GetProperty("summary").GetProperty("formatAssertion").GetString());
    }

    [Fact]
    public async Task A_malformed_file_behind_a_reference_shows_its_own_mistake()
    {
        var run = await Run.Of("check", CaseFolder.File("find-malformed", "valid-1.json"), "--schema", CaseFolder.File("find-malformed", "schema.json"));
        var thrown = Assert.Throws<JsonSchemaException>(() => JsonSchema.Load(CaseFolder.File("find-malformed", "schema.json")));

        foreach (var text in new[] { run.Errors, thrown.Message })
        {
            Assert.Contains("customer.json(1,17): error DSDK1000: Expected ',' or '}', but found the end of the text.", text, StringComparison.Ordinal);
            Assert.Contains("schema.json(1,85): error DSDK1003: 'customer.json' refers to", text, StringComparison.Ordinal);
            Assert.Contains("customer.json', which is not JSON.", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("sub/deeper/part.json", "$id", "")]
    [InlineData("sub/part.schema.json", "id", "")]
    [InlineData("part.json", "$id", "other")]
    public async Task Schemas_are_found_by_identifier_below_the_schema_and_in_the_folders_named(string file, string keyword, string folder)
    {
        using var root = new TemporaryFolder();
        using var other = new TemporaryFolder();
        var (place, name) = folder.Length > 0 ? (other, "part.json") : (root, file);
        var dialect = keyword == "id" ? "http://json-schema.org/draft-04/schema#" : "https://json-schema.org/draft/2020-12/schema";
        place.Write(name, $$"""{"$schema":"{{dialect}}","{{keyword}}":"https://x.example/part.json","type":"string"}""");
        var schema = root.Write("main.schema.json", $$"""{"$schema":"{{dialect}}","{{keyword}}":"https://x.example/main.json","properties":{"a":{"$ref":"part.json"} } }""");
        string[] more = folder.Length > 0 ? ["--schemas", other.Path] : [];
        var run = await Run.Of(["check", root.Write("data/d.json", """{"a":1}"""), "--schema", schema, .. more]);
        var loaded = JsonSchema.Load(schema, new() { Retriever = new SchemaFiles([root.Path, other.Path]) });

        Assert.Contains("d.json(1,6): error DSDK2001", run.Output, StringComparison.Ordinal);
        Assert.False(loaded.IsValid("""{"a":1}"""));
        if (folder.Length == 0) Assert.False(JsonSchema.Load(schema).IsValid("""{"a":1}"""));
        else Assert.Throws<JsonSchemaException>(() => JsonSchema.Load(schema));
    }

    [Fact]
    public void A_malformed_file_that_is_meant_by_its_identifier_shows_its_mistake_too()
    {
        using var folder = new TemporaryFolder();
        folder.Write("sub/part.json", "{\"$id\":\"https://x.example/p\",\n}");
        var schema = folder.Write("main.json", """{"$id":"https://x.example/main.json","$ref":"p"}""");

        Assert.Contains(Assert.Throws<JsonSchemaException>(() => JsonSchema.Load(schema)).Diagnostics, d => d is { Id: "DSDK1000", Position: { Line: 2, Column: 1 } });
    }

    [Fact]
    public async Task Standard_input_and_files_of_any_extension_are_read_as_JSON()
    {
        var schema = CaseFolder.File("find-any-extension", "schema.json");
        var file = await Run.Of("check", CaseFolder.File("find-any-extension", "map.geojson"), "--schema", schema);
        var input = await Run.WithInput("""{"type":"Pint"}""", "check", "-", "--schema", schema);
        var valid = await Run.WithInput("""{"type":"Point"}""", "check", "-", "--schema", schema);

        Assert.Contains("map.geojson(1,9): error DSDK2002", file.Output, StringComparison.Ordinal);
        Assert.Contains("-(1,9): error DSDK2002", input.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, valid.ExitCode);
        Assert.Contains("documents: 1", valid.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Repeated_members_of_documents_are_reported()
    {
        var run = await Run.Of("check", CaseFolder.File("duplicate-members", "duplicate.json"), CaseFolder.File("duplicate-members", "duplicate-three.json"), "--schema", CaseFolder.File("duplicate-members", "schema.json"));

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("duplicate.json(1,19): warning DSDK2113: The member 'number' stands more than once in its object; a record holds the last.", run.Output, StringComparison.Ordinal);
        Assert.Contains("duplicate-three.json(1,15): warning DSDK2113", run.Output, StringComparison.Ordinal);
        Assert.Contains("duplicate-three.json(1,28): warning DSDK2113", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_documents_is_said_to_have_none()
    {
        using var folder = new TemporaryFolder();
        using var schema = new TemporaryFolder();
        var run = await Run.Of("check", folder.Path, "--schema", schema.Write("s.json", "{}"));

        Assert.Equal(ExitCode.CannotRun, run.ExitCode);
        Assert.Contains("no documents there", run.Errors, StringComparison.Ordinal);
    }

    private static JsonSchema? Load(string schema)
    {
        try
        {
            return JsonSchema.Load(schema);
        }
        catch (JsonSchemaException)
        {
            return null;
        }
    }
}
