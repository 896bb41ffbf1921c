using System.Globalization;
using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>contains</c> with <c>minContains</c> and <c>maxContains</c>: how many items fulfil a schema (2020-12 core, section 10.3.1.3; validation, section 6.4.4).</summary>
internal sealed class ContainsKeyword : Keyword
{
    internal ContainsKeyword(KeywordSource source, int node, int min, int? max, bool marks)
        : base(source)
    {
        Node = node;
        Min = min;
        Max = max;
        Marks = marks;
    }

    /// <summary>Index of the schema.</summary>
    public int Node { get; }

    /// <summary>The least number of items that fulfil it; 1 where the schema does not say.</summary>
    public int Min { get; }

    /// <summary>The greatest number, or null.</summary>
    public int? Max { get; }

    /// <summary>Whether the items that fulfil it count as evaluated, from 2020-12 on.</summary>
    internal bool Marks { get; }

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, int>> Subschemas => [new("", Node)];

    internal override string Operands => $" {Min.ToString(CultureInfo.InvariantCulture)}..{Max?.ToString(CultureInfo.InvariantCulture)} {PrintedSubschemas}";

    internal override OutputAnnotation Annotation => OutputAnnotation.MatchingItems;

    internal override IEnumerable<AppliedChild> Children => [new AppliedChild(ChildKind.Item, Node)];

    internal override bool EvaluatesChildren => Marks;

    internal override KeywordOrder Order => KeywordOrder.Child;

    internal override InstanceTypes AppliesTo => InstanceTypes.Array;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    /// <summary>At least one item; from 2019-09 on, what <c>minContains</c> and <c>maxContains</c> say.</summary>
    internal static void Compile(KeywordContext context)
    {
        var least = KeywordContext.IsCount(context.Sibling("minContains"), out var min) ? min : 1;
        int? most = KeywordContext.IsCount(context.Sibling("maxContains"), out var max) ? max : null;
        var node = context.Subschema(context.Value);
        if (node >= 0) context.Add(new ContainsKeyword(context.Source, node, least, most, context.Dialect.Has(DialectRules.ContainsEvaluates)));
    }

    /// <summary><c>minContains</c> and <c>maxContains</c>, which <c>contains</c> reads.</summary>
    internal static void CompileBound(KeywordContext context)
    {
        if (context.TryGetCount(context.Value, out _) && !context.Sibling("contains").IsPresent)
            context.ReportName(DiagnosticCatalog.KeywordWithoutEffect, $"'{context.Name}' has no effect without 'contains'.");
    }

    private sealed class Step(ContainsKeyword keyword) : EvaluationStep(keyword)
    {
        public override bool Evaluate(ref Evaluator evaluator, int entry)
        {
            var doubts = evaluator.Doubts;
            var count = Count(ref evaluator, entry);
            // Items in doubt can only add to the count.
            if (count > keyword.Max || (count >= keyword.Min && keyword.Max is null)) return evaluator.Overrules(doubts) && !(count > keyword.Max);
            return count >= keyword.Min && evaluator.Doubts == doubts;
        }

        public override void Report(ref Evaluator evaluator, int entry)
        {
            evaluator.LookAgain(begins: true);
            var count = Count(ref evaluator, entry);
            evaluator.LookAgain(begins: false);
            var tooMany = count > keyword.Max;
            var expected = tooMany ? $"at most {keyword.Max}" : $"at least {keyword.Min}";
            var found = Describe.Count(count, "item fulfils", "items fulfil");
            var text = new ErrorText($"{found} the schema of '{keyword.Name}', but {expected} must.", expected, count.ToString(CultureInfo.InvariantCulture));
            evaluator.AddError(DiagnosticCatalog.WrongContains, keyword, entry, text);
        }

        /// <summary>How many items fulfil the schema; counting stops when the verdict is known.</summary>
        private int Count(ref Evaluator evaluator, int entry)
        {
            var visitsAll = evaluator.VisitsAll || evaluator.Reports;
            var count = 0;
            var index = 0;
            var end = evaluator.View[entry].Next;
            for (var item = entry + 1; item < end; item = evaluator.View[item].Next, index++)
            {
                if (!evaluator.ProbeItem(keyword, keyword.Node, item, index)) continue;
                count++;
                if (keyword.Marks) evaluator.Mark(index);
                if (!visitsAll && (keyword.Max is null ? count >= keyword.Min : count > keyword.Max)) break;
            }

            return count;
        }
    }
}
