using System.Globalization;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>items</c>, and <c>additionalItems</c> before 2020-12: the schema of the items from a position on (2020-12 core, section 10.3.1.2).</summary>
internal sealed class ItemsKeyword : Keyword
{
    internal ItemsKeyword(KeywordSource source, int node, int start)
        : base(source)
    {
        Node = node;
        Start = start;
    }

    /// <summary>Index of the schema of the items.</summary>
    public int Node { get; }

    /// <summary>The first item concerned: the number of schemas in <see cref="PrefixItemsKeyword"/>.</summary>
    public int Start { get; }

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, int>> Subschemas => [new("", Node)];

    internal override string Operands => $"{(Start == 0 ? "" : $" from {Start.ToString(CultureInfo.InvariantCulture)}")} {PrintedSubschemas}";

    internal override OutputAnnotation Annotation => OutputAnnotation.Items;

    internal override RefusedPart Refuses => RefusedPart.Item;

    internal override IEnumerable<AppliedChild> Children => [new AppliedChild(ChildKind.Item, Node, First: Start)];

    internal override KeywordOrder Order => KeywordOrder.Child;

    internal override InstanceTypes AppliesTo => InstanceTypes.Array;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    /// <summary>From 2020-12 on: the items behind those of <c>prefixItems</c>.</summary>
    internal static void Compile(KeywordContext context)
    {
        if (context.Value.Kind == JsonKind.Array)
        {
            context.Builder.Diagnostics.Report(DiagnosticCatalog.InvalidKeywordValue, context.Value, $"The value of 'items' must be a schema in {context.Dialect.Name}; an array of schemas is 'prefixItems'.", "prefixItems");
            return;
        }

        var prefix = context.Sibling("prefixItems");
        Add(context, prefix.Kind == JsonKind.Array ? prefix.Count : 0);
    }

    /// <summary>Until 2019-09: one schema for all items, or an array with one for each of the first.</summary>
    internal static void CompileEitherForm(KeywordContext context)
    {
        if (context.Value.Kind != JsonKind.Array) Add(context, 0);
        else if (context.TryGetSchemas(out var nodes, canBeEmpty: true)) context.Add(new PrefixItemsKeyword(context.Source, nodes));
    }

    /// <summary>Until 2019-09: the items behind those of the array form of <c>items</c>.</summary>
    internal static void CompileAdditional(KeywordContext context)
    {
        var items = context.Sibling("items");
        if (items.Kind == JsonKind.Array)
        {
            Add(context, items.Count);
            return;
        }

        context.Subschema(context.Value);
        context.ReportName(DiagnosticCatalog.KeywordWithoutEffect, "'additionalItems' has no effect without an array of schemas in 'items'.");
    }

    private static void Add(KeywordContext context, int start)
    {
        var node = context.Subschema(context.Value);
        if (node >= 0) context.Add(new ItemsKeyword(context.Source, node, start));
    }

    private sealed class Step(ItemsKeyword keyword) : EvaluationStep(keyword)
    {
        private readonly int _node = keyword.Node;
        private readonly int _start = keyword.Start;

        public override bool Evaluate(ref Evaluator evaluator, int entry)
        {
            var valid = true;
            var index = 0;
            var end = evaluator.View[entry].Next;
            for (var item = entry + 1; item < end; item = evaluator.View[item].Next, index++)
            {
                if (index < _start || evaluator.ApplyToItem(keyword, _node, item, index)) continue;
                if (!evaluator.GoesOn) return false;
                valid = false;
            }

            evaluator.MarkAll();
            return valid;
        }
    }
}
