using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Compilation;

/// <summary>Looks at the keywords of one schema together: what is hidden, what contradicts.</summary>
internal static class SchemaLint
{
    /// <summary>Reports a keyword that stands beside <c>$ref</c> in a dialect where that hides it.</summary>
    public static void ReportHidden(KeywordContext context, JsonNode nameNode, string name, KeywordDefinition? definition)
    {
        // Comments and containers do no harm there: only keywords that would have asserted something were meant to work.
        var matters = definition is not null && definition.Vocabulary is "validation" or "applicator" or "format";
        context.Builder.Diagnostics.Report(
            DiagnosticCatalog.ReferenceSibling, nameNode,
            $"'{name}' has no effect beside '$ref' in {context.Dialect.Name}.",
            severity: matters ? null : DiagnosticSeverity.Hidden);
    }

    /// <summary>Reports the annotations that stand beside <c>$ref</c> in a dialect where that hides them, in one message at the first.</summary>
    public static void ReportHiddenAnnotations(KeywordContext context, IReadOnlyList<JsonNode> names)
    {
        var annotations = names.Where(n => IsAnnotation(context, n.GetString())).ToList();
        if (annotations.Count == 0) return;
        var shown = string.Join(", ", annotations.Select(n => $"'{n.GetString()}'"));
        context.Builder.Diagnostics.Report(
            DiagnosticCatalog.HiddenAnnotations, annotations[0],
            $"{shown} beside '$ref' {(annotations.Count == 1 ? "is" : "are")} ignored in {context.Dialect.Name}; put the reference into 'allOf'.");
    }

    /// <summary>What tells something about the value: comments and containers do no harm, and unknown keywords mean nothing anywhere.</summary>
    private static bool IsAnnotation(KeywordContext context, string name) =>
        name.StartsWith("x-", StringComparison.Ordinal) || name == context.Dialect.IdKeyword || context.Dialect.Find(name) is { Vocabulary: "meta-data" or "content" };

    /// <summary>Reports contradictions among the keywords of a schema.</summary>
    public static void Check(KeywordContext context)
    {
        foreach (var counts in context.Keywords.Where(k => k.Bound is not null).GroupBy(k => k.Bound!.Value.Kind))
            if (counts.FirstOrDefault(k => k.Bound!.Value.IsLeast) is { } least && counts.FirstOrDefault(k => !k.Bound!.Value.IsLeast) is { } most)
                CheckOrder(context, least.Bound!.Value.Limit, most.Bound!.Value.Limit, least.Name, most.Name);
        Find<MinItemsKeyword>(context, out var minItems);
        Find<MaxItemsKeyword>(context, out var maxItems);
        Find<MaxPropertiesKeyword>(context, out var maxProperties);
        Find<ContainsKeyword>(context, out var contains);
        CheckOrder(context, contains?.Min, contains?.Max, "minContains", "maxContains");
        CheckOrder(context, contains?.Min, maxItems?.Limit, contains?.Min > 1 ? "minContains" : "contains", "maxItems");
        CheckTuple(context, minItems);
        CheckRange(context);
        CheckValues(context);
        CheckEnum(context);
        CheckRequiredCount(context, maxProperties);
        CheckRequired(context);
        CheckType(context);
        CheckUnreachable(context);
    }

    private static void CheckOrder(KeywordContext context, int? least, int? most, string leastName, string mostName)
    {
        if (least > most) Report(context, leastName, $"'{leastName}' {least} is more than '{mostName}' {most}, so that no value is valid.");
    }

    private static void CheckRange(KeywordContext context)
    {
        foreach (var minimum in context.Keywords.OfType<MinimumKeyword>())
        {
            foreach (var maximum in context.Keywords.OfType<MaximumKeyword>())
            {
                var order = ExactNumber.Compare(minimum.Limit.RawText, maximum.Limit.RawText);
                if (order < 0 || (order == 0 && !minimum.Exclusive && !maximum.Exclusive)) continue;
                Report(context, minimum.Name, $"'{minimum.Name}' {Describe.Json(minimum.Limit)} and '{maximum.Name}' {Describe.Json(maximum.Limit)} leave no number.");
            }
        }
    }

    /// <summary>Reports a tuple that is closed before it has the items that it must have.</summary>
    private static void CheckTuple(KeywordContext context, MinItemsKeyword? minItems)
    {
        if (!Find<PrefixItemsKeyword>(context, out var tuple) || !Find<ItemsKeyword>(context, out var rest) || rest!.Value.Kind != JsonKind.False) return;
        if (minItems?.Limit > tuple!.Nodes.Length)
            Report(context, minItems.Name, $"'{minItems.Name}' asks for {minItems.Limit} items, but '{rest.Name}: false' allows {tuple.Nodes.Length}.");
    }

    /// <summary>Reports values of <c>const</c> and <c>enum</c> that <c>type</c> does not allow.</summary>
    private static void CheckValues(KeywordContext context)
    {
        if (!Find<TypeKeyword>(context, out var type)) return;
        var names = string.Join(" or ", InstanceTypeNames.Of(type!.Types));
        if (Find<ConstKeyword>(context, out var constant) && !Allows(type.Types, constant!.Value))
            Report(context, constant.Name, $"The value of 'const' is not of the type {names}, so that no value is valid.");
        if (!Find<EnumKeyword>(context, out var list) || list!.Values.All(v => !Allows(type.Types, v))) return;
        foreach (var value in list.Values.Where(v => !Allows(type.Types, v)))
            context.Builder.Diagnostics.Report(DiagnosticCatalog.Contradiction, value, $"The value {Describe.Json(value)} of 'enum' is not of the type {names}, so that it is never valid.", severity: DiagnosticSeverity.Info);
    }

    private static void CheckRequiredCount(KeywordContext context, MaxPropertiesKeyword? maxProperties)
    {
        if (!Find<RequiredKeyword>(context, out var required)) return;
        var count = required!.Names.Distinct(StringComparer.Ordinal).Count();
        if (count > maxProperties?.Limit) Report(context, required.Name, $"'required' names {count} members, but 'maxProperties' allows {maxProperties.Limit}.");
    }

    private static void CheckEnum(KeywordContext context)
    {
        if (!Find<EnumKeyword>(context, out var keyword)) return;
        if (keyword!.Values.Length == 0)
        {
            Report(context, keyword.Name, "'enum' is empty, so that no value is valid.");
            return;
        }

        var view = keyword.Value.Text.View;
        if (JsonEquality.TryFindDuplicate(view, keyword.Value.Index, out _, out var second))
        {
            var duplicate = keyword.Values.First(v => v.Index == second);
            context.Builder.Diagnostics.Report(DiagnosticCatalog.Contradiction, duplicate, $"'enum' has the value {Describe.Json(duplicate)} twice.");
        }

        if (!Find<TypeKeyword>(context, out var type)) return;
        if (keyword.Values.All(v => !Allows(type!.Types, v)))
            Report(context, keyword.Name, $"None of the values of 'enum' is of the type {string.Join(" or ", InstanceTypeNames.Of(type!.Types))}.");
    }

    private static void CheckRequired(KeywordContext context)
    {
        if (!Find<RequiredKeyword>(context, out var required) || !Find<AdditionalPropertiesKeyword>(context, out var additional)) return;
        if (additional!.Value.Kind != JsonKind.False) return;
        Find<PropertiesKeyword>(context, out var properties);
        Find<PatternPropertiesKeyword>(context, out var patterns);
        var declared = properties?.Members.Select(m => m.Name).ToList() ?? [];
        foreach (var item in required!.Value.EnumerateItems())
        {
            if (item.Kind != JsonKind.String) continue;
            var name = item.GetString();
            if (declared.Contains(name, StringComparer.Ordinal) || patterns?.Patterns.Any(p => p.Regex.IsMatch(item.GetUtf8())) == true) continue;
            var nearest = Spelling.Nearest(name, declared);
            context.Builder.Diagnostics.Report(
                DiagnosticCatalog.Contradiction, item,
                $"'{name}' is required, but 'additionalProperties: false' forbids it{(nearest is null ? "." : $"; did you mean '{nearest}'?")}", nearest);
        }
    }

    /// <summary>Reports assertions about kinds of value that <c>type</c> does not allow.</summary>
    private static void CheckType(KeywordContext context)
    {
        if (!Find<TypeKeyword>(context, out var type)) return;
        var kinds = type!.Types.Whole();
        foreach (var keyword in context.Keywords)
        {
            if (keyword.AppliesTo is InstanceTypes.Any or InstanceTypes.None || (keyword.AppliesTo & kinds) != InstanceTypes.None) continue;
            if (context.Schema.TryGetMember(keyword.Name, out var at))
                context.Builder.Diagnostics.Report(DiagnosticCatalog.KeywordWithoutEffect, at, $"'{keyword.Name}' has no effect on values of the type {string.Join(" or ", InstanceTypeNames.Of(type.Types))}.");
        }
    }

    /// <summary>Reports subschemas that never decide.</summary>
    private static void CheckUnreachable(KeywordContext context)
    {
        if (context.Sibling("if") is { Kind: JsonKind.True or JsonKind.False } condition)
        {
            var never = condition.Kind == JsonKind.True ? "else" : "then";
            if (context.Sibling(never) is { IsPresent: true } branch)
                context.Builder.Diagnostics.Report(DiagnosticCatalog.UnreachableSchema, branch, $"'{never}' is never applied, as 'if' is {Describe.Json(condition)}.");
        }

        foreach (var name in new[] { "anyOf", "oneOf" })
        {
            var branches = context.Sibling(name);
            foreach (var branch in branches.EnumerateItems())
            {
                if (branch.Kind == JsonKind.False)
                    context.Builder.Diagnostics.Report(DiagnosticCatalog.UnreachableSchema, branch, $"The schema false in '{name}' never matches.");
                else if (Find<TypeKeyword>(context, out var type) && TypesOf(branch) is { } types && (types & type!.Types.Whole()) == InstanceTypes.None)
                    context.Builder.Diagnostics.Report(DiagnosticCatalog.UnreachableSchema, branch, $"This schema never matches, as the value is of the type {string.Join(" or ", InstanceTypeNames.Of(type.Types))}.");
                else if (name == "anyOf" && (branch.Kind == JsonKind.True || (branch.Kind == JsonKind.Object && branch.Count == 0)))
                    context.Builder.Diagnostics.Report(DiagnosticCatalog.UnreachableSchema, branch, "This schema always matches, so that 'anyOf' decides nothing.");
            }
        }
    }

    private static InstanceTypes? TypesOf(JsonNode schema)
    {
        if (schema.Kind != JsonKind.Object || !schema.TryGetMember("type", out var value) || schema.TryGetMember("$ref", out _)) return null;
        List<JsonNode> names = value.Kind == JsonKind.Array ? [.. value.EnumerateItems()] : [value];
        var types = InstanceTypes.None;
        foreach (var name in names)
        {
            if (name.Kind != JsonKind.String) return null;
            types |= InstanceTypeNames.Parse(name.GetString());
        }

        return types.Whole();
    }

    private static bool Allows(InstanceTypes types, JsonNode value) => types.Whole().Has(value.Kind);

    private static bool Find<T>(KeywordContext context, out T? keyword)
        where T : class
    {
        keyword = context.Keywords.OfType<T>().FirstOrDefault();
        return keyword is not null;
    }

    private static void Report(KeywordContext context, string keyword, string message)
    {
        if (context.Schema.TryGetMember(keyword, out var at)) context.Builder.Diagnostics.Report(DiagnosticCatalog.Contradiction, at, message);
    }
}
