using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Satisfaction;

/// <summary>Writes keywords such that two have the same text only where they mean the same.</summary>
internal sealed class KeywordTexts(SchemaPlan[] plans)
{
    private const int MostHops = 50;
    private readonly Dictionary<FormatCheck, int> _checks = [];

    /// <summary>The schema that a schema with nothing but a reference stands for.</summary>
    public int Follow(int side, int node)
    {
        for (var hops = 0; hops < MostHops; hops++)
        {
            RefKeyword? only = null;
            var count = 0;
            foreach (var keyword in plans[side][node].Keywords)
            {
                if (keyword.Order == KeywordOrder.Annotation) continue;
                count++;
                only = keyword as RefKeyword;
            }

            if (count != 1 || only is null) return node;
            node = only.Node;
        }

        return node;
    }

    /// <summary>All keywords of a schema that assert something or apply others, in an order that does not depend on the file.</summary>
    public KeywordText[] Of(int side, PlanNode node, bool byPlace = false)
    {
        if (!byPlace) node = plans[side][Follow(side, node.Index)];
        if (node.Boolean is { } verdict) return verdict ? [] : [new KeywordText("false", [])];
        return [.. node.Keywords.Where(k => k.Order != KeywordOrder.Annotation).Select(k => Of(side, k, byPlace)).Where(k => k.Text.Length > 0).OrderBy(k => k.Text, StringComparer.Ordinal)];
    }

    /// <summary>One keyword.</summary>
    /// <param name="side">Its plan.</param>
    /// <param name="keyword">The keyword.</param>
    /// <param name="byPlace">Whether dynamic references are written by the numbers of resources: for plans that are compared as a whole.</param>
    public KeywordText Of(int side, PlanKeyword keyword, bool byPlace = false)
    {
        var node = plans[side][keyword.Owner];
        switch (keyword)
        {
            case TypeKeyword type:
                return new($"type {(int)type.Types} {type.StrictIntegers}", []);
            case MinimumKeyword least:
                return new($"minimum {least.Exclusive} {least.Limit}", []);
            case MaximumKeyword most:
                return new($"maximum {most.Exclusive} {most.Limit}", []);
            case FormatKeyword { Check: null } or FormatKeyword { Asserted: false }:
                return new("", []);
            case FormatKeyword format:
                return new($"format {NumberOf(format.Check)}", []);
            case ContentKeyword content:
                return new($"content {content.IsBase64} {content.IsJson}", []);
            case CustomAssertion custom:
                return new($"custom {custom.Name} {custom.Value}", []);
            case OpenEnumKeyword:
                return new("strings", []);
            case ItemsKeyword items:
                return new($"items {items.Start}", [items.Node]);
            case ContainsKeyword contains:
                return new($"contains {contains.Min} {contains.Max} {contains.Marks}", [contains.Node]);
            case RequiredKeyword required:
                return new("required " + List(required.Names.OrderBy(n => n, StringComparer.Ordinal)), []);
            case PropertiesKeyword properties:
                var members = properties.Members.OrderBy(m => m.Name, StringComparer.Ordinal).ToList();
                return new("properties " + List(members.Select(m => m.Name)), [.. members.Select(m => m.Node)]);
            case PatternPropertiesKeyword patterns:
                return new("patternProperties " + List(patterns.Patterns.Select(p => p.Pattern)), [.. patterns.Patterns.Select(p => p.Node)]);
            case AdditionalPropertiesKeyword additional:
                return new("additionalProperties " + Declared(node), [additional.Node]);
            case RefKeyword reference:
                return new("$ref", [reference.Node]);
            case DynamicRefKeyword { Candidates.Count: 0, Fallback: >= 0 } reference:
                return new("$ref", [reference.Fallback]);
            case DynamicRefKeyword dynamic when byPlace:
                return new($"$dynamicRef {dynamic.Fallback} " + List(dynamic.Candidates.Select(c => $"{c.Key}={c.Value}")), []);
            case DynamicRefKeyword:
                return new($"$dynamicRef {side} {keyword.Owner}", []);
            case UnevaluatedItemsKeyword or UnevaluatedPropertiesKeyword:
                var others = node.Keywords.Where(k => k.Order is not (KeywordOrder.Annotation or KeywordOrder.Unevaluated)).Select(k => Of(side, k, byPlace)).ToList();
                return new($"{keyword.GetType().Name} {others.Count} " + List(others.Select(o => o.Text)), [.. keyword.Subschemas.Select(s => s.Value), .. others.SelectMany(o => o.Nodes)]);
            default:
                var subschemas = keyword.Subschemas.ToList();
                return subschemas.Count == 0
                    ? new(keyword.GetType().Name + " " + keyword.Value, [])
                    : new(keyword.GetType().Name + " " + List(subschemas.Select(s => s.Key)), [.. subschemas.Select(s => s.Value)]);
        }
    }

    private static string Declared(PlanNode node) =>
        List((node.Find<PropertiesKeyword>()?.Members ?? []).Select(m => m.Name).OrderBy(n => n, StringComparer.Ordinal))
        + "|" + List((node.Find<PatternPropertiesKeyword>()?.Patterns ?? []).Select(p => p.Pattern).OrderBy(p => p, StringComparer.Ordinal));

    /// <summary>Names with their lengths, so that no two lists have one text.</summary>
    private static string List(IEnumerable<string> names) => string.Concat(names.Select(name => $"{name.Length}:{name};"));

    private int NumberOf(FormatCheck check)
    {
        if (!_checks.TryGetValue(check, out var number)) _checks.Add(check, number = _checks.Count);
        return number;
    }
}
