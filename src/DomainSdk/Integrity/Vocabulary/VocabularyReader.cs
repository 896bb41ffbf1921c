using System.Collections.Immutable;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Integrity;

/// <summary>Reads integrity keywords from their JSON form; what is malformed becomes a diagnostic at its place in the schema.</summary>
internal sealed class VocabularyReader
{
    public List<SchemaDiagnostic> Diagnostics { get; } = [];

    /// <summary>The integrity keywords of a schema, or null where it has none.</summary>
    public NodeRules? Read(PlanNode node)
    {
        EntityRule? entity = null;
        ReferenceRule? reference = null;
        QuotationRule? quotation = null;
        List<OrderRule>? orders = null;
        foreach (var keyword in node.Keywords)
        {
            if (keyword is not AnnotationKeyword) continue;
            switch (keyword.Name)
            {
                case "x-entity":
                    entity = ReadEntity(keyword.Value);
                    break;
                case "x-ref":
                    reference = ReadReference(keyword.Value, node.AbsoluteLocation);
                    break;
                case "x-quotation":
                    quotation = ReadQuotation(keyword.Value);
                    break;
                case "x-order":
                    orders ??= [];
                    if (keyword.Value.Kind != JsonKind.Array) Malformed(keyword.Value, "x-order", "an array of pairs");
                    foreach (var item in keyword.Value.EnumerateItems())
                        if (ReadOrder(item) is { } order) orders.Add(order);
                    break;
            }
        }

        return entity is null && reference is null && quotation is null && orders is not { Count: > 0 }
            ? null
            : new NodeRules(entity, reference, orders ?? [], quotation);
    }

    private EntityRule? ReadEntity(JsonNode value)
    {
        var kind = String(value, "kind");
        return kind is not null && PathSegment.TryParse(String(value, "key"), out var key) && !key.Tokens.Contains(RulePath.EveryItem)
            ? new EntityRule(kind, key)
            : Malformed<EntityRule>(value, "x-entity", "an object with 'kind' and a JSON Pointer 'key'");
    }

    private ReferenceRule? ReadReference(JsonNode value, string location)
    {
        const string Form = "an object with 'kind', and if need be 'where' and 'acyclic'";
        if (String(value, "kind") is not { } kind) return Malformed<ReferenceRule>(value, "x-ref", Form);
        var where = ImmutableArray.CreateBuilder<WhereCondition>();
        if (value.TryGetMember("where", out var conditions))
        {
            foreach (var member in conditions.EnumerateMembers())
            {
                if (!PathSegment.TryParse(member.Name, out var path) || member.Value.Kind != JsonKind.Array)
                    return Malformed<ReferenceRule>(member.NameNode, "x-ref", "in 'where' a JSON Pointer and an array of values");
                where.Add(new WhereCondition(path, Accepted(member.Value)));
            }
        }

        var acyclic = value.TryGetMember("acyclic", out var flag);
        return acyclic && flag.Kind is not (JsonKind.True or JsonKind.False)
            ? Malformed<ReferenceRule>(flag, "x-ref", "true or false at 'acyclic'")
            : new ReferenceRule(location, kind, where.ToImmutable(), acyclic && flag.Kind == JsonKind.True);
    }

    private OrderRule? ReadOrder(JsonNode value)
    {
        const string Form = "pairs with the paths 'first' and 'then'";
        if (!RulePath.TryParse(String(value, "first"), out var first) || !RulePath.TryParse(String(value, "then"), out var then))
            return Malformed<OrderRule>(value, "x-order", Form);
        var when = ImmutableArray.CreateBuilder<WhenCondition>();
        if (value.TryGetMember("when", out var conditions))
        {
            foreach (var member in conditions.EnumerateMembers())
            {
                if (!RulePath.TryParse(member.Name, out var path) || member.Value.Kind != JsonKind.Array)
                    return Malformed<OrderRule>(member.NameNode, "x-order", "in 'when' a path and an array of values");
                when.Add(new WhenCondition(path, Accepted(member.Value)));
            }
        }

        return new OrderRule(first, then, when.ToImmutable(), String(value, "rule"));
    }

    private QuotationRule? ReadQuotation(JsonNode value)
    {
        var paths = new Dictionary<string, RulePath>();
        foreach (var member in value.EnumerateMembers())
        {
            if (member.Value.Kind != JsonKind.String || !RulePath.TryParse(member.Value.GetString(), out var path))
                return Malformed<QuotationRule>(member.Value, "x-quotation", "paths");
            paths[member.Name] = path;
        }

        return At("text") is { } text && At("start") is { } start && At("end") is { } end
            ? new QuotationRule(text, At("unit"), start, end, At("exact"), At("prefix"), At("suffix"), At("sha256"))
            : Malformed<QuotationRule>(value, "x-quotation", "an object with the paths 'text', 'start' and 'end'");

        RulePath? At(string name) => paths.GetValueOrDefault(name);
    }

    private static AcceptedValues Accepted(JsonNode array)
    {
        var values = new List<JsonNode>();
        foreach (var item in array.EnumerateItems()) values.Add(item);
        return new AcceptedValues(values);
    }

    private static string? String(JsonNode value, string name) =>
        value.TryGetMember(name, out var member) && member.Kind == JsonKind.String ? member.GetString() : null;

    private T? Malformed<T>(JsonNode at, string keyword, string expected)
        where T : class
    {
        Malformed(at, keyword, expected);
        return null;
    }

    private void Malformed(JsonNode at, string keyword, string expected) => Diagnostics.Add(new SchemaDiagnostic
    {
        Id = DiagnosticCatalog.InvalidIntegrityKeyword,
        Severity = DiagnosticSeverity.Error,
        Message = $"'{keyword}' must be {expected}; it is left out of the corpus check.",
        Position = DocumentPositions.Of(at),
        Pointer = at.Pointer,
    });
}
