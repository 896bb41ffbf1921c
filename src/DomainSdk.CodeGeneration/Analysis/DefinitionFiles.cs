using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>Files that only define schemas for others: their root says nothing, so it gets no type, and each definition does.</summary>
internal static class DefinitionFiles
{
    /// <summary>Whether a root is that of such a file.</summary>
    /// <param name="work">The plan, and how much is looked at in it.</param>
    /// <param name="root">The root.</param>
    public static bool IsOne(Workload work, GenerationRoot root)
    {
        var plan = work.Plan;
        var node = plan.Nodes[root.Node];
        return root.TypeName is null && !root.DeclaredByUser && node.DocumentPointer.Length == 0
            && Conjunction.Of(work, root.Node) is { Contributors.Count: 0, IsDynamic: false } && Definitions(plan, node).Any();
    }

    /// <summary>Resolves all definitions of the file.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="root">The root.</param>
    /// <param name="classifier">Where to.</param>
    public static void Resolve(SchemaPlan plan, GenerationRoot root, Classifier classifier)
    {
        foreach (var definition in Definitions(plan, plan.Nodes[root.Node]))
            classifier.Resolve(definition.Index);
    }

    private static IEnumerable<PlanNode> Definitions(SchemaPlan plan, PlanNode root) =>
        plan.Nodes.Where(n => ReferenceEquals(n.Source.Text, root.Source.Text)
            && JsonPointer.TrySplit(n.DocumentPointer, out var tokens) && tokens.Length == 2 && tokens[0] is "$defs" or "definitions");
}
