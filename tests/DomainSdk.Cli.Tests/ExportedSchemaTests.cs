using System.Text.Json;
using System.Text.Json.Serialization;
using DomainSdk.Model;

namespace DomainSdk.Cli.Tests;

/// <summary>What the exporter of System.Text.Json gives for generated types is the schema that they were generated from: <c>diff</c> finds both to hold the same documents.</summary>
public class ExportedSchemaTests
{
    private static readonly string Schemas = Path.Combine(AppContext.BaseDirectory, "../../../../../schema");

    [Theory]
    [InlineData(typeof(Article), "article.schema.json")]
    [InlineData(typeof(Party), "party.schema.json")]
    [InlineData(typeof(Statement), "statement.schema.json")]
    [InlineData(typeof(Agreement), "agreement.schema.json")]
    [InlineData(typeof(Document), "document.schema.json")]
    public async Task Schema_comes_back(Type type, string file)
    {
        using var folder = new TemporaryFolder();
        var exported = JsonModelSchema.Export(JsonSerializerOptions.Default, type).ToJsonString();
        var path = folder.Write("exported.json", exported);
        var result = await Run.Of("diff", Path.Combine(Schemas, file), path, "--mode", "full");
        Assert.Equal(("", ExitCode.Clean), (result.Errors, result.ExitCode));
        Assert.DoesNotContain("unknown", result.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Schema_inside_a_type_of_the_user_validates_what_the_serializer_writes()
    {
        var schema = JsonSchema.FromText(JsonModelSchema.Export(JsonSerializerOptions.Default, typeof(Folder)).ToJsonString());
        Assert.True(schema.IsValid("""{"First":null,"Second":null,"Ids":["party:a"],"Others":[],"ByName":{}}"""));
        Assert.False(schema.IsValid("""{"First":{},"Second":null,"Ids":[],"Others":[],"ByName":{}}"""));
        Assert.False(schema.IsValid("""{"First":null,"Second":{},"Ids":[],"Others":[],"ByName":{}}"""));
        Assert.False(schema.IsValid("""{"First":null,"Second":null,"Ids":[""],"Others":[],"ByName":{}}"""));
        Assert.False(schema.IsValid("""{"First":null,"Second":null,"Ids":[],"Others":[{}],"ByName":{}}"""));
        Assert.False(schema.IsValid("""{"First":null,"Second":null,"Ids":[],"Others":[],"ByName":{"a":{}}}"""));
    }

    private sealed class Folder
    {
        public Party? First { get; set; }

        public Party? Second { get; set; }

        public List<PartyId> Ids { get; set; } = [];

        public List<Article> Others { get; set; } = [];

        public Dictionary<string, Statement> ByName { get; set; } = [];
    }
}
