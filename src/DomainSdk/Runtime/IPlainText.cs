using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace DomainSdk.Runtime;

/// <summary>
/// A generated scalar that can be read from a route, a query or a header, and written there: as plain text, without the quotes and escapes of
/// JSON. The type itself has what reads strings, as frameworks look for it there; all else is here.
/// </summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IPlainText<TSelf> : IJsonModel<TSelf>, ISpanParsable<TSelf>, IUtf8SpanParsable<TSelf>, ISpanFormattable, IUtf8SpanFormattable
    where TSelf : IPlainText<TSelf>
{
    /// <summary>Whether the plain text is JSON as it stands, as that of a number is; else it is what stands in a JSON string.</summary>
    static virtual bool IsJsonText => false;

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => PlainText.Parse<TSelf>(s);

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) => PlainText.TryParse(s, out result);

    static TSelf IUtf8SpanParsable<TSelf>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => PlainText.Parse<TSelf>(utf8Text);

    static bool IUtf8SpanParsable<TSelf>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) => PlainText.TryParse(utf8Text, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString() ?? "";

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        PlainText.TryFormat(ToString() ?? "", destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        PlainText.TryFormat(ToString() ?? "", utf8Destination, out bytesWritten);
}
