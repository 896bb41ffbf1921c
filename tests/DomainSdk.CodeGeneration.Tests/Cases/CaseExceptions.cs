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
        ["names/d1-date-time-fraction/valid-2.json"] = (Keeping.Changed, "fractions of a second are cut off behind 100 ns, which is told"),
        ["names/d1-date-time-fraction/valid-3.json"] = (Keeping.Changed, "fractions of a second are cut off behind 100 ns, which is told"),
        ["names/d1-date-time-fraction/valid-4.json"] = (Keeping.Changed, "fractions of a second are cut off behind 100 ns, which is told"),
        ["names/d1-date-time-fraction/valid-6.json"] = (Keeping.Changed, "fractions of a second are cut off behind 100 ns, which is told"),
        ["names/d5-unique-items/valid-1.json"] = (Keeping.NoValue, "two instants that differ in less than 100 ns, or in their spelling, are one DateTimeOffset"),
        ["names/d5-unique-items/valid-2.json"] = (Keeping.NoValue, "two instants that differ in less than 100 ns, or in their spelling, are one DateTimeOffset"),
        ["names/d11-map-keys-and-default/valid-2.json"] = (Keeping.Changed, "fractions of a second are cut off behind 100 ns, which is told"),
        ["names/d10-uuid-duration/valid-1.json"] = (Keeping.Changed, "a Guid is written in small letters, which is told"),
        ["names/d13-base64/valid-2.json"] = (Keeping.Changed, "bits at the end that say nothing are not kept, which is told"),
        ["names/d13-base64/valid-4.json"] = (Keeping.Changed, "padding is written, which is told"),
        ["names/d13-base64/valid-5.json"] = (Keeping.Changed, "a blank in base64 is not kept, which is told"),
        ["names/d13-base64/valid-6.json"] = (Keeping.NoValue, "the URL alphabet is another encoding"),
        ["types/29-instants/valid-2.json"] = (Keeping.Changed, "fractions of a second are cut off behind 100 ns, which is told"),
        ["validation/27-const-beyond-2-53/valid-2.json"] = (Keeping.NoValue, "the least number above 0 that the schema allows is 0 as a double"),
        ["validation/27-const-beyond-2-53/valid-3.json"] = (Keeping.NoValue, "two spellings of one instant are one DateTimeOffset"),
        ["types/62-untyped/valid-2.json"] = (Keeping.NoValue, "what is no object or array is valid where a schema without type speaks of members or items, but no record or list"),
    };

    /// <summary>What becomes of a document.</summary>
    /// <param name="name">The case.</param>
    /// <param name="file">The document.</param>
    public static Keeping Of(string name, string file) => Known.TryGetValue(name + "/" + file, out var exception) ? exception.Keeping : Keeping.Kept;
}
