using DomainSdk.Schema.Keywords;

namespace DomainSdk.Schema.Scalars;

/// <summary>Draws strings of the formats that the specification defines (validation, section 7), and of those that documents of .NET have.</summary>
internal static class FormatSamples
{
    private static readonly Dictionary<string, Func<SampleRandom, string>> Samples = new(StringComparer.Ordinal)
    {
        ["date-time"] = DateSamples.DateTime,
        ["date"] = DateSamples.Date,
        ["time"] = DateSamples.Time,
        ["duration"] = DateSamples.Duration,
        ["email"] = NetworkSamples.Email,
        ["idn-email"] = NetworkSamples.IdnEmail,
        ["hostname"] = NetworkSamples.Hostname,
        ["idn-hostname"] = NetworkSamples.IdnHostname,
        ["ipv4"] = NetworkSamples.Ipv4,
        ["ipv6"] = NetworkSamples.Ipv6,
        ["uri"] = ReferenceSamples.Uri,
        ["uri-reference"] = ReferenceSamples.UriReference,
        ["iri"] = ReferenceSamples.Iri,
        ["iri-reference"] = ReferenceSamples.IriReference,
        ["uri-template"] = ReferenceSamples.UriTemplate,
        ["json-pointer"] = ReferenceSamples.JsonPointer,
        ["relative-json-pointer"] = ReferenceSamples.RelativeJsonPointer,
        ["uuid"] = Uuid,
        ["guid"] = Uuid,
        ["time-span"] = DateSamples.TimeSpan,
        ["regex"] = random => random.Pick(["^a+$", "[0-9]{3}", "(foo|bar)?", ".", "", "\\d+\\.\\d*", "^(?=.*x)\\w*$", "\\p{L}", "[^\\s]"]),
    };

    /// <summary>The names of the formats known.</summary>
    public static IReadOnlyCollection<string> Names => Samples.Keys;

    /// <summary>Whether a format is known.</summary>
    public static bool Has(string format) => Samples.ContainsKey(format);

    /// <summary>Draws a string of a format; of one that only a user knows, a string of any format.</summary>
    public static string Draw(FormatKeyword format, SampleRandom random) =>
        Draw(Has(format.Format) ? format.Format : random.Pick([.. Samples.Keys]), random);

    /// <summary>Draws a string of a format that is known.</summary>
    public static string Draw(string format, SampleRandom random) => Samples[format](random);

    private static string Uuid(SampleRandom random)
    {
        const string lower = "0123456789abcdef";
        const string upper = "0123456789ABCDEF";
        if (random.Chance(3)) return "00000000-0000-0000-0000-000000000000";
        var digits = random.Chance(70) ? lower : upper;
        var text = new char[36];
        for (var i = 0; i < text.Length; i++) text[i] = i is 8 or 13 or 18 or 23 ? '-' : random.Pick(digits);
        if (random.Chance(60)) text[14] = random.Pick("1457");
        return new string(text);
    }
}
