using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>
/// Counts how deep readers of recursive types stand. The limit is that of the tape, <see cref="JsonReadOptions.DefaultMaxDepth"/>
/// nested arrays and objects, so that both ways of validating agree: now and then the real depth of the text is looked at.
/// </summary>
internal static class Recursion
{
    /// <summary>How many levels of recursion pass before the depth of the text is looked at.</summary>
    private const int Interval = 64;

    [ThreadStatic]
    private static int t_depth;

    public static bool TryEnter(ReadOnlySpan<byte> json)
    {
        if (t_depth + 1 >= JsonReadOptions.DefaultMaxDepth) return false;
        if ((t_depth + 1) % Interval == 0 && !DocumentState.IsShallow(json)) return false;
        t_depth++;
        return true;
    }

    public static void Leave() => t_depth--;
}
