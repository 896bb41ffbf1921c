namespace DomainSdk.Runtime;

/// <summary>
/// Remembers, for this thread, the last value that was valid but that its C# type cannot hold. Readers answer -1 for it as for an
/// invalid value; when the schema then turns out to accept the document, this says what the matter was.
/// </summary>
internal static class Unrepresentable
{
    [ThreadStatic]
    private static Note? t_last;

    /// <summary>The last note of this thread, or null.</summary>
    public static Note? Last
    {
        get => t_last;
        set => t_last = value;
    }

    /// <summary>Forgets the last note; called before a document is read.</summary>
    public static void Reset() => Last = null;

    /// <summary>Notes a value and answers -1.</summary>
    public static int Fail(ReadOnlySpan<byte> json, int at, int end, string type)
    {
        t_last = new Note(at, end - at, type, ShortText.Of(json[at..end]));
        return -1;
    }

    /// <summary>A value that a C# type cannot hold.</summary>
    public sealed record Note(int Offset, int Length, string Type, string Token);
}
