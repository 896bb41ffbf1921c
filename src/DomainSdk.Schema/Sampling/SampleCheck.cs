using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Sampling;

/// <summary>The verdict of the interpreter on a value in the making.</summary>
internal static class SampleCheck
{
    /// <summary>Whether the value at a position fulfils some schemas, each in its scope, and not some others.</summary>
    public static bool Holds(SchemaPlan plan, ReadOnlySpan<byte> utf8, int start, List<Goal> goals, List<Goal> avoids)
    {
        var tape = JsonTape.Rent();
        var holds = tape.TryBuild(utf8, start, JsonReadOptions.DefaultMaxDepth, out _);
        if (holds)
        {
            var view = new JsonView(utf8, tape.Entries);
            foreach (var goal in goals)
            {
                if (!(holds = Verdict(plan, goal, view, 0, whenTooDeep: false))) break;
            }

            for (var i = 0; i < avoids.Count && holds; i++) holds = !Verdict(plan, avoids[i], view, 0, whenTooDeep: true);
        }

        JsonTape.Return(tape);
        return holds;
    }

    /// <summary>Whether a value fulfils a schema.</summary>
    public static bool Holds(SchemaPlan plan, Goal goal, JsonView view, int entry) => Verdict(plan, goal, view, entry, whenTooDeep: false);

    private static bool Verdict(SchemaPlan plan, Goal goal, JsonView view, int entry, bool whenTooDeep)
    {
        var state = EvaluatorState.Rent();
        goal.Scope?.EnterAll(state);
        var evaluator = new Evaluator(plan, view, state);
        var valid = evaluator.Evaluate(goal.Node, entry);
        if (evaluator.IsCutShort) valid = whenTooDeep;
        EvaluatorState.Return(state);
        return valid;
    }
}
