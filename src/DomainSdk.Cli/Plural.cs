using System.Globalization;

namespace DomainSdk.Cli;

/// <summary>Numbers of things as people write them.</summary>
internal static class Plural
{
    /// <summary><c>1 document</c>, <c>2 documents</c>.</summary>
    public static string Of(long count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
