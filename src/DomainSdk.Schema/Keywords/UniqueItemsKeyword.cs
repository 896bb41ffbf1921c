using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>uniqueItems</c>: no two items are equal by value (validation, section 6.4.3).</summary>
internal sealed class UniqueItemsKeyword : AssertionKeyword
{
    internal UniqueItemsKeyword(KeywordSource source)
        : base(source)
    {
    }

    internal override InstanceTypes AppliesTo => InstanceTypes.Array;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    internal override string ErrorId => DiagnosticCatalog.DuplicateItem;

    internal static void Compile(KeywordContext context)
    {
        if (context.TryGetBoolean(out var unique) && unique) context.Add(new UniqueItemsKeyword(context.Source));
    }

    private static int IndexOf(JsonView view, int array, int item)
    {
        var index = 0;
        for (var at = array + 1; at < item; at = view[at].Next) index++;
        return index;
    }

    private sealed class Step(UniqueItemsKeyword keyword) : AssertionStep(keyword)
    {
        public override bool Evaluate(ref Evaluator evaluator, int entry) =>
            evaluator.View[entry].Count < 2 || !JsonEquality.TryFindDuplicate(evaluator.View, entry, out _, out _);

        public override ErrorText Explain(ref Evaluator evaluator, int entry)
        {
            JsonEquality.TryFindDuplicate(evaluator.View, entry, out var first, out var second);
            var (i, j) = (IndexOf(evaluator.View, entry, first), IndexOf(evaluator.View, entry, second));
            return new ErrorText($"The items {i} and {j} are equal, but all items must be different.", "different items", Describe.Value(evaluator.View, second));
        }
    }
}
