namespace DomainSdk.Schema.Semantics;

/// <summary>The format <c>uri-reference</c>: URI-reference of RFC 3986 section 4.1.</summary>
internal static class UriReferenceFormat
{
    /// <summary>Whether the string is of the format.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8) => UriSyntax.IsReference(utf8, allowUnicode: false, out _);
}
