namespace DomainSdk.Schema.Semantics;

/// <summary>The format <c>regex</c>: a regular expression of ECMA-262 by the grammar with the flag u.</summary>
internal static class RegexFormat
{
    /// <summary>Whether the string is of the format.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8) => EcmaRegex.IsValidStrict(utf8);
}
