using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Compilation;

/// <summary>Makes the plan of what was read: each node once, with all that is known of it. The plan keeps nothing of the files but their values.</summary>
internal static class PlanLinker
{
    /// <summary>Makes the plan.</summary>
    /// <param name="builder">What was read.</param>
    /// <param name="roots">The roots of the sources.</param>
    /// <param name="leadingBack">The nodes that lead back to themselves.</param>
    public static SchemaPlan Link(PlanBuilder builder, IReadOnlyList<PlanRoot> roots, IEnumerable<int> leadingBack)
    {
        var context = new StepContext(builder.Nodes);
        var leadsBack = new HashSet<int>(leadingBack);
        var metAgain = new HashSet<int>(builder.Options.RemembersVerdicts ? MeetingNodes.Find(context) : []);
        PlanNode[] nodes = [.. builder.Drafts.Zip(builder.Nodes, (draft, node) => draft.ToNode(node, leadsBack.Contains(node.Index), metAgain.Contains(node.Index)))];
        var program = new EvaluationProgram([.. nodes.Select(n => new EvaluationNode(n, [.. n.Keywords.Cast<Keyword>().Select(k => k.CreateStep(context)).OfType<EvaluationStep>()]))]);
        return new SchemaPlan(nodes, roots, builder.Options, Uris(builder), program);
    }

    private static PlanUris Uris(PlanBuilder builder)
    {
        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var resources = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var draft in builder.Drafts)
            places[draft.Location.Resource.Document.BaseUri + "#" + draft.Location.DocumentPointer] = draft.Index;
        foreach (var (uri, resource) in builder.Registry.Registered)
        {
            resources.Add(uri, resource.Document.BaseUri + "#" + resource.Root.DocumentPointer);
            if (builder.FindNode(resource.Root) is >= 0 and var root) named[uri + "#"] = root;
            foreach (var anchor in resource.Anchors)
                if (builder.FindNode(anchor.Value) is >= 0 and var node) named[uri + "#" + anchor.Key] = node;
        }

        return new PlanUris(named, places, resources);
    }
}
