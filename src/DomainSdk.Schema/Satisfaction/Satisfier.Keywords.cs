using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Scalars;

namespace DomainSdk.Schema.Satisfaction;

/// <content>Turns keywords into claims: those about the value itself. A keyword that fails claims the kinds that it can fail for.</content>
internal sealed partial class Satisfier
{
    private bool AssertOwn(Claims claims, int side, PlanKeyword keyword, bool holds)
    {
        switch (keyword)
        {
            case TypeKeyword type:
                return claims.Limit(holds ? ValueKindSets.Of(type) : ValueKinds.Any & ~ValueKindSets.Of(type));
            case { Bound: { } bound }:
                return AssertCount(claims, bound, holds);
            case { ListedValues: { } values }:
                return AssertListed(claims, values, holds);
            case OpenEnumKeyword:
                return claims.Limit(holds ? ValueKinds.String : ValueKinds.Any & ~ValueKinds.String);
            case MinimumKeyword or MaximumKeyword or MultipleOfKeyword:
                return (holds || claims.Limit(ValueKinds.Number)) && AssertNumber(claims, side, keyword, holds);
            case PatternKeyword or FormatKeyword or ContentKeyword:
                return AssertString(claims, side, keyword, holds);
            case UniqueItemsKeyword or PrefixItemsKeyword or ItemsKeyword or ContainsKeyword or UnevaluatedItemsKeyword:
                return (holds || claims.Limit(ValueKinds.Array)) && AssertArray(claims, side, keyword, holds);
            case RequiredKeyword or PropertiesKeyword or PatternPropertiesKeyword or AdditionalPropertiesKeyword
                or PropertyNamesKeyword or DependentRequiredKeyword or UnevaluatedPropertiesKeyword:
                return (holds || claims.Limit(ValueKinds.Object)) && AssertObject(claims, side, keyword, holds);
            default:
                return claims.LeaveOut(Place(side, keyword));
        }
    }

    private static bool AssertListed(Claims claims, JsonNode[] values, bool holds)
    {
        if (holds) claims.List(values);
        else claims.Excluded.AddRange(values);
        return !holds || values.Length > 0;
    }

    private static bool AssertCount(Claims claims, CountBound bound, bool holds)
    {
        switch (bound.Kind)
        {
            case JsonKind.String when holds || claims.Limit(ValueKinds.String):
                (claims.String.MinLength, claims.String.MaxLength) = bound.Narrow((claims.String.MinLength, claims.String.MaxLength), holds);
                break;
            case JsonKind.Array when holds || claims.Limit(ValueKinds.Array):
                (claims.Array.MinItems, claims.Array.MaxItems) = bound.Narrow((claims.Array.MinItems, claims.Array.MaxItems), holds);
                break;
            case JsonKind.Object when holds || claims.Limit(ValueKinds.Object):
                (claims.Object.MinProperties, claims.Object.MaxProperties) = bound.Narrow((claims.Object.MinProperties, claims.Object.MaxProperties), holds);
                break;
            default:
                return false;
        }

        return holds || bound.CanFail;
    }

    private bool AssertNumber(Claims claims, int side, PlanKeyword keyword, bool holds)
    {
        var limit = keyword switch { MinimumKeyword least => least.Limit, MaximumKeyword most => most.Limit, _ => ((MultipleOfKeyword)keyword).Divisor };
        if (!ScaledNumber.TryRead(limit.RawText, out var number)) return claims.LeaveOut(Place(side, keyword));
        switch (keyword)
        {
            case MinimumKeyword least when holds:
                claims.Number.AddLower(number, least.Exclusive);
                break;
            case MinimumKeyword least:
                claims.Number.AddUpper(number, !least.Exclusive);
                break;
            case MaximumKeyword most when holds:
                claims.Number.AddUpper(number, most.Exclusive);
                break;
            case MaximumKeyword most:
                claims.Number.AddLower(number, !most.Exclusive);
                break;
            default:
                claims.Number.AddMultiple(number, holds);
                break;
        }

        return true;
    }

    private bool AssertString(Claims claims, int side, PlanKeyword keyword, bool holds)
    {
        // A format that is not known, or only noted, never fails.
        if (keyword is FormatKeyword { Check: null } or FormatKeyword { Asserted: false }) return holds;
        if (!holds && !claims.Limit(ValueKinds.String)) return false;
        switch (keyword)
        {
            case PatternKeyword pattern:
                claims.String.Patterns.Add((pattern.Regex, holds));
                return true;
            case FormatKeyword format when FormatPatterns.TryGetExact(format, out var exact):
                claims.String.Patterns.Add((exact, holds));
                if (holds) claims.String.Formats.Add(format);
                return true;
            case FormatKeyword format when holds:
                claims.String.Formats.Add(format);
                if (FormatPatterns.TryGet(format, out var necessary)) claims.String.Patterns.Add((necessary, true));
                return claims.LeaveOut(Place(side, keyword));
            default:
                return claims.LeaveOut(Place(side, keyword));
        }
    }

    private bool AssertArray(Claims claims, int side, PlanKeyword keyword, bool holds)
    {
        var array = claims.Array;
        switch (keyword)
        {
            case UniqueItemsKeyword:
                if (holds) array.IsUnique = true;
                else array.HasEqual = true;
                return true;
            case PrefixItemsKeyword prefix when holds:
                array.Prefixes.Add((side, prefix.Nodes));
                return true;
            case PrefixItemsKeyword prefix:
                return AddWays(claims, [.. prefix.Nodes.Select((node, i) => new Func<Claims, bool>(next =>
                {
                    next.Array.At.Add((i, new Condition.Schema(side, node, false)));
                    next.Array.MinItems = Math.Max(next.Array.MinItems, i + 1);
                    return true;
                }))]);
            case ItemsKeyword items:
                return AssertRest(claims, side, items.Start, items.Node, holds);
            case ContainsKeyword contains when holds:
                return AddCount(claims, new ItemCount(side, contains.Node, contains.Min, contains.Max ?? int.MaxValue));
            case ContainsKeyword contains:
                List<Func<Claims, bool>> ways = [];
                if (contains.Min > 0) ways.Add(next => AddCount(next, new ItemCount(side, contains.Node, 0, contains.Min - 1)));
                if (contains.Max is { } max and < int.MaxValue) ways.Add(next => AddCount(next, new ItemCount(side, contains.Node, max + 1, int.MaxValue)));
                return AddWays(claims, ways);
            default:
                var unevaluated = (UnevaluatedItemsKeyword)keyword;
                if (_plans[side][unevaluated.Node].Boolean == true) return holds;
                var evaluated = new Evaluated(_plans[side], _plans[side][keyword.Owner]);
                if (evaluated.HasAllItems) return holds;
                if (!evaluated.HasMoreItems) return AssertRest(claims, side, evaluated.Items, unevaluated.Node, holds);
                // What is not evaluated is at least not evaluated always.
                return (holds || AssertRest(claims, side, evaluated.Items, unevaluated.Node, false)) && claims.LeaveOut(Place(side, keyword));
        }
    }

    /// <summary>Counts of the same schema are one.</summary>
    private bool AddCount(Claims claims, ItemCount count)
    {
        var counted = claims.Array.Counted;
        var same = counted.FindIndex(c => _classes.Of(c.Side, c.Node) == _classes.Of(count.Side, count.Node) && (_record is null || c.Side == count.Side));
        if (same < 0) counted.Add(count);
        else count = counted[same] = count with { Min = Math.Max(count.Min, counted[same].Min), Max = Math.Min(count.Max, counted[same].Max) };
        return count.Min <= count.Max || claims.Limit(ValueKinds.Any & ~ValueKinds.Array);
    }

    private static bool AssertRest(Claims claims, int side, int start, int node, bool holds)
    {
        (holds ? claims.Array.Rest : claims.Array.Somewhere).Add((start, new Condition.Schema(side, node, holds)));
        return true;
    }

    private bool AssertObject(Claims claims, int side, PlanKeyword keyword, bool holds)
    {
        var target = claims.Object;
        switch (keyword)
        {
            case RequiredKeyword required when holds:
                target.Required.UnionWith(required.Names);
                target.Mentioned.UnionWith(required.Names);
                return true;
            case RequiredKeyword required:
                return AddWays(claims, [.. required.Names.Select(name => new Func<Claims, bool>(next => LeaveOut(next, name) && next.Limit(ValueKinds.Object)))]);
            case PropertiesKeyword properties:
                return AssertProperties(claims, properties.Members.Select(m => (NameSet.Of(m.Name), m.Node)), side, holds);
            case PatternPropertiesKeyword patterns:
                return AssertProperties(claims, patterns.Patterns.Select(p => (NameSet.Of(p.Regex), p.Node)), side, holds);
            case AdditionalPropertiesKeyword additional:
                return AssertProperties(claims, [(Others(_plans[side][keyword.Owner]), additional.Node)], side, holds);
            case PropertyNamesKeyword names when holds:
                target.Names.Add(new Condition.Schema(side, names.Node, true));
                return true;
            case PropertyNamesKeyword names:
                target.Somewhere.Add(new MemberClaim(NameSet.All, new Condition.Schema(side, names.Node, false), null));
                return true;
            case DependentRequiredKeyword dependent:
                return AssertDependentRequired(claims, dependent, holds);
            default:
                var unevaluated = (UnevaluatedPropertiesKeyword)keyword;
                if (_plans[side][unevaluated.Node].Boolean == true) return holds;
                var evaluated = new Evaluated(_plans[side], _plans[side][keyword.Owner]);
                if (evaluated.HasAllMembers) return holds;
                (NameSet, int)[] others = [(evaluated.Others, unevaluated.Node)];
                if (!evaluated.HasMoreMembers) return AssertProperties(claims, others, side, holds);
                // What is not evaluated is at least not evaluated always.
                return (holds || AssertProperties(claims, others, side, false)) && claims.LeaveOut(Place(side, keyword));
        }
    }

    /// <summary>The names that neither <c>properties</c> nor <c>patternProperties</c> of a schema cover.</summary>
    private static NameSet Others(PlanNode node) => new(
        null, null,
        new HashSet<string>((node.Find<PropertiesKeyword>()?.Members ?? []).Select(m => m.Name), StringComparer.Ordinal),
        [.. (node.Find<PatternPropertiesKeyword>()?.Patterns ?? []).Select(p => p.Regex)]);

    private static bool AssertProperties(Claims claims, IEnumerable<(NameSet Names, int Node)> members, int side, bool holds)
    {
        var ways = new List<Func<Claims, bool>>();
        foreach (var (names, node) in members)
        {
            if (names.One is not null) claims.Object.Mentioned.Add(names.One);
            claims.Object.Mentioned.UnionWith(names.Except);
            var value = new Condition.Schema(side, node, holds);
            if (holds)
            {
                claims.Object.Values.Add((names, value));
                continue;
            }

            ways.Add(next =>
            {
                if (names.One is null)
                {
                    next.Object.Somewhere.Add(new MemberClaim(names, null, value));
                    return true;
                }

                next.Object.Values.Add((names, value));
                next.Object.Touched = names.One;
                return Require(next, names.One);
            });
        }

        return holds || AddWays(claims, ways);
    }

    private static bool AssertDependentRequired(Claims claims, DependentRequiredKeyword keyword, bool holds)
    {
        var ways = new List<Func<Claims, bool>>();
        foreach (var dependency in keyword.Dependencies)
        {
            claims.Object.Mentioned.UnionWith(dependency.Value.Append(dependency.Key));
            if (!holds)
            {
                foreach (var name in dependency.Value) ways.Add(next => Require(next, dependency.Key) && LeaveOut(next, name) && next.Limit(ValueKinds.Object));
            }
            else if (!AddWays(claims, [next => LeaveOut(next, dependency.Key), next => { next.Object.Required.UnionWith(dependency.Value); return true; }]))
            {
                return false;
            }
        }

        return holds || AddWays(claims, ways);
    }
}
