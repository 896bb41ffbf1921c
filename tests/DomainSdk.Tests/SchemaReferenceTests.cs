using DomainSdk.Tests.Loading;

namespace DomainSdk.Tests;

/// <summary>A schema file that refers to one beside it, as the build resolves it: by path, and by the identifier of either.</summary>
public class SchemaReferenceTests
{
    [Theory]
    [InlineData("", "b.json", "")]
    [InlineData("https://acme.example/a.json", "b.json", "https://acme.example/b.json")]
    [InlineData("https://acme.example/schemas/a", "b", "https://acme.example/schemas/b#")]
    [InlineData("a.json", "b.json", "b.json")]
    [InlineData("types/a", "b", "types/b")]
    [InlineData("/schemas/a", "/schemas/b", "/schemas/b")]
    [InlineData("https://acme.example/a.json", "c.json", "https://acme.example/b.json", false)]
    [InlineData("urn:acme:a", "urn:acme:b", "urn:acme:b")]
    [InlineData("", "b.json", "https://acme.example/elsewhere/b.json")]
    public void File_beside_is_found(string id, string reference, string idOfOther, bool isFound = true)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", $$"""{ {{Id(id)}} "properties": { "n": { "$ref": "{{reference}}" } } }""");
        folder.Write("b.json", $$"""{ {{Id(idOfOther)}} "type": "integer" }""");
        JsonSchema Load() => JsonSchema.Load(Path.Combine(folder.Path, "a.json"));
        if (!isFound)
        {
            Assert.Throws<JsonSchemaException>(Load);
            return;
        }

        Assert.True(Load().IsValid("""{ "n": 1 }"""));
        Assert.False(Load().IsValid("""{ "n": "1" }"""));
    }

    private static string Id(string id) => id.Length == 0 ? "" : $"\"$id\": \"{id}\",";
}
