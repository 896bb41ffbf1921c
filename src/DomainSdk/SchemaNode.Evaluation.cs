using DomainSdk.Schema.Containment;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;

namespace DomainSdk;

/// <content>What there is to know beyond the verdict, and between two schemas.</content>
public sealed partial class SchemaNode
{
    /// <summary>Evaluates a JSON text and writes what came of it in a form of the specification (2020-12 core, section 12; version 1, output).</summary>
    /// <param name="utf8">The text; where it is not JSON, that is the one error.</param>
    /// <param name="format">The form.</param>
    /// <returns>JSON text.</returns>
    public string Evaluate(ReadOnlySpan<byte> utf8, OutputFormat format) =>
        OutputWriter.Write(PlanInterpreter.RecordBytes(Plan, Index, utf8), format);

    /// <summary>Collects what the schemas that apply say of the values of a document.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="selects">Which keywords are wanted, by name; null: all whose value is the annotation.</param>
    /// <returns>The annotations in the order of evaluation; none where the document is not valid, as what is not fulfilled says nothing.</returns>
    public IReadOnlyList<JsonAnnotation> Annotations(ReadOnlySpan<byte> utf8, Func<string, bool>? selects = null)
    {
        if (!JsonText.TryParse(utf8.ToArray(), null, out var text, out _)
            || !PlanInterpreter.TryCollectAnnotations(Plan, Index, text.View, k => selects is null || selects(k.Name), out var found))
            return [];
        return [.. found.Select(annotation => Described(text, annotation))];
    }

    /// <summary>Compares with a newer schema by the documents that each accepts. Takes a bounded number of steps, whatever the schemas are.</summary>
    /// <param name="newer">The newer schema.</param>
    /// <param name="options">The bounds, or null for the defaults.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>Whether documents of each are documents of the other, with the changes and their witnesses.</returns>
    public SchemaComparison CompareWith(SchemaNode newer, ContainmentOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(newer);
        return SchemaComparison.Compare(Plan, Index, newer.Plan, newer.Index, options, cancellation);
    }

    private JsonAnnotation Described(JsonText text, CollectedAnnotation annotation)
    {
        var node = new JsonNode(text, annotation.Entry);
        return new JsonAnnotation
        {
            Keyword = annotation.Keyword.Name,
            Value = JsonValue.From(annotation.Keyword.Value),
            InstanceLocation = node.Pointer,
            SchemaLocation = Plan[annotation.Node].AbsoluteLocation,
            Position = SourcePosition.Of(node),
        };
    }
}
