namespace DomainSdk.Schema.Semantics;

/// <summary>The format <c>iri</c>: IRI of RFC 3987 section 2.2, with a scheme.</summary>
internal static class IriFormat
{
    /// <summary>Whether the string is of the format.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8) => UriSyntax.IsReference(utf8, allowUnicode: true, out var hasScheme) && hasScheme;
}
