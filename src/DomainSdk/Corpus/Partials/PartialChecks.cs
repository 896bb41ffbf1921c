using System.Globalization;
using DomainSdk.Loading;

namespace DomainSdk.Partials;

/// <summary>Whether partials belong together: of one corpus, checked alike, none of them twice.</summary>
internal static class PartialChecks
{
    private const string OfSchema = "schema:";

    /// <summary>Looks at all of them.</summary>
    /// <exception cref="IOException">One does not belong to the others.</exception>
    public static void Run(IReadOnlyList<PartialFile> files)
    {
        var values = new Dictionary<string, (string Value, PartialFile File)>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var first = files[0];
            if (file.Directory.Total != first.Directory.Total) throw Foreign(file, first, $"it is of a corpus in {Parts(file)} and not in {Parts(first)}");
            foreach (var name in first.Directory.Properties.Keys.Concat(file.Directory.Properties.Keys).Where(n => !n.StartsWith(OfSchema, StringComparison.Ordinal)))
            {
                if (file.Directory.Properties.GetValueOrDefault(name) != first.Directory.Properties.GetValueOrDefault(name)) throw Foreign(file, first, $"its '{name}' is another");
            }

            foreach (var (name, value) in file.Directory.Properties)
            {
                if (!values.TryAdd(name, (value, file)) && values[name].Value != value) throw Foreign(file, values[name].File, $"its '{name}' is another");
            }
        }

        FindDoubled(files);
    }

    /// <summary>Which parts are missing, in a few words, or null.</summary>
    public static string? Missing(PartialDirectory directory)
    {
        foreach (var (name, ranges) in directory.Coverage)
        {
            var missing = ranges.Missing(name.Length == 0 ? directory.Total : 0).ToList();
            if (missing.Count > 0) return name.Length == 0 ? $"of {directory.Total} shards, {Join(missing)} {Verb(missing)} missing" : $"of the lines of '{name}', {Join(missing)} {Verb(missing)} missing";
        }

        return null;
    }

    private static void FindDoubled(IReadOnlyList<PartialFile> files)
    {
        var covered = files.SelectMany(f => f.Directory.Coverage.SelectMany(c => c.Value.Sorted.Select(r => (Name: c.Key, r.First, r.Last, File: f)))).ToList();
        covered.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name) is not 0 and var name ? name : a.First.CompareTo(b.First));
        for (var i = 1; i < covered.Count; i++)
        {
            var (before, at) = (covered[i - 1], covered[i]);
            if (at.Name != before.Name || at.First > before.Last) continue;
            var what = at.Name.Length == 0 ? $"shard {at.First}" : $"line {at.First} of '{at.Name}'";
            throw new IOException($"{at.File.Name}: {what} is in {before.File.Name}, too.");
        }
    }

    private static string Parts(PartialFile file) => file.Directory.Total == 0 ? "lines" : string.Create(CultureInfo.InvariantCulture, $"{file.Directory.Total} shards");

    private static string Join(IEnumerable<(int First, int Last)> ranges) =>
        string.Join(", ", ranges.Select(r => r.First == r.Last ? string.Create(CultureInfo.InvariantCulture, $"{r.First}") : string.Create(CultureInfo.InvariantCulture, $"{r.First} to {r.Last}")));

    private static string Verb(List<(int First, int Last)> ranges) => ranges is [var (first, last)] && first == last ? "is" : "are";

    private static IOException Foreign(PartialFile file, PartialFile other, string why) => new($"{file.Name}: the partial does not belong to {other.Name}: {why}.");
}
