using DomainSdk.Integrity;

namespace DomainSdk.Export;

/// <summary>Names that were meant.</summary>
internal static class Names
{
    /// <summary>A question with the nearest name, or nothing.</summary>
    public static string Meant(string name, IEnumerable<string> candidates) =>
        NearestKey.Find(name, [.. candidates.Distinct(StringComparer.Ordinal)]) is { } nearest && nearest != name ? $"; did you mean '{nearest}'?" : "";
}
