using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>JSON texts as messages show them.</summary>
internal static class ShortText
{
    private const int Longest = 60;

    /// <summary>The beginning of a text, with an ellipsis where it is cut.</summary>
    /// <param name="json">The text of one scalar value.</param>
    public static string Of(ReadOnlySpan<byte> json)
    {
        if (json.Length <= Longest) return Utf8Text.GetString(json);
        var end = Longest;
        while ((json[end] & 0xC0) == 0x80) end--;
        return Utf8Text.GetString(json[..end]) + "…";
    }
}
