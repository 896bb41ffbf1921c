namespace DomainSdk.Schema.Semantics;

/// <summary>The format <c>iri-reference</c>: IRI-reference of RFC 3987 section 2.2.</summary>
internal static class IriReferenceFormat
{
    /// <summary>Whether the string is of the format.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8) => UriSyntax.IsReference(utf8, allowUnicode: true, out _);
}
