namespace DomainSdk.Schema.Json;

/// <summary>
/// One value or one member name of a parsed JSON text. The children of an array follow it directly; the children of an
/// object follow it as name, value, name, value.
/// </summary>
internal readonly struct TapeEntry
{
    internal TapeEntry(JsonKind kind, StringFlags flags, int start, int end, int next, int count)
    {
        Kind = kind;
        Flags = flags;
        Start = start;
        End = end;
        Next = next;
        Count = count;
    }

    /// <summary>The kind of the value; <see cref="JsonKind.String"/> for a member name.</summary>
    public JsonKind Kind { get; }

    /// <summary>What was noticed about a string; nothing for other kinds.</summary>
    public StringFlags Flags { get; }

    /// <summary>The byte offset of the first byte of the token: of the opening quote, brace or bracket.</summary>
    public int Start { get; }

    /// <summary>The byte offset behind the last byte: behind the closing quote, brace or bracket.</summary>
    public int End { get; }

    /// <summary>The index of the entry behind the whole subtree.</summary>
    public int Next { get; }

    /// <summary>The number of items of an array or members of an object, repeated names counted each time; otherwise 0.</summary>
    public int Count { get; }

    /// <summary>Whether a string has escape sequences.</summary>
    public bool HasEscapes => (Flags & StringFlags.Escaped) != StringFlags.None;

    /// <summary>Whether the bytes of a string are all ASCII as written (an escape may still stand for another character).</summary>
    public bool IsAscii => (Flags & StringFlags.NonAscii) == StringFlags.None;
}
