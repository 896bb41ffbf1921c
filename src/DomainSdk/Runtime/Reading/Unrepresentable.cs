namespace DomainSdk.Runtime;

/// <summary>Values that are valid but that their C# type cannot hold: readers answer -1 for them as for invalid values.</summary>
internal static class Unrepresentable
{
    /// <summary>Notes a value and answers -1.</summary>
    public static int Fail(ReadOnlySpan<byte> json, int at, int end, string type)
    {
        OpenDocument.NoteUnheld(json, at, Of(json, at, end, type));
        return -1;
    }

    /// <summary>A value as it is noted.</summary>
    public static UnheldValue Of(ReadOnlySpan<byte> json, int at, int end, string type) => new(at, end - at, type, ShortText.Of(json[at..end]));
}
