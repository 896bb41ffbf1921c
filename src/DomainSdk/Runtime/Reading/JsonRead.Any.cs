using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

public static partial class JsonRead
{
    // A value that nests no deeper nests not too deep wherever it stands.
    private const int SurelyShallow = 64;

    /// <summary>Skips a value of any kind: well-formed is all it has to be.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <returns>The position behind it, or -1.</returns>
    public static int SkipValue(ReadOnlySpan<byte> json, int at)
    {
        var end = JsonScanner.SkipValue(json, at, SurelyShallow);
        // Where it stands counts too, so the whole text is looked at.
        return end >= 0 || !DocumentState.IsShallow(json) ? end : JsonScanner.SkipValue(json, at);
    }

    /// <summary>Whether the stack has room for the reader or writer of a record with many members.</summary>
    /// <param name="members">How many there are.</param>
    /// <returns>True if it has. Else the answer of what calls it is worth nothing: the document is read once more, where there is room.</returns>
    public static bool HasRoom(int members) => StackRoom.Has(members * DocumentWriter.FrameOfMember) || StackRoom.GiveUp();

    /// <summary>The kind of a value, by its first byte; for unions of kinds.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <returns>The kind; <see cref="JsonKind.None"/> if no value can begin here.</returns>
    public static JsonKind PeekKind(ReadOnlySpan<byte> json, int at) => JsonScanner.PeekKind(json, at);

    /// <summary>Whether a number, already accepted by a scan, is an integer; for unions of <c>integer</c> and <c>number</c>.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the number.</param>
    /// <returns>True if it is (<c>1.0</c> and <c>1e2</c> are).</returns>
    public static bool IsInteger(ReadOnlySpan<byte> json, int at)
    {
        var end = JsonScanner.ScanNumber(json, at);
        return end >= 0 && Schema.Semantics.ExactNumber.IsInteger(json[at..end]);
    }
}
