namespace DomainSdk.Fuzzing.Peers;

/// <summary>Where node is known to be of another edition of ECMA-262 or of Unicode than we are.</summary>
internal static class PatternExclusions
{
    // Properties that every edition has; what they hold grows by characters that texts hardly hold.
    private static readonly string[] Old = ["\\p{L}", "\\P{Lu}", "\\p{Script=Greek}"];

    /// <summary>The first cause for which an answer of node says nothing, or null.</summary>
    /// <param name="pattern">The pattern.</param>
    public static string? Of(string pattern)
    {
        var rest = Old.Aggregate(pattern, (p, old) => p.Replace(old, "", StringComparison.Ordinal));
        if (rest.Contains("\\p", StringComparison.OrdinalIgnoreCase)) return "the edition of Unicode is that of node";
        for (var at = pattern.IndexOf("(?", StringComparison.Ordinal); at >= 0; at = pattern.IndexOf("(?", at + 2, StringComparison.Ordinal))
            if (at + 2 < pattern.Length && pattern[at + 2] is 'i' or 'm' or 's' or '-') return "flags within a pattern are of ECMA-262 2025";
        return pattern.Split("(?<").Length > 2 ? "names of groups may repeat since ECMA-262 2025" : null;
    }
}
