using System.Diagnostics.CodeAnalysis;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Satisfaction;

/// <summary>Patterns that every string of a format matches. Most say less than the format does, so that they only serve proofs.</summary>
internal static class FormatPatterns
{
    private static readonly Dictionary<string, EcmaRegex> Patterns = new(StringComparer.Ordinal)
    {
        ["date"] = EcmaRegex.Parse("^[0-9]{4}-[01][0-9]-[0-3][0-9]$"),
        ["date-time"] = EcmaRegex.Parse("^[0-9]{4}-[01][0-9]-[0-3][0-9][Tt][0-2][0-9]:[0-5][0-9]:[0-6][0-9](\\.[0-9]+)?([Zz]|[+-][0-2][0-9]:[0-5][0-9])$"),
        ["time"] = EcmaRegex.Parse("^[0-2][0-9]:[0-5][0-9]:[0-6][0-9](\\.[0-9]+)?([Zz]|[+-][0-2][0-9]:[0-5][0-9])$"),
        ["duration"] = EcmaRegex.Parse("^[Pp][0-9A-Za-z]+$"),
        ["ipv4"] = EcmaRegex.Parse("^(OCTET\\.){3}OCTET$".Replace("OCTET", "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])")),
        ["ipv6"] = EcmaRegex.Parse("^[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*$"),
        ["uuid"] = EcmaRegex.Parse("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"),
        ["email"] = EcmaRegex.Parse("^[^]+@"),
        ["json-pointer"] = EcmaRegex.Parse("^(/([^~/]|~[01])*)*$"),
        ["uri"] = EcmaRegex.Parse("^[A-Za-z][A-Za-z0-9+.-]*:[!-~]*$"),
    };

    private static readonly HashSet<string> Exact = new(StringComparer.Ordinal) { "ipv4", "json-pointer", "uuid" };

    /// <summary>The names of the formats that have one.</summary>
    public static IEnumerable<string> Names => Patterns.Keys;

    /// <summary>Finds the pattern of a format that is checked as the specification says: a user may have another of the same name.</summary>
    public static bool TryGet(FormatKeyword format, [NotNullWhen(true)] out EcmaRegex? pattern)
    {
        pattern = null;
        return FormatRegistry.Standard.TryGet(format.Format, out var check) && check == format.Check && Patterns.TryGetValue(format.Format, out pattern);
    }

    /// <summary>Finds the pattern of a format that has all strings that match it.</summary>
    public static bool TryGetExact(FormatKeyword format, [NotNullWhen(true)] out EcmaRegex? pattern)
    {
        pattern = null;
        return Exact.Contains(format.Format) && TryGet(format, out pattern);
    }
}
