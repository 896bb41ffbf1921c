namespace DomainSdk.Schema.Json;

/// <summary>A handle to one value of a <see cref="JsonText"/>; the default is the absent value.</summary>
public readonly struct JsonNode : IEquatable<JsonNode>
{
    private readonly JsonText? _text;

    internal JsonNode(JsonText text, int index)
    {
        _text = text;
        Index = index;
    }

    /// <summary>The text that the value is part of.</summary>
    /// <exception cref="InvalidOperationException">The value is absent.</exception>
    public JsonText Text => _text ?? throw new InvalidOperationException("The value is absent.");

    /// <summary>The index of the value's tape entry.</summary>
    public int Index { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsPresent => _text is not null;

    /// <summary>The kind; <see cref="JsonKind.None"/> when absent.</summary>
    public JsonKind Kind => _text is null ? JsonKind.None : _text.View.Kind(Index);

    /// <summary>The number of items or members; 0 for other kinds.</summary>
    public int Count => _text is null ? 0 : _text.View[Index].Count;

    /// <summary>The bytes that the value takes in the text.</summary>
    public SourceSpan Span
    {
        get
        {
            if (_text is null) return default;
            ref readonly var entry = ref _text.View[Index];
            return new SourceSpan(entry.Start, entry.End - entry.Start);
        }
    }

    /// <summary>The value as written.</summary>
    public ReadOnlySpan<byte> RawText => _text is null ? default : _text.View.RawText(Index);

    /// <summary>The JSON Pointer (RFC 6901) from the root of the text to the value; computed by walking down to it.</summary>
    public string Pointer => _text is null ? "" : JsonPointer.Of(this);

    /// <summary>Finds a member by name; of members with the same name the last one counts.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The member's value.</param>
    /// <returns>Whether the value is an object with such a member.</returns>
    public bool TryGetMember(string name, out JsonNode value)
    {
        var found = _text is null ? -1 : _text.View.FindMember(Index, System.Text.Encoding.UTF8.GetBytes(name));
        value = found < 0 ? default : new JsonNode(_text!, found);
        return found >= 0;
    }

    /// <summary>The members of an object in their order; nothing for other kinds.</summary>
    /// <returns>An enumerable for foreach.</returns>
    public JsonMemberEnumerator EnumerateMembers() => new(Kind == JsonKind.Object ? this : default);

    /// <summary>The items of an array in their order; nothing for other kinds.</summary>
    /// <returns>An enumerable for foreach.</returns>
    public JsonItemEnumerator EnumerateItems() => new(Kind == JsonKind.Array ? this : default);

    /// <summary>The decoded text of a string or member name, with U+FFFD for a lone surrogate.</summary>
    /// <returns>The string.</returns>
    /// <exception cref="InvalidOperationException">The value is no string.</exception>
    public string GetString() => Kind == JsonKind.String
        ? Text.View.GetString(Index)
        : throw new InvalidOperationException($"A string was expected, the value is of kind {Kind}.");

    /// <summary>Whether the value is a string with the given text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True if it is.</returns>
    public bool IsString(string text) => Kind == JsonKind.String && Text.View.NameEquals(Index, System.Text.Encoding.UTF8.GetBytes(text));

    /// <inheritdoc/>
    public bool Equals(JsonNode other) => ReferenceEquals(_text, other._text) && Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonNode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (_text?.GetHashCode() ?? 0) * 31 + Index;

    /// <summary>The value as written.</summary>
    /// <returns>JSON text, or an empty string when absent.</returns>
    public override string ToString() => Utf8Text.GetString(RawText);

    /// <summary>Whether two handles point at the same value of the same text.</summary>
    /// <param name="left">One handle.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if they do.</returns>
    public static bool operator ==(JsonNode left, JsonNode right) => left.Equals(right);

    /// <summary>Whether two handles point at different values.</summary>
    /// <param name="left">One handle.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if they do.</returns>
    public static bool operator !=(JsonNode left, JsonNode right) => !left.Equals(right);
}
