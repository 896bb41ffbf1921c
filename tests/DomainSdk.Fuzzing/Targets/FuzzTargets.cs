using DomainSdk.Fuzzing.Peers;

namespace DomainSdk.Fuzzing.Targets;

/// <summary>All targets.</summary>
internal static class FuzzTargets
{
    /// <summary>Their names, in the order in which they run.</summary>
    public static IReadOnlyList<string> Names { get; } = ["json", "schema", "pattern", "text", "document", "pair"];

    /// <summary>Makes a target.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="peer">Node, to compare with; null to compare only what is our own.</param>
    public static IFuzzTarget Make(string name, NodePeer? peer = null) => name switch
    {
        "json" => new JsonTarget(),
        "schema" => new SchemaTarget(),
        "pattern" => new PatternTarget(peer),
        "text" => new TextTarget(),
        "document" => new DocumentTarget(),
        "pair" => new PairTarget(peer),
        _ => throw new ArgumentException($"There is no target '{name}', only {string.Join(", ", Names)}.", nameof(name)),
    };
}
