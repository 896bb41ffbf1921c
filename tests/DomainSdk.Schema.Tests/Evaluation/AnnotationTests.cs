using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Tests.Evaluation;

public class AnnotationTests
{
    private const string Schema = """
        {
          "properties": { "ref": { "x-ref": { "kind": "party" } } },
          "oneOf": [
            { "properties": { "kind": { "const": "a" } }, "x-entity": { "kind": "a", "key": "/id" } },
            { "properties": { "kind": { "const": "b" } }, "x-entity": { "kind": "b", "key": "/id" } }
          ],
          "not": { "required": ["never"], "x-order": [ { "first": "/a", "then": "/b" } ] }
        }
        """;

    [Fact]
    public void Annotations_of_branches_that_hold_are_collected_with_their_values()
    {
        var text = JsonText.Parse("""{"kind":"b","ref":"p"}""");

        Assert.True(PlanInterpreter.TryCollectAnnotations(
            Schemas.Plan(Schema), 0, text.View, k => k.Name.StartsWith("x-", StringComparison.Ordinal), out var annotations));

        Assert.Equal(
            ["""/ref x-ref { "kind": "party" }""", """ x-entity { "kind": "b", "key": "/id" }"""],
            annotations.Select(a => $"{NodeAt(text, a.Entry)} {a.Keyword.Name} {a.Keyword.Value}"));
    }

    [Fact]
    public void An_invalid_document_has_no_annotations()
    {
        var text = JsonText.Parse("""{"kind":"c"}""");

        Assert.False(PlanInterpreter.TryCollectAnnotations(Schemas.Plan(Schema), 0, text.View, _ => true, out var annotations));
        Assert.Empty(annotations);
    }

    private static string NodeAt(JsonText text, int entry) => entry == 0 ? "" : JsonPointer.Append("", text.View.GetString(entry - 1));
}
