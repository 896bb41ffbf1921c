using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Projects;

/// <summary>Finds the nodes of schema items in the plan.</summary>
internal static class PlanNodes
{
    /// <summary>The root of a schema item, or null where it is not part of the plan.</summary>
    /// <param name="plan">The plan, if there is one.</param>
    /// <param name="file">The schema item.</param>
    public static PlanRoot? RootOf(SchemaPlan? plan, IProjectSchema file) =>
        file.Source is null ? null : plan?.Roots.FirstOrDefault(root => ReferenceEquals(root.Source, file.Source));

    /// <summary>The node of a place in a schema item.</summary>
    /// <param name="plan">The plan, if there is one.</param>
    /// <param name="file">The schema item.</param>
    /// <param name="fragment">Empty, a JSON Pointer or an anchor.</param>
    /// <returns>The index of the node, or -1.</returns>
    public static int Find(SchemaPlan? plan, IProjectSchema file, string fragment)
    {
        if (RootOf(plan, file) is not { Node: >= 0 } root) return -1;
        if (fragment.Length == 0) return root.Node;
        var location = plan!.Nodes[root.Node].AbsoluteLocation;
        var hash = location.IndexOf('#');
        var resource = hash < 0 ? location : location.Substring(0, hash);
        return plan.TryGetNode($"{resource}#{fragment}", out var node) ? node : -1;
    }
}
