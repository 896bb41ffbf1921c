using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>
/// Bounds readers of recursive types. Texts nest no deeper than <see cref="JsonReadOptions.DefaultMaxDepth"/> arrays and objects, as on a tape:
/// only where types nest that deep that a text could, it is looked at. Where the stack is short, the reader of the document does it once more.
/// </summary>
internal static class Recursion
{
    // Generated types have at most 24 + 8 arrays and objects between two levels, and what is passed over 64: in so few levels less than the bound.
    private const int Interval = 12;

    [ThreadStatic]
    private static int t_depth;

    public static bool TryEnter(ReadOnlySpan<byte> json)
    {
        if (!StackRoom.Has()) return StackRoom.GiveUp();
        if ((t_depth + 1) % Interval == 0 && !DocumentState.IsShallow(json)) return false;
        t_depth++;
        return true;
    }

    public static void Leave() => t_depth--;
}
