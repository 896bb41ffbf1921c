using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Sampling;

/// <content>Finds what applies to a value.</content>
internal sealed partial class SampleSession
{
    /// <summary>Gathers all demands, decides all alternatives, and keeps away from what must not hold.</summary>
    private bool Gather(Demand demand)
    {
        foreach (var goal in demand.Goals)
        {
            if (!Visit(demand, goal.Node, goal.Scope, null)) return false;
        }

        return Settle(demand);
    }

    /// <summary>Adds the demands of a schema.</summary>
    private bool Visit(Demand demand, int index, DynamicScope? scope, SchemaVisit? parent)
    {
        // Schemas that refer to one another in longer rows are met in attacks only; each link takes some of the stack.
        const int deepest = 500;
        if (--_work < 0) return Fail(SampleFailureKind.TooMuchWork, index);
        var node = _model.Plan[index];
        if (node.Boolean is { } verdict) return verdict || Fail(SampleFailureKind.FalseSchema, index);
        if (_model.Heights.Of(index, demand.Kinds) >= Heights.Endless) return Fail(SampleFailureKind.Endless, index);
        if (parent is not null)
        {
            // What is demanded on the way here already adds nothing.
            if (parent.Includes(index)) return true;
            if (parent.Depth > deepest) return Fail(SampleFailureKind.Endless, index);
        }

        var visit = new SchemaVisit(index, DynamicScope.Enter(_model.Plan, scope, index), parent);
        var hasMembers = false;
        foreach (var keyword in node.Keywords)
        {
            if (keyword is PropertiesKeyword or PatternPropertiesKeyword or AdditionalPropertiesKeyword) hasMembers = true;
            else if (!Take(demand, keyword, visit)) return false;
        }

        if (hasMembers) (demand.Object ??= new()).Groups.Add((_model.MembersOf(index), visit));
        return demand.Kinds != InstanceTypes.None || Fail(SampleFailureKind.NoKind, index);
    }

    private bool Take(Demand demand, PlanKeyword keyword, SchemaVisit visit)
    {
        switch (keyword)
        {
            case DynamicRefKeyword dynamic:
                var target = DynamicScope.Find(visit.Scope, dynamic.Candidates, dynamic.Fallback);
                return target < 0 ? Fail(SampleFailureKind.Unresolved, visit.Node) : Visit(demand, target, visit.Scope, visit);
            case { Combines: Combination.All }:
                foreach (var node in keyword.Targets)
                    if (!Visit(demand, node, visit.Scope, visit)) return false;
                return true;
            case { Combines: Combination.Any or Combination.One } or IfKeyword or NotKeyword:
                demand.Pending.Add((keyword, visit));
                return true;
            case TypeKeyword type:
                demand.Kinds &= type.Allows;
                if (type.Types.HasIntegersOnly()) (demand.Number ??= new()).IsInteger = true;
                return true;
            case { Bound: { } bound }:
                TakeCount(demand, bound);
                return true;
            case { ListedValues: not null }:
                demand.Values.Add(keyword);
                return true;
            case OpenEnumKeyword:
                demand.Kinds &= keyword.Allows;
                AddItems(demand.Suggestions, keyword.Value);
                return true;
            case CustomAssertion:
                // What users assert is not known before it is asked.
                demand.IsUncertain = true;
                return true;
            case AnnotationKeyword annotation:
                TakeAnnotation(demand, annotation);
                return true;
            default:
                TakeNumber(demand, keyword);
                TakeString(demand, keyword);
                TakeArray(demand, keyword, visit);
                TakeObject(demand, keyword, visit);
                return true;
        }
    }

    private static void TakeAnnotation(Demand demand, AnnotationKeyword annotation)
    {
        if (!annotation.IsKnown) return;
        switch (annotation.Name)
        {
            case "default":
                demand.Suggestions.Add(annotation.Value);
                break;
            case "examples":
                AddItems(demand.Suggestions, annotation.Value);
                break;
            case "contentEncoding" when annotation.Value.IsString("base64"):
                (demand.String ??= new()).IsBase64 = true;
                break;
            case "contentMediaType" when annotation.Value.IsString("application/json"):
                (demand.String ??= new()).IsJson = true;
                break;
        }
    }

    private static void AddItems(List<JsonNode> list, JsonNode array)
    {
        foreach (var item in array.EnumerateItems()) list.Add(item);
    }

    private static void TakeCount(Demand demand, CountBound bound)
    {
        switch (bound.Kind)
        {
            case JsonKind.String:
                var text = demand.String ??= new();
                (text.MinLength, text.MaxLength) = bound.Narrow((text.MinLength, text.MaxLength), holds: true);
                break;
            case JsonKind.Array:
                var array = demand.Array ??= new();
                (array.MinItems, array.MaxItems) = bound.Narrow((array.MinItems, array.MaxItems), holds: true);
                break;
            default:
                var members = demand.Object ??= new();
                (members.MinProperties, members.MaxProperties) = bound.Narrow((members.MinProperties, members.MaxProperties), holds: true);
                break;
        }
    }

    private static void TakeNumber(Demand demand, PlanKeyword keyword)
    {
        switch (keyword)
        {
            case MinimumKeyword minimum:
                (demand.Number ??= new()).Minimums.Add(minimum);
                break;
            case MaximumKeyword maximum:
                (demand.Number ??= new()).Maximums.Add(maximum);
                break;
            case MultipleOfKeyword multiple:
                (demand.Number ??= new()).Multiples.Add(multiple);
                break;
        }
    }

    private static void TakeString(Demand demand, PlanKeyword keyword)
    {
        switch (keyword)
        {
            case PatternKeyword pattern:
                (demand.String ??= new()).Patterns.Add(pattern.Regex);
                break;
            case FormatKeyword format:
                (demand.String ??= new()).Formats.Add(format);
                break;
            case ContentKeyword content:
                var encoded = demand.String ??= new();
                encoded.IsBase64 |= content.IsBase64;
                encoded.IsJson |= content.IsJson;
                break;
        }
    }

    private static void TakeArray(Demand demand, PlanKeyword keyword, SchemaVisit visit)
    {
        switch (keyword)
        {
            case UniqueItemsKeyword:
                (demand.Array ??= new()).IsUnique = true;
                break;
            case PrefixItemsKeyword prefix:
                (demand.Array ??= new()).Prefixes.Add((prefix, visit));
                break;
            case ItemsKeyword items:
                (demand.Array ??= new()).Items.Add((items, visit));
                break;
            case ContainsKeyword contains:
                (demand.Array ??= new()).Contains.Add((contains, visit));
                // Which item is to fulfil it is a guess, so that another attempt can help.
                demand.IsUncertain = true;
                break;
            case UnevaluatedItemsKeyword unevaluated:
                (demand.Array ??= new()).Unevaluated.Add((unevaluated, visit));
                demand.IsUncertain = true;
                break;
        }
    }

    private static void TakeObject(Demand demand, PlanKeyword keyword, SchemaVisit visit)
    {
        switch (keyword)
        {
            case RequiredKeyword required:
                (demand.Object ??= new()).Required.UnionWith(required.Names);
                break;
            case PropertyNamesKeyword names:
                (demand.Object ??= new()).Names.Add(new Goal(names.Node, visit.Scope));
                break;
            case DependentRequiredKeyword or DependentSchemasKeyword or PropertyDependenciesKeyword:
                (demand.Object ??= new()).Dependencies.AddRange(Dependency.Of(keyword, visit));
                break;
            case UnevaluatedPropertiesKeyword unevaluated:
                (demand.Object ??= new()).Unevaluated.Add((unevaluated, visit));
                demand.IsUncertain = true;
                break;
        }
    }
}
