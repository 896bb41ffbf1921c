using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Satisfaction;

/// <content>Makes arrays and objects that are none of some given values.</content>
internal sealed partial class Satisfier
{
    /// <summary>The arrays, or objects, that a value must not be, each once and without the empty one.</summary>
    private static List<JsonNode> OthersOf(Claims claims, JsonKind kind) =>
        [.. claims.Excluded.Where(v => v.Kind == kind && v.Count > 0).GroupBy(v => Compact(v, false), StringComparer.Ordinal).Select(g => g.First())];

    /// <summary>
    /// Makes a value without regard to the others. Where it turns out to be one of them, each way is tried in which a value can differ from each:
    /// it is longer, or shorter, or one of its parts differs. Where none is left, that there is no such value is proved.
    /// </summary>
    private Outcome BuildUnlike(Claims claims, List<JsonNode> others, int number, Func<Claims, Outcome> build)
    {
        var made = build(claims);
        if (made.IsNone || made.Value is not null || number == others.Count) return made;
        Outcome? unknown = null;
        foreach (var way in others[number].Kind == JsonKind.Array ? UnlikeArray(others[number]) : UnlikeObject(others[number]))
        {
            if (IsOut || !HasRoom) return Outcome.Unknown(OutOfSteps);
            _steps++;
            var next = new Claims(claims);
            if (!way(next)) continue;
            var outcome = BuildUnlike(next, others, number + 1, build);
            if (outcome.Value is not null) return outcome;
            if (!outcome.IsNone) unknown ??= outcome;
        }

        return unknown ?? Outcome.None;
    }

    private static IEnumerable<Func<Claims, bool>> UnlikeArray(JsonNode other)
    {
        yield return next => Items(next, other.Count + 1, int.MaxValue);
        var index = 0;
        foreach (var item in other.EnumerateItems())
        {
            var at = index++;
            yield return next =>
            {
                next.Array.At.Add((at, new Condition.Differs(item)));
                return Items(next, at + 1, int.MaxValue);
            };
        }

        yield return next => Items(next, 0, other.Count - 1);

        static bool Items(Claims next, int min, int max)
        {
            next.Array.MinItems = Math.Max(next.Array.MinItems, min);
            next.Array.MaxItems = Math.Min(next.Array.MaxItems, max);
            return next.Array.MinItems <= next.Array.MaxItems;
        }
    }

    private static IEnumerable<Func<Claims, bool>> UnlikeObject(JsonNode other)
    {
        yield return next =>
        {
            next.Object.MinProperties = Math.Max(next.Object.MinProperties, other.Count + 1);
            return next.Object.MinProperties <= next.Object.MaxProperties;
        };
        foreach (var (key, value) in other.EnumerateMembers())
        {
            var name = key.GetString();
            yield return next =>
            {
                next.Object.Values.Add((NameSet.Of(name), new Condition.Differs(value)));
                return Require(next, name);
            };
            yield return next => !next.Object.Required.Contains(name) && LeaveOut(next, name);
        }
    }
}
