namespace DomainSdk.CodeGeneration.Tests.Cases;

/// <summary>Valid documents that do not come back as they were, and need not: only what the README of the case says, with the reason.</summary>
internal static class CaseExceptions
{
    private static readonly Dictionary<string, (Keeping Keeping, string Reason)> Known = new(StringComparer.Ordinal)
    {
        ["names/d3-date-time-no-value/valid-1.json"] = (Keeping.NoValue, "a leap second is no DateTimeOffset"),
        ["names/d3-date-time-no-value/valid-2.json"] = (Keeping.NoValue, "an offset beyond 14 hours is no DateTimeOffset"),
        ["names/d3-date-time-no-value/valid-3.json"] = (Keeping.NoValue, "the year 0 is no DateTimeOffset"),
        ["names/d3-date-time-no-value/valid-4.json"] = (Keeping.NoValue, "an instant after the year 9999 in UTC is no DateTimeOffset"),
        ["names/d3-date-time-no-value/valid-5.json"] = (Keeping.NoValue, "an instant before the year 1 in UTC is no DateTimeOffset"),
        ["names/d10-uuid-duration/valid-7.json"] = (Keeping.NoValue, "a duration counts its units in 64 bits"),
        ["names/d13-base64/valid-2.json"] = (Keeping.NoValue, "bits at the end that say nothing are no base64 of bytes"),
        ["names/d13-base64/valid-4.json"] = (Keeping.NoValue, "base64 without padding is not the encoding of RFC 4648, section 4"),
        ["names/d13-base64/valid-5.json"] = (Keeping.NoValue, "base64 with a blank is not the encoding of RFC 4648, section 4"),
        ["names/d13-base64/valid-6.json"] = (Keeping.NoValue, "the URL alphabet is another encoding"),
        ["types/29-instants/valid-2.json"] = (Keeping.Changed, "fractions of a second are cut off behind 100 ns"),
        ["types/29-instants/valid-3.json"] = (Keeping.Changed, "fractions of a second are cut off behind 100 ns"),
    };

    /// <summary>What becomes of a document.</summary>
    /// <param name="name">The case.</param>
    /// <param name="file">The document.</param>
    public static Keeping Of(string name, string file) => Known.TryGetValue(name + "/" + file, out var exception) ? exception.Keeping : Keeping.Kept;
}
