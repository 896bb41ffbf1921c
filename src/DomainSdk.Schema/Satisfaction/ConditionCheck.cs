using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Satisfaction;

/// <summary>The verdict of the interpreter on values and conditions.</summary>
internal sealed class ConditionCheck(SchemaPlan[] plans)
{
    private readonly VerdictMemory _memory = new();

    /// <summary>How many steps the interpreter took in all.</summary>
    public long Steps { get; private set; }

    /// <summary>Whether a value fulfils all conditions; null where that cannot be told.</summary>
    public bool? Holds(IReadOnlyList<Condition> conditions, string json)
    {
        if (!JsonText.TryParse(System.Text.Encoding.UTF8.GetBytes(json), null, out var text, out _)) return null;
        var isKnown = true;
        foreach (var condition in conditions)
        {
            var holds = Holds(condition, text.Root);
            if (holds == false) return false;
            isKnown &= holds is not null;
        }

        return isKnown ? true : null;
    }

    /// <summary>Whether a value fulfils a condition; null where that cannot be told.</summary>
    public bool? Holds(Condition condition, JsonNode value)
    {
        switch (condition)
        {
            case Condition.Schema schema:
                var plan = plans[schema.Side];
                // Where references depend on the way to the value, no value can be judged without it.
                return plan.HasDynamicScope && schema.Node != plan.Roots[0].Node ? null : HoldsAtRoot(schema, value);
            case Condition.Matches matches:
                if (value.Kind != JsonKind.String) return false;
                return matches.Regex.TryIsMatch(value.GetUtf8(), out var isMatch) ? isMatch == matches.Holds : null;
            case Condition.Differs differs:
                return !JsonEquality.Equals(value.Text.View, value.Index, differs.Value.Text.View, differs.Value.Index);
            default:
                return value.Kind == JsonKind.String;
        }
    }

    /// <summary>Whether a whole document fulfils a schema; null where that cannot be told.</summary>
    public bool? HoldsAtRoot(Condition.Schema schema, JsonNode value)
    {
        _memory.Forget();
        var verdict = PlanInterpreter.Decide(plans[schema.Side], schema.Node, value.Text.View, value.Index, _memory);
        Steps += _memory.Steps;
        return verdict == Verdict.Undecided ? null : verdict == Verdict.Valid == schema.Holds;
    }
}
