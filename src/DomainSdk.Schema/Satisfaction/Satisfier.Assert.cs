using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Satisfaction;

/// <content>Turns conditions into claims: what applies in place.</content>
internal sealed partial class Satisfier
{
    /// <summary>Adds what a condition claims; false where that contradicts what is claimed already.</summary>
    private bool Assert(Claims claims, Condition condition)
    {
        _steps++;
        switch (condition)
        {
            case Condition.Schema schema:
                return AssertSchema(claims, schema);
            case Condition.Matches matches:
                claims.String.Patterns.Add((matches.Regex, matches.Holds));
                return claims.Limit(ValueKinds.String);
            case Condition.Differs differs:
                claims.Excluded.Add(differs.Value);
                return true;
            default:
                return claims.Limit(ValueKinds.String);
        }
    }

    private bool AssertSchema(Claims claims, Condition.Schema schema)
    {
        var (side, holds) = (schema.Side, schema.Holds);
        // A reference alone is of the class of its target: taken for the same, it would never be followed.
        var index = _classes.Follow(side, schema.Node);
        // What a schema of the writer declares in a case that is not this one is not declared here.
        if (_record is not null && (holds || side != _record.From)) claims.Applied.Add((side, index));
        if (claims.AddSchema(_classes.Of(side, index), holds) is not { } isNew) return false;
        if (!isNew) return true;
        var node = _plans[side][index];
        if (node.Boolean is { } verdict) return verdict == holds;
        if (node.LeadsBackToItself) return claims.LeaveOut($"a schema that leads back to itself at {node.AbsoluteLocation}");
        if (!HasRoom) return claims.LeaveOut($"schemas nested too deep at {node.AbsoluteLocation}");

        if (holds)
        {
            var facts = FactsOf(side, index);
            if (!claims.Limit(facts.Kinds)) return false;
            claims.Add(facts);
            foreach (var keyword in node.Keywords)
                if (!AssertKeyword(claims, side, keyword, true)) return false;
            return true;
        }

        if (claims.Excludes(FactsOf(side, index))) return true;
        var ways = new List<Func<Claims, bool>>();
        foreach (var keyword in node.Keywords)
        {
            if (keyword.Order != KeywordOrder.Annotation && !Settled.Contains(keyword)) ways.Add(next => AssertKeyword(next, side, keyword, false) && KeepSettled(next, side, node));
        }

        return AddWays(claims, ways, schema);
    }

    private bool KeepSettled(Claims claims, int side, PlanNode node)
    {
        if (Settled.Count == 0) return true;
        foreach (var keyword in node.Keywords)
            if (Settled.Contains(keyword) && !AssertKeyword(claims, side, keyword, true)) return false;
        return true;
    }

    /// <summary>Takes the only way at once, and leaves a choice for later.</summary>
    private static bool AddWays(Claims claims, List<Func<Claims, bool>> ways, Condition.Schema? refused = null)
    {
        if (ways.Count == 0) return false;
        if (ways.Count == 1) return ways[0](claims);
        claims.Pending.Add(new Alternatives(ways, refused));
        return true;
    }

    private bool AssertKeyword(Claims claims, int side, PlanKeyword keyword, bool holds)
    {
        if (keyword.Order == KeywordOrder.Annotation) return holds;
        _steps++;
        if (claims.AddKeyword(_classes.Of(side, keyword), holds) is not { } isNew) return false;
        if (!isNew) return true;
        Condition.Schema Schema(int node, bool isFulfilled) => new(side, node, isFulfilled);
        switch (keyword)
        {
            case RefKeyword reference:
                return AssertSchema(claims, Schema(reference.Node, holds));
            case DynamicRefKeyword { Candidates.Count: 0, Fallback: >= 0 } reference:
                return AssertSchema(claims, Schema(reference.Fallback, holds));
            case NotKeyword not:
                return AssertSchema(claims, Schema(not.Node, !holds));
            // All that hold, or one that does not; any one that holds, or none.
            case { Combines: Combination.All or Combination.Any }:
                var parts = keyword.Targets.Select(n => Schema(n, holds));
                return holds == (keyword.Combines == Combination.All) ? AssertAll(claims, parts) : AddWays(claims, [.. parts.Select(p => Way(p))]);
            case OneOfKeyword oneOf:
                return AssertOneOf(claims, side, oneOf.Nodes, holds);
            case IfKeyword condition:
                return AssertIf(claims, side, condition, holds);
            case DependentSchemasKeyword dependent:
                return AssertDependentSchemas(claims, side, dependent, holds);
            case DynamicRefKeyword or PropertyDependenciesKeyword:
                return claims.LeaveOut(Place(side, keyword));
            default:
                return AssertOwn(claims, side, keyword, holds);
        }
    }

    private Func<Claims, bool> Way(params Condition[] conditions) => claims => AssertAll(claims, conditions);

    private bool AssertAll(Claims claims, IEnumerable<Condition> conditions)
    {
        foreach (var condition in conditions)
            if (!Assert(claims, condition)) return false;
        return true;
    }

    private bool AssertOneOf(Claims claims, int side, int[] nodes, bool holds)
    {
        Condition.Schema Schema(int i, bool isFulfilled) => new(side, nodes[i], isFulfilled);
        bool AreDisjoint(int i, int j)
        {
            _steps++;
            return FactsOf(side, nodes[i]).IsDisjoint(FactsOf(side, nodes[j]));
        }

        var ways = new List<Func<Claims, bool>>();
        if (holds)
        {
            for (var i = 0; i < nodes.Length; i++)
            {
                var one = i;
                ways.Add(next => Assert(next, Schema(one, true))
                    && AssertAll(next, Enumerable.Range(0, nodes.Length).Where(j => j != one && !AreDisjoint(one, j)).Select(j => Schema(j, false))));
            }

            return AddWays(claims, ways);
        }

        // None at all, or two of them.
        ways.Add(next => AssertAll(next, Enumerable.Range(0, nodes.Length).Select(i => Schema(i, false))));
        for (var i = 0; i < nodes.Length; i++)
        {
            var first = i;
            var others = Enumerable.Range(i + 1, nodes.Length - i - 1).Where(j => !AreDisjoint(first, j)).ToList();
            if (others.Count == 0) continue;
            ways.Add(next => Assert(next, Schema(first, true)) && AddWays(next, [.. others.Select(j => Way(Schema(j, true)))]));
        }

        return AddWays(claims, ways);
    }

    private bool AssertIf(Claims claims, int side, IfKeyword keyword, bool holds)
    {
        var ways = new List<Func<Claims, bool>>();
        foreach (var isTrue in new[] { true, false })
        {
            var branch = isTrue ? keyword.Then : keyword.Else;
            var condition = new Condition.Schema(side, keyword.If, isTrue);
            if (branch >= 0) ways.Add(Way(condition, new Condition.Schema(side, branch, holds)));
            else if (holds) ways.Add(Way(condition));
        }

        // Without branches it asserts nothing.
        if (keyword.Then < 0 && keyword.Else < 0) return holds;
        return AddWays(claims, ways);
    }

    private bool AssertDependentSchemas(Claims claims, int side, DependentSchemasKeyword keyword, bool holds)
    {
        if (!holds)
        {
            return claims.Limit(ValueKinds.Object) && AddWays(claims, [.. keyword.Members.Select(member => new Func<Claims, bool>(next =>
                Require(next, member.Name) && Assert(next, new Condition.Schema(side, member.Node, false))))]);
        }

        foreach (var member in keyword.Members)
        {
            var ways = new List<Func<Claims, bool>> { next => LeaveOut(next, member.Name), Way(new Condition.Schema(side, member.Node, true)) };
            if (!AddWays(claims, ways)) return false;
        }

        return true;
    }

    private static bool Require(Claims claims, string name)
    {
        if (claims.Object.Absent.Contains(name)) return false;
        claims.Object.Mentioned.Add(name);
        claims.Object.Required.Add(name);
        return true;
    }

    /// <summary>An object without a member; other kinds have none anyway.</summary>
    private static bool LeaveOut(Claims claims, string name)
    {
        if (claims.Object.Required.Contains(name)) return claims.Limit(ValueKinds.Any & ~ValueKinds.Object);
        claims.Object.Mentioned.Add(name);
        claims.Object.Absent.Add(name);
        return true;
    }

    private string Place(int side, PlanKeyword keyword) => $"'{keyword.Name}' at {_plans[side][keyword.Owner].AbsoluteLocation}/{Json.JsonPointer.Escape(keyword.Name)}";
}
