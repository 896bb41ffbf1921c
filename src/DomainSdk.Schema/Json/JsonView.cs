namespace DomainSdk.Schema.Json;

/// <summary>The bytes and the tape of a JSON text together; values are addressed by the index of their entry.</summary>
internal readonly ref struct JsonView
{
    /// <summary>Joins bytes and the tape made from them.</summary>
    /// <param name="utf8">The bytes that the tape was made from, from their beginning.</param>
    /// <param name="entries">The tape.</param>
    public JsonView(ReadOnlySpan<byte> utf8, ReadOnlySpan<TapeEntry> entries)
    {
        Utf8 = utf8;
        Entries = entries;
    }

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Utf8 { get; }

    /// <summary>The tape; the root is entry 0.</summary>
    public ReadOnlySpan<TapeEntry> Entries { get; }

    /// <summary>The entry at an index.</summary>
    /// <param name="entry">The index of the entry.</param>
    /// <returns>The entry.</returns>
    public ref readonly TapeEntry this[int entry] => ref Entries[entry];

    /// <summary>The kind of a value.</summary>
    /// <param name="entry">The index of its entry.</param>
    /// <returns>The kind.</returns>
    public JsonKind Kind(int entry) => Entries[entry].Kind;

    /// <summary>The bytes of a value as written, quotes, braces and inner white space included.</summary>
    /// <param name="entry">The index of its entry.</param>
    /// <returns>The bytes.</returns>
    public ReadOnlySpan<byte> RawText(int entry)
    {
        ref readonly var e = ref Entries[entry];
        return Utf8.Slice(e.Start, e.End - e.Start);
    }

    /// <summary>The bytes between the quotes of a string or member name, escapes as written.</summary>
    /// <param name="entry">The index of its entry.</param>
    /// <returns>The bytes.</returns>
    public ReadOnlySpan<byte> RawString(int entry)
    {
        ref readonly var e = ref Entries[entry];
        return Utf8.Slice(e.Start + 1, e.End - e.Start - 2);
    }

    /// <summary>The decoded bytes of a string or member name; a lone surrogate stands in its three-byte form (see <see cref="Utf8Text"/>).</summary>
    /// <param name="entry">The index of its entry.</param>
    /// <param name="buffer">Used only when the string has escapes.</param>
    /// <returns>The bytes, valid until the buffer is used again.</returns>
    public ReadOnlySpan<byte> Unescape(int entry, ref Utf8Buffer buffer) =>
        Entries[entry].HasEscapes ? buffer.Unescape(RawString(entry)) : RawString(entry);

    /// <summary>The .NET string of a string or member name, with U+FFFD for a lone surrogate.</summary>
    /// <param name="entry">The index of its entry.</param>
    /// <returns>The string.</returns>
    public string GetString(int entry) => Utf8Text.GetString(RawString(entry), Entries[entry].Flags);

    /// <summary>Whether a string or member name, decoded, equals other bytes.</summary>
    /// <param name="entry">The index of its entry.</param>
    /// <param name="utf8">Decoded bytes.</param>
    /// <returns>True if they are the same.</returns>
    public bool NameEquals(int entry, ReadOnlySpan<byte> utf8)
    {
        var raw = RawString(entry);
        if (!Entries[entry].HasEscapes) return raw.SequenceEqual(utf8);
        if (raw.Length < utf8.Length) return false;
        var buffer = new Utf8Buffer(stackalloc byte[256]);
        var equal = buffer.Unescape(raw).SequenceEqual(utf8);
        buffer.Dispose();
        return equal;
    }

    /// <summary>Finds a member of an object by name; of members with the same name the last one counts.</summary>
    /// <param name="entry">The index of the object's entry.</param>
    /// <param name="utf8Name">The decoded name.</param>
    /// <returns>The index of the value's entry, or -1 when there is none or the value is no object.</returns>
    public int FindMember(int entry, ReadOnlySpan<byte> utf8Name)
    {
        if (Entries[entry].Kind != JsonKind.Object) return -1;
        var found = -1;
        var end = Entries[entry].Next;
        for (var name = entry + 1; name < end; name = Entries[name + 1].Next)
            if (NameEquals(name, utf8Name)) found = name + 1;
        return found;
    }
}
