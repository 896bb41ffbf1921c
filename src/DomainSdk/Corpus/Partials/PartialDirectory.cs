using System.Text.Json;
using DomainSdk.Loading;
using DomainSdk.Schema.Json;

namespace DomainSdk.Partials;

/// <summary>What a partial is and has; JSON at its end.</summary>
internal sealed class PartialDirectory
{
    /// <summary>What the check was made with.</summary>
    public Dictionary<string, string> Properties { get; } = new(StringComparer.Ordinal);

    /// <summary>How many parts the corpus has; 0 where its lines come from a program.</summary>
    public int Total { get; set; }

    /// <summary>The parts, under an empty name, or the lines of files, by their names.</summary>
    public SortedDictionary<string, LineRanges> Coverage { get; } = new(StringComparer.Ordinal);

    /// <summary>Numbers that are added up.</summary>
    public SortedDictionary<string, long> Counts { get; } = new(StringComparer.Ordinal);

    /// <summary>How many entities of each kind are declared.</summary>
    public SortedDictionary<string, long> Entities { get; } = new(StringComparer.Ordinal);

    /// <summary>Where what stands.</summary>
    public List<PartialSection> Sections { get; } = [];

    /// <summary>Adds what another has, but for its sections.</summary>
    public void Add(PartialDirectory other)
    {
        Total = other.Total;
        foreach (var (name, value) in other.Properties) Properties[name] = value;
        foreach (var (name, count) in other.Counts) Counts[name] = Counts.GetValueOrDefault(name) + count;
        foreach (var (kind, count) in other.Entities) Entities[kind] = Entities.GetValueOrDefault(kind) + count;
        foreach (var (name, ranges) in other.Coverage) Covered(name).AddRange(ranges.Sorted);
    }

    /// <summary>The numbers under a name.</summary>
    public LineRanges Covered(string name)
    {
        if (!Coverage.TryGetValue(name, out var ranges)) Coverage[name] = ranges = new LineRanges();
        return ranges;
    }

    /// <summary>The directory as JSON.</summary>
    public byte[] ToJson()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteStartObject("properties");
            foreach (var (name, value) in Properties.OrderBy(p => p.Key, StringComparer.Ordinal)) json.WriteString(name, value);
            json.WriteEndObject();
            json.WriteNumber("total", Total);
            json.WriteStartObject("coverage");
            foreach (var (name, ranges) in Coverage) WriteNumbers(json, name, ranges.Sorted.SelectMany(r => (long[])[r.First, r.Last]));
            json.WriteEndObject();
            WriteCounts(json, "counts", Counts);
            WriteCounts(json, "entities", Entities);
            json.WriteStartObject("sections");
            foreach (var section in Sections) WriteNumbers(json, section.Name, [section.Offset, section.Length, section.Count]);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    /// <summary>Reads a directory.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static PartialDirectory Parse(byte[] json)
    {
        if (!JsonText.TryParse(json, null, out var text, out _)) throw Malformed();
        var directory = new PartialDirectory { Total = checked((int)Number(Member(text.Root, "total"))) };
        foreach (var (name, value) in Members(text.Root, "properties")) directory.Properties[name] = value.Kind == JsonKind.String ? value.GetString() : throw Malformed();
        foreach (var (name, value) in Members(text.Root, "coverage")) directory.Covered(name).AddRange(Numbers(value).Chunk(2).Select(pair => checked(((int)pair[0], (int)pair[^1]))));
        foreach (var (name, value) in Members(text.Root, "counts")) directory.Counts[name] = Number(value);
        foreach (var (name, value) in Members(text.Root, "entities")) directory.Entities[name] = Number(value);
        foreach (var (name, value) in Members(text.Root, "sections"))
            directory.Sections.Add(Numbers(value) is [var offset, var length, var count] ? new PartialSection(name, offset, length, count) : throw Malformed());
        return directory;
    }

    private static void WriteCounts(Utf8JsonWriter json, string name, SortedDictionary<string, long> counts)
    {
        json.WriteStartObject(name);
        foreach (var (key, count) in counts) json.WriteNumber(key, count);
        json.WriteEndObject();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, IEnumerable<long> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers) json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    private static JsonNode Member(JsonNode node, string name) => node.TryGetMember(name, out var value) ? value : throw Malformed();

    private static List<(string Name, JsonNode Value)> Members(JsonNode node, string name)
    {
        var members = new List<(string, JsonNode)>();
        foreach (var member in Member(node, name).EnumerateMembers()) members.Add((member.Name, member.Value));
        return members;
    }

    private static List<long> Numbers(JsonNode array)
    {
        var numbers = new List<long>();
        foreach (var item in array.EnumerateItems()) numbers.Add(Number(item));
        return numbers;
    }

    private static long Number(JsonNode node) =>
        long.TryParse(System.Text.Encoding.UTF8.GetString(node.RawText), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : throw Malformed();

    private static FormatException Malformed() => new("The directory is none.");
}

/// <summary>Where in a partial a kind of facts or findings stands.</summary>
internal sealed record PartialSection(string Name, long Offset, long Length, long Count);
