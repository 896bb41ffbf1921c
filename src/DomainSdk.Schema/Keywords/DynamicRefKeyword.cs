using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Referencing;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>$dynamicRef</c> or <c>$recursiveRef</c> whose target depends on the path of evaluation (2020-12 core, section 8.2.3.2).</summary>
public sealed class DynamicRefKeyword : PlanKeyword
{
    private readonly Func<SchemaResource, SchemaLocation?> _find;
    private readonly Dictionary<int, int> _candidates = [];

    internal DynamicRefKeyword(string name, JsonNode value, int fallback, Func<SchemaResource, SchemaLocation?> find)
        : base(name, value)
    {
        Fallback = fallback;
        _find = find;
    }

    /// <summary>Index of the target where no resource of the dynamic scope declares the anchor; -1 where there is none.</summary>
    public int Fallback { get; }

    /// <summary>Per schema resource that declares the anchor, the index of the target.</summary>
    public IReadOnlyDictionary<int, int> Candidates => _candidates;

    internal override KeywordOrder Order => KeywordOrder.InPlace;

    internal override bool IsReference => true;

    /// <summary>Which target it is depends on the path of evaluation, so that none is certain.</summary>
    public override IEnumerable<int> InPlaceNodes => [];

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, int>> Subschemas => 
        Candidates.Select(c => new KeyValuePair<string, int>("resource " + c.Key.ToString(System.Globalization.CultureInfo.InvariantCulture), c.Value));

    /// <inheritdoc/>
    public override bool Evaluate(ref Evaluator evaluator, int entry)
    {
        var node = evaluator.FindDynamic(_candidates, Fallback);
        return node >= 0 && evaluator.ApplyInPlace(this, node, entry);
    }

    /// <summary>2020-12: dynamic only where the initial target is a dynamic anchor.</summary>
    internal static void Compile(KeywordContext context)
    {
        if (!context.TryGetString(context.Value, out var reference) || !References.TryResolve(context, reference, out var target)) return;
        var anchor = UriReference.Decode(UriReference.SplitFragment(reference).Fragment);
        var initial = context.Builder.NodeFor(target);
        if (target.Resource.DynamicAnchors.TryGetValue(anchor, out var dynamic) && dynamic == target)
            Add(context, initial, resource => resource.DynamicAnchors.TryGetValue(anchor, out var found) ? found : null);
        else
            context.Add(new RefKeyword(context.Name, context.Value, initial));
    }

    /// <summary>Version 1: the value is the name of a dynamic anchor, which need not be declared in this resource.</summary>
    internal static void CompileUnanchored(KeywordContext context)
    {
        if (!context.TryGetString(context.Value, out var reference)) return;
        var anchor = UriReference.Decode(reference.StartsWith("#", StringComparison.Ordinal) ? reference.Substring(1) : reference);
        var own = context.Location.Resource.DynamicAnchors.TryGetValue(anchor, out var location) ? context.Builder.NodeFor(location) : -1;
        Add(context, own, resource => resource.DynamicAnchors.TryGetValue(anchor, out var found) ? found : null);
    }

    /// <summary>2019-09 core, section 8.2.4.2.1: dynamic only where the target declares <c>$recursiveAnchor: true</c>.</summary>
    internal static void CompileRecursive(KeywordContext context)
    {
        if (!context.TryGetString(context.Value, out var reference)) return;
        if (reference != "#") context.Invalid(context.Value, "\"#\"", DiagnosticSeverity.Warning);
        if (!References.TryResolve(context, reference, out var target)) return;
        var initial = context.Builder.NodeFor(target);
        if (target.Resource.IsRecursiveAnchor && target == target.Resource.Root)
            Add(context, initial, resource => resource.IsRecursiveAnchor ? resource.Root : null);
        else
            context.Add(new RefKeyword(context.Name, context.Value, initial));
    }

    /// <summary>Makes nodes of the targets in all resources known by now.</summary>
    internal void FindCandidates(PlanBuilder builder)
    {
        foreach (var resource in builder.Registry.Resources)
        {
            if (!_candidates.ContainsKey(resource.Index) && _find(resource) is { } target)
                _candidates.Add(resource.Index, builder.NodeFor(target));
        }
    }

    /// <summary>The keyword as it stays: a plain reference where only one target is possible.</summary>
    internal PlanKeyword Settle()
    {
        var only = Fallback >= 0 ? Fallback : _candidates.Values.FirstOrDefault(-1);
        return Fallback >= 0 && _candidates.Values.All(c => c == only) ? new RefKeyword(Name, Value, only) : this;
    }

    internal override void Report(ref Evaluator evaluator, int entry)
    {
        if (evaluator.FindDynamic(_candidates, Fallback) < 0)
            evaluator.AddError(DiagnosticCatalog.UnresolvedDynamicReference, this, entry, new ErrorText($"No schema on the path of evaluation declares the dynamic anchor {Describe.Json(Value)}."));
    }

    private static void Add(KeywordContext context, int fallback, Func<SchemaResource, SchemaLocation?> find)
    {
        var keyword = new DynamicRefKeyword(context.Name, context.Value, fallback, find);
        context.Add(keyword);
        context.Builder.Defer(keyword);
    }
}
