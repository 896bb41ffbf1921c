using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Keywords;

/// <summary>A value of a document as a <see cref="CustomKeyword"/> sees it, for as long as it looks at it.</summary>
public readonly ref struct KeywordInstance
{
    private readonly JsonView _view;
    private readonly int _entry;

    internal KeywordInstance(JsonView view, int entry, ReadOnlySpan<byte> text)
    {
        _view = view;
        _entry = entry;
        Text = text;
    }

    /// <summary>The kind of the value.</summary>
    public JsonKind Kind => _view.Kind(_entry);

    /// <summary>The value as written, in UTF-8: of a number its digits, of a string the quotes and escapes, too.</summary>
    public ReadOnlySpan<byte> RawText => _view.RawText(_entry);

    /// <summary>The decoded text of a string, in UTF-8; empty for other kinds.</summary>
    public ReadOnlySpan<byte> Text { get; }

    /// <summary>The string.</summary>
    /// <returns>Its text, with U+FFFD for a lone surrogate.</returns>
    /// <exception cref="InvalidOperationException">The value is no string.</exception>
    public string GetString() => Kind == JsonKind.String
        ? _view.GetString(_entry)
        : throw new InvalidOperationException($"A string was expected, the value is of kind {Kind}.");

    /// <summary>The value as a document of its own, to walk through items and members. This makes a copy.</summary>
    /// <returns>The root of the copy.</returns>
    public JsonNode ToNode() => JsonText.Parse(RawText.ToArray(), null).Root;
}
