using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>$dynamicRef</c> or <c>$recursiveRef</c> whose target depends on the path of evaluation (2020-12 core, section 8.2.3.2).</summary>
internal sealed class DynamicRefKeyword : Keyword
{
    internal DynamicRefKeyword(KeywordSource source, int fallback, IReadOnlyDictionary<int, int> candidates)
        : base(source)
    {
        Fallback = fallback;
        Candidates = candidates;
    }

    /// <summary>Index of the target where no resource of the dynamic scope declares the anchor; -1 where there is none.</summary>
    public int Fallback { get; }

    /// <summary>Per schema resource that declares the anchor, the index of the target.</summary>
    public IReadOnlyDictionary<int, int> Candidates { get; }

    internal override string Operands => $" {Describe.Json(Value)} → {(Fallback < 0 ? "nothing" : Printed(Fallback))}, or in {PrintedSubschemas}";

    internal override bool DependsOnScope => true;

    internal override KeywordOrder Order => KeywordOrder.InPlace;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    internal override bool IsExclusive(StepContext context, int first, int second) => true;

    internal override bool IsReference => true;

    /// <summary>Which target it is depends on the path of evaluation, so that none is certain.</summary>
    public override IEnumerable<int> InPlaceNodes => [];

    internal override IEnumerable<int> Targets => Fallback < 0 ? Candidates.Values : Candidates.Values.Append(Fallback).Distinct();

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, int>> Subschemas =>
        Candidates.Select(c => new KeyValuePair<string, int>("resource " + c.Key.ToString(System.Globalization.CultureInfo.InvariantCulture), c.Value));

    /// <summary>2020-12: dynamic only where the initial target is a dynamic anchor.</summary>
    internal static void Compile(KeywordContext context)
    {
        if (!context.TryGetString(context.Value, out var reference) || !References.TryResolve(context, reference, out var target)) return;
        var anchor = UriReference.Decode(UriReference.SplitFragment(reference).Fragment);
        var initial = context.Builder.NodeFor(target);
        if (target.Resource.DynamicAnchors.TryGetValue(anchor, out var dynamic) && dynamic == target)
            context.Add(initial, resource => resource.DynamicAnchors.TryGetValue(anchor, out var found) ? found : null);
        else
            context.Add(new RefKeyword(context.Source, initial));
    }

    /// <summary>Version 1: the value is the name of a dynamic anchor, which need not be declared in this resource.</summary>
    internal static void CompileUnanchored(KeywordContext context)
    {
        if (!context.TryGetString(context.Value, out var reference)) return;
        var anchor = UriReference.Decode(reference.StartsWith("#", StringComparison.Ordinal) ? reference.Substring(1) : reference);
        var own = context.Location.Resource.DynamicAnchors.TryGetValue(anchor, out var location) ? context.Builder.NodeFor(location) : -1;
        context.Add(own, resource => resource.DynamicAnchors.TryGetValue(anchor, out var found) ? found : null);
    }

    /// <summary>2019-09 core, section 8.2.4.2.1: dynamic only where the target declares <c>$recursiveAnchor: true</c>.</summary>
    internal static void CompileRecursive(KeywordContext context)
    {
        if (!context.TryGetString(context.Value, out var reference)) return;
        if (reference != "#") context.Invalid(context.Value, "\"#\"", DiagnosticSeverity.Warning);
        if (!References.TryResolve(context, reference, out var target)) return;
        var initial = context.Builder.NodeFor(target);
        if (target.Resource.IsRecursiveAnchor && target == target.Resource.Root)
            context.Add(initial, resource => resource.IsRecursiveAnchor ? resource.Root : null);
        else
            context.Add(new RefKeyword(context.Source, initial));
    }

    private sealed class Step(DynamicRefKeyword keyword) : EvaluationStep(keyword)
    {
        public override bool Evaluate(ref Evaluator evaluator, int entry)
        {
            var node = evaluator.FindDynamic(keyword.Candidates, keyword.Fallback);
            return node >= 0 && evaluator.ApplyInPlace(keyword, node, entry);
        }

        public override void Report(ref Evaluator evaluator, int entry)
        {
            if (evaluator.FindDynamic(keyword.Candidates, keyword.Fallback) < 0)
                evaluator.AddError(DiagnosticCatalog.UnresolvedDynamicReference, keyword, entry, new ErrorText($"No schema on the path of evaluation declares the dynamic anchor {Describe.Json(keyword.Value)}."));
        }
    }
}
