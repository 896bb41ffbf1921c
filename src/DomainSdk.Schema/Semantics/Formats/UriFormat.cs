namespace DomainSdk.Schema.Semantics;

/// <summary>The format <c>uri</c>: URI of RFC 3986 section 3, with a scheme.</summary>
internal static class UriFormat
{
    /// <summary>Whether the string is of the format.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8) => UriSyntax.IsReference(utf8, allowUnicode: false, out var hasScheme) && hasScheme;
}
