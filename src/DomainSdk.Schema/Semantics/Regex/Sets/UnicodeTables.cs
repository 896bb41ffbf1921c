using System.Collections.Concurrent;
using System.Globalization;

namespace DomainSdk.Schema.Semantics;

/// <summary>
/// The binary properties of ECMA-262 (table 67) that no category gives, scripts and script extensions (table 66), from a resource with the data of
/// Unicode 17. What is asked for is read when it is first asked for.
/// </summary>
internal static class UnicodeTables
{
    private const string Resource = "unicode.txt";

    private static readonly Lazy<Dictionary<string, string>> Lines = new(Load);
    private static readonly ConcurrentDictionary<string, CharSet?> Sets = new(StringComparer.Ordinal);

    /// <summary>The code points with a binary property, by its long or short name; null if there is none of that name.</summary>
    public static CharSet? FindBinary(string name) => Find("binary " + name);

    /// <summary>The code points of a script, by its long or short name; null if there is none of that name.</summary>
    public static CharSet? FindScript(string name) => Find("script " + name);

    /// <summary>The code points that a script is written with, those of several scripts included; null if there is none of that name.</summary>
    public static CharSet? FindScriptExtensions(string name) => Find("extended " + name) ?? FindScript(name);

    private static CharSet? Find(string key) => Sets.GetOrAdd(key, static k => Lines.Value.TryGetValue(k, out var ranges) ? Parse(ranges) : null);

    private static Dictionary<string, string> Load()
    {
        using var stream = typeof(UnicodeTables).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        var lines = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var colon = line.IndexOf(':');
            if (line.StartsWith("#", StringComparison.Ordinal) || colon < 0) continue;
            var names = line.Substring(0, colon).Split(' ');
            foreach (var name in names.Skip(1)) lines.Add(names[0] + " " + name, line.Substring(colon + 1));
        }

        return lines;
    }

    private static CharSet Parse(string ranges)
    {
        var sets = new List<CharSet>();
        var next = 0;
        foreach (var range in ranges.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            var dash = range.IndexOf('-');
            var first = next + Hex(dash < 0 ? range : range.Substring(0, dash));
            var last = first + (dash < 0 ? 0 : Hex(range.Substring(dash + 1)));
            sets.Add(CharSet.Range(first, last));
            next = last + 1;
        }

        return CharSet.Union(sets);
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
