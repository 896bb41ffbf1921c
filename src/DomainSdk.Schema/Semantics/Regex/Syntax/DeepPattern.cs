using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Semantics;

/// <summary>Finds patterns whose groups may nest deeper than a small stack has room for.</summary>
internal static class DeepPattern
{
    private const int FewGroups = 16;

    // What the deepest nesting that is allowed takes, in the parser and in what walks its tree.
    private const int MostRoom = 2 << 20;

    /// <summary>Whether a pattern has to be read on a stack of its own.</summary>
    /// <param name="pattern">The pattern.</param>
    public static bool IsToBeReadElsewhere(string pattern)
    {
        var groups = 0;
        foreach (var c in pattern)
            if (c == '(' && ++groups > FewGroups) return !StackRoom.Has(MostRoom);
        return false;
    }
}
