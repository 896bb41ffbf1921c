using System.Collections.Immutable;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Integrity;

/// <summary>Reads integrity keywords from their JSON form. What is malformed is left out; the compiler has reported it (DSDK1015).</summary>
internal static class VocabularyReader
{
    /// <summary>The integrity keywords of a schema, or null where it has none.</summary>
    public static NodeRules? Read(PlanNode node)
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
                    foreach (var item in keyword.Value.EnumerateItems())
                        if (ReadOrder(item) is { } order) orders.Add(order);
                    break;
            }
        }

        return entity is null && reference is null && quotation is null && orders is not { Count: > 0 }
            ? null
            : new NodeRules(entity, reference, orders ?? [], quotation);
    }

    private static EntityRule? ReadEntity(JsonNode value)
    {
        var kind = String(value, "kind");
        return kind is not null && PathSegment.TryParse(String(value, "key"), out var key) && !key.Tokens.Contains(RulePath.EveryItem)
            ? new EntityRule(kind, key)
            : null;
    }

    private static ReferenceRule? ReadReference(JsonNode value, string location)
    {
        if (String(value, "kind") is not { } kind) return null;
        var where = ImmutableArray.CreateBuilder<WhereCondition>();
        if (value.TryGetMember("where", out var conditions))
        {
            foreach (var member in conditions.EnumerateMembers())
            {
                if (!PathSegment.TryParse(member.Name, out var path) || member.Value.Kind != JsonKind.Array)
                    return null;
                where.Add(new WhereCondition(path, Accepted(member.Value)));
            }
        }

        var acyclic = value.TryGetMember("acyclic", out var flag);
        return acyclic && flag.Kind is not (JsonKind.True or JsonKind.False)
            ? null
            : new ReferenceRule(location, kind, where.ToImmutable(), acyclic && flag.Kind == JsonKind.True);
    }

    private static OrderRule? ReadOrder(JsonNode value)
    {
        if (!RulePath.TryParse(String(value, "first"), out var first) || !RulePath.TryParse(String(value, "then"), out var then))
            return null;
        var when = ImmutableArray.CreateBuilder<WhenCondition>();
        if (value.TryGetMember("when", out var conditions))
        {
            foreach (var member in conditions.EnumerateMembers())
            {
                if (!RulePath.TryParse(member.Name, out var path) || member.Value.Kind != JsonKind.Array)
                    return null;
                when.Add(new WhenCondition(path, Accepted(member.Value)));
            }
        }

        return new OrderRule(first, then, when.ToImmutable(), String(value, "rule"));
    }

    private static QuotationRule? ReadQuotation(JsonNode value)
    {
        var paths = new Dictionary<string, RulePath>();
        foreach (var member in value.EnumerateMembers())
        {
            if (member.Value.Kind != JsonKind.String || !RulePath.TryParse(member.Value.GetString(), out var path))
                return null;
            paths[member.Name] = path;
        }

        return At("text") is { } text && At("start") is { } start && At("end") is { } end
            ? new QuotationRule(text, At("unit"), start, end, At("exact"), At("prefix"), At("suffix"), At("sha256"))
            : null;

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
}
