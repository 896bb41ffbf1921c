using DomainSdk.Schema.Compilation;

namespace DomainSdk.Schema.Tests.Compilation;

public class KeywordlessSchemaTests
{
    [Theory]
    [InlineData("""{ "orders": [{ "name": "drum" }] }""", true)]
    [InlineData("""{ "name": "drum", "version": 1 }""", true)]
    [InlineData("{}", false)]
    [InlineData("true", false)]
    [InlineData("""{ "title": "Anything" }""", false)]
    [InlineData("""{ "definitions": {} }""", false)]
    [InlineData("""{ "x-entity": { "kind": "a", "key": "/id" } }""", false)]
    public void File_of_members_that_are_no_keywords_is_told(string schema, bool told) => Assert.Equal(told, IsTold(schema));

    [Fact]
    public void File_of_schemas_under_names_of_its_own_works_by_references() =>
        Assert.False(IsTold("""{ "Order": { "type": "object" } }""", """{ "$ref": "a.json#/Order" }"""));

    private static bool IsTold(params string[] schemas)
    {
        var sources = schemas.Select((text, i) => new SchemaSource(System.Text.Encoding.UTF8.GetBytes(text), $"{(char)('a' + i)}.json", $"schema:///{(char)('a' + i)}.json"));
        return SchemaCompiler.Compile([.. sources]).Diagnostics.Any(d => d.Id == DiagnosticCatalog.NoKeyword);
    }
}
