using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Satisfaction;

/// <summary>
/// Finds a value that fulfils some schemas and not some others, or proves that there is none. Conditions become claims on each kind of value,
/// and claims on members and items become questions of the same form; what has several ways is tried way by way. A value that is found has been
/// confirmed by the interpreter; what cannot be looked into only ever makes the answer unknown.
/// </summary>
/// <remarks>
/// A question that comes up again within itself is answered 'none': the value of least depth holds no smaller one that answers the same question.
/// What was answered so holds for good only when the outer question has the answer 'none' too.
/// </remarks>
internal sealed partial class Satisfier
{
    /// <summary>So many steps of the interpreter count as one.</summary>
    public const int CheckSteps = 50;

    private readonly SchemaPlan[] _plans;
    private readonly SchemaClasses _classes;
    private readonly ConditionCheck _check;
    private readonly SatisfierLimits _limits;
    private readonly CancellationToken _cancellation;
    private readonly RecordReading? _record;
    private readonly Dictionary<(int Side, int Node), SchemaFacts> _facts = [];
    private readonly Dictionary<string, Outcome> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _assumed = new(StringComparer.Ordinal);
    private readonly List<string> _assumptions = [];
    private readonly Dictionary<string, int> _open = new(StringComparer.Ordinal);
    private int _lowest = int.MaxValue;
    private long _checkedBefore;
    private int _steps;

    public Satisfier(SchemaPlan[] plans, SchemaClasses classes, SatisfierLimits limits, RecordReading? record = null, CancellationToken cancellation = default)
    {
        (_record, _cancellation, _plans) = (record, cancellation, plans);
        _classes = classes;
        _limits = limits;
        _check = new ConditionCheck(plans);
        _hasWrittenIntegers = plans.Any(p => p.Nodes.Any(n => n.Find<Keywords.TypeKeyword>() is { StrictIntegers: true }));
    }

    /// <summary>Keywords that no value may violate, as what violates them is known already.</summary>
    public HashSet<PlanKeyword> Settled { get; } = [];

    /// <summary>How many steps the last search took.</summary>
    public long Steps => _steps + ((_check.Steps - _checkedBefore) / CheckSteps);

    /// <summary>Finds a value that fulfils all conditions.</summary>
    public Outcome Find(IReadOnlyList<Condition> conditions)
    {
        _known.Clear();
        _assumed.Clear();
        _assumptions.Clear();
        _open.Clear();
        (_steps, _lowest, _checkedBefore) = (0, int.MaxValue, _check.Steps);
        return Solve(conditions);
    }

    // Where the stack has no room, nothing is known.
    private static bool HasRoom => StackRoom.Has(64 * 1024);

    private bool IsOut => Steps >= _limits.MaxSteps;

    private string OutOfSteps => $"the limit of {_limits.MaxSteps} steps";

    private Outcome Solve(IReadOnlyList<Condition> conditions)
    {
        _cancellation.ThrowIfCancellationRequested();
        var key = KeyOf(conditions);
        if (_known.TryGetValue(key, out var known)) return known;
        if (_open.TryGetValue(key, out var outer) || _assumed.TryGetValue(key, out outer))
        {
            _lowest = Math.Min(_lowest, outer);
            return Outcome.None;
        }

        if (IsOut) return Outcome.Unknown(OutOfSteps);
        var depth = _open.Count;
        if (depth >= _limits.MaxDepth || !HasRoom) return Outcome.Unknown($"values nested deeper than {depth}");

        var (outerLowest, mark) = (_lowest, _assumptions.Count);
        _lowest = int.MaxValue;
        _open.Add(key, depth);
        var outcome = Settle(conditions);
        _open.Remove(key);
        var lowest = _lowest;
        _lowest = outerLowest;
        if (!outcome.IsNone)
        {
            // What was taken for impossible because this is has to be asked again.
            Drop(mark, isProved: false);
            _known[key] = outcome;
        }
        else if (lowest >= depth)
        {
            Drop(mark, isProved: true);
            _known[key] = outcome;
        }
        else
        {
            _lowest = Math.Min(_lowest, lowest);
            for (var i = mark; i < _assumptions.Count; i++) _assumed[_assumptions[i]] = Math.Min(_assumed[_assumptions[i]], lowest);
            _assumptions.Add(key);
            _assumed.Add(key, lowest);
        }

        return outcome;
    }

    /// <summary>Ends the assumptions made since a mark.</summary>
    private void Drop(int mark, bool isProved)
    {
        for (var i = _assumptions.Count - 1; i >= mark; i--)
        {
            _assumed.Remove(_assumptions[i]);
            if (isProved) _known[_assumptions[i]] = Outcome.None;
        }

        _assumptions.RemoveRange(mark, _assumptions.Count - mark);
    }

    private Outcome Settle(IReadOnlyList<Condition> conditions)
    {
        var claims = new Claims();
        foreach (var condition in conditions)
            if (!Assert(claims, condition)) return Outcome.None;
        return Search(claims, conditions);
    }

    private Outcome Search(Claims claims, IReadOnlyList<Condition> conditions)
    {
        if (claims.Listed is not null) return SearchListed(claims.Listed, conditions);
        if (!HasRoom) return Outcome.Unknown("alternatives nested too deep");
        while (claims.Pending.Count > 0)
        {
            if (IsOut) return Outcome.Unknown(OutOfSteps);
            if (Propagate(claims) is not { } state) return Outcome.None;
            if (state.Claims is { Listed: not null } listed) return SearchListed(listed.Listed!, conditions);
            claims = state.Claims;
            if (state.Ways.Count == 0) continue;
            return SearchWays(state.Ways, conditions);
        }

        return Build(claims, conditions);
    }

    private Outcome SearchWays(List<Claims> ways, IReadOnlyList<Condition> conditions)
    {
        Outcome? unknown = null;
        foreach (var way in ways)
        {
            var outcome = Search(way, conditions);
            if (outcome.Value is not null) return outcome;
            if (!outcome.IsNone) unknown ??= outcome;
        }

        return unknown ?? Outcome.None;
    }

    /// <summary>
    /// Takes what has only one way left, and finds the condition with the fewest ways; null where one has none.
    /// </summary>
    private (Claims Claims, List<Claims> Ways)? Propagate(Claims claims)
    {
        const int RefusedLast = 50;
        var best = int.MaxValue;
        List<Claims>? fewest = null;
        for (var i = 0; i < claims.Pending.Count; i++)
        {
            var alternatives = claims.Pending[i];
            if (alternatives.Refused is { } refused && claims.Excludes(FactsOf(refused.Side, refused.Node)))
            {
                claims.Pending.RemoveAt(i--);
                continue;
            }

            var ways = new List<Claims>();
            foreach (var way in alternatives.Ways)
            {
                const int weightOfStep = 100;
                _steps += 1 + (claims.Weight / weightOfStep);
                var next = new Claims(claims);
                next.Pending.RemoveAt(i);
                if (way(next) && !IsHopeless(next)) ways.Add(next);
                if (fewest is not null && ways.Count > 1 && ways.Count >= best) break;
            }

            if (ways.Count == 0) return null;
            if (ways.Count == 1) return (ways[0], []);
            // What a schema allows comes before how another is not fulfilled: each case has to fail one schema in its own way.
            var rank = ways.Count + (alternatives.Refused is null ? 0 : RefusedLast);
            if (fewest is not null && rank >= best) continue;
            (best, fewest) = (rank, ways);
            if (IsOut) break;
        }

        return fewest is null ? (claims, []) : (claims, fewest);
    }

    /// <summary>
    /// Whether the member that was claimed to be something last can have no value: known now, no other choice has to be made for it.
    /// </summary>
    private bool IsHopeless(Claims claims)
    {
        if (claims.Kinds != ValueKinds.Object || claims.Object.Touched is not { } name) return false;
        return Solve(ConditionsOf(claims.Object, name, out _)).IsNone;
    }

    /// <summary>What the value of a member has to fulfil.</summary>
    private List<Condition> ConditionsOf(ObjectClaims target, string name, out bool isKnown)
    {
        var conditions = new List<Condition>();
        _steps += target.Values.Count / 16;
        isKnown = true;
        foreach (var (names, value) in target.Values)
        {
            var has = names.Has(name, pattern => pattern.TryIsMatch(System.Text.Encoding.UTF8.GetBytes(name), out var isMatch) ? isMatch : null);
            if (has is null) isKnown = false;
            if (has == true) conditions.Add(value);
        }

        return conditions;
    }

    private Outcome Build(Claims claims, IReadOnlyList<Condition> conditions)
    {
        Outcome? unknown = null;
        foreach (var kind in ValueKindSets.Each(claims.Kinds))
        {
            // Nothing but 'type' in draft-04 tells integers by how they are written.
            if (kind == ValueKinds.WrittenInteger && claims.Kinds.HasFlag(ValueKinds.Integer)) continue;
            _steps++;
            var outcome = kind switch
            {
                ValueKinds.Null => Try("null", claims, conditions),
                ValueKinds.False => Try("false", claims, conditions),
                ValueKinds.True => Try("true", claims, conditions),
                ValueKinds.String => BuildString(claims, conditions),
                ValueKinds.Array => BuildArray(claims, conditions),
                ValueKinds.Object => BuildObject(claims, conditions),
                _ => BuildNumber(claims, kind, conditions),
            };
            if (outcome.Value is not null) return outcome;
            if (!outcome.IsNone) unknown ??= outcome;
        }

        return unknown ?? Outcome.None;
    }

    /// <summary>Whether a value that is the only one of its form fulfils the conditions.</summary>
    private Outcome Try(string json, Claims claims, IReadOnlyList<Condition> conditions) => _check.Holds(conditions, json) switch
    {
        true => Outcome.Found(json),
        false => Outcome.None,
        null => Outcome.Unknown(claims.Obstacle ?? "a value that cannot be judged by itself"),
    };

    private Outcome Confirm(string json, Claims claims, IReadOnlyList<Condition> conditions)
    {
        _steps++;
        return _check.Holds(conditions, json) == true ? Outcome.Found(json) : Outcome.Unknown(claims.Obstacle ?? "a value that was made and is refused");
    }

    private SchemaFacts FactsOf(int side, int node)
    {
        if (!_facts.TryGetValue((side, node), out var facts)) _facts.Add((side, node), facts = new SchemaFacts(_plans[side], node));
        return facts;
    }

    private string KeyOf(IReadOnlyList<Condition> conditions) => string.Join("\n", conditions.Select(KeyOf).Distinct(StringComparer.Ordinal).OrderBy(k => k, StringComparer.Ordinal));

    private string KeyOf(Condition condition) => condition switch
    {
        // Who writes a member matters to records: there the same schema of both sides is two.
        Condition.Schema schema => $"{(schema.Holds ? '+' : '-')}{_classes.Of(schema.Side, schema.Node)}{(_record is null ? "" : schema.Side == 0 ? "o" : "n")}",
        Condition.Matches matches => $"{(matches.Holds ? 'm' : 'n')}{matches.Regex.Pattern}",
        Condition.Differs differs => "d" + differs.Value,
        _ => "s",
    };
}
