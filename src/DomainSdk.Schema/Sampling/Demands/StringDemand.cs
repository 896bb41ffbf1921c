using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Sampling;

/// <summary>What a value has to fulfil if it is a string.</summary>
internal sealed class StringDemand
{
    /// <summary>The least length in code points.</summary>
    public int MinLength { get; set; }

    /// <summary>The greatest length in code points.</summary>
    public int MaxLength { get; set; } = int.MaxValue;

    public List<EcmaRegex> Patterns { get; } = [];

    /// <summary>The formats, asserted or not: real values are better documents even where nobody checks.</summary>
    public List<FormatKeyword> Formats { get; } = [];

    /// <summary>Whether the string is base64, by <c>contentEncoding</c>.</summary>
    public bool IsBase64 { get; set; }

    /// <summary>Whether the content is JSON, by <c>contentMediaType</c>.</summary>
    public bool IsJson { get; set; }

    /// <summary>Whether a string fulfils lengths, patterns and asserted formats.</summary>
    public bool Accepts(string text)
    {
        var utf8 = System.Text.Encoding.UTF8.GetBytes(text);
        var length = JsonStrings.CodePointCount(utf8);
        if (length < MinLength || length > MaxLength) return false;
        foreach (var pattern in Patterns)
            if (!pattern.IsMatch(utf8)) return false;
        foreach (var format in Formats)
            if (format is { Asserted: true, Check: { } check } && !check(utf8)) return false;
        return true;
    }
}
