using System.Globalization;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <summary>Records every schema that an evaluation applies, as a tree.</summary>
internal sealed class OutputRecorder(int mostUnits)
{
    private readonly Stack<OutputUnit> _open = new();
    private int _count;

    /// <summary>The result of the root schema.</summary>
    public OutputUnit? Root { get; private set; }

    /// <summary>While set, schemas are applied without being recorded: when a keyword looks again to explain its failure.</summary>
    public bool IsSuspended { get; set; }

    /// <summary>
    /// Whether no more is recorded. Each way through the schemas has a result of its own, and ways multiply; verdicts are found without them.
    /// </summary>
    public bool IsFull => _count >= MostUnits;

    /// <summary>How many results are recorded at most.</summary>
    public int MostUnits { get; } = mostUnits;

    public void Enter(OutputUnit unit)
    {
        _count++;
        if (_open.Count > 0) _open.Peek().Add(unit);
        else Root = unit;
        _open.Push(unit);
    }

    public void Leave(PlanNode node, JsonKind kind, bool isValid)
    {
        var unit = _open.Pop();
        unit.IsValid = isValid;
        foreach (var keyword in node.Keywords)
        {
            var annotation = keyword.Annotation == OutputAnnotation.Value ? AppliesTo(node, keyword, kind) ? JsonOf(keyword) : null : Applied(unit, keyword, kind);
            if (annotation is not null) unit.AddAnnotation(keyword.Name, annotation);
        }
    }

    public void Add(ValidationError error)
    {
        if (!IsSuspended) (_open.Count > 0 ? _open.Peek() : Root!).Add(error);
    }

    /// <summary>Content keywords annotate strings only, and <c>contentSchema</c> only beside a media type (validation, section 8).</summary>
    private static bool AppliesTo(PlanNode node, PlanKeyword keyword, JsonKind kind) => keyword.Name switch
    {
        "contentMediaType" or "contentEncoding" => kind == JsonKind.String,
        "contentSchema" => kind == JsonKind.String && node.Source.TryGetMember("contentMediaType", out _),
        _ => true,
    };

    private static string JsonOf(PlanKeyword keyword) => System.Text.Encoding.UTF8.GetString(keyword.Value.RawText.ToArray());

    /// <summary>What applicators annotate: the members or items that they applied a subschema to (2020-12 core, section 10.3).</summary>
    private static string? Applied(OutputUnit unit, PlanKeyword keyword, JsonKind kind)
    {
        switch (keyword.Annotation)
        {
            case OutputAnnotation.Members when kind == JsonKind.Object:
                var names = Children(unit, keyword).Select(LastToken).Distinct(StringComparer.Ordinal);
                return "[" + string.Join(",", names.Select(n => OutputWriter.Quote(JsonPointer.Unescape(n)))) + "]";
            case OutputAnnotation.MatchingItems when kind == JsonKind.Array:
                return "[" + string.Join(",", Children(unit, keyword).Where(d => d.IsValid).Select(LastToken)) + "]";
            case OutputAnnotation.FirstItems when kind == JsonKind.Array && Children(unit, keyword).Any():
                var count = keyword.Subschemas.Count();
                return Children(unit, keyword).Count() < count ? "true" : (count - 1).ToString(CultureInfo.InvariantCulture);
            case OutputAnnotation.Items when kind == JsonKind.Array && Children(unit, keyword).Any():
                return "true";
            default:
                return null;
        }
    }

    private static IEnumerable<OutputUnit> Children(OutputUnit unit, PlanKeyword keyword) => unit.Details.Where(d => d.Applicator == keyword.Name);

    private static string LastToken(OutputUnit unit) => unit.InstanceLocation.Substring(unit.InstanceLocation.LastIndexOf('/') + 1);
}
