using System.Globalization;

namespace DomainSdk.Build.Severities;

/// <summary>
/// The keys of global configuration files: those called <c>.globalconfig</c>, and those that say <c>is_global = true</c>. Of several files the one with the
/// higher <c>global_level</c> counts; where two of one level disagree, neither does.
/// </summary>
internal static class GlobalConfig
{
    private const string DefaultName = ".globalconfig";

    /// <summary>Reads the keys of severities. A file that cannot be read is left to the compiler, which says so.</summary>
    public static IReadOnlyDictionary<string, string> Read(IEnumerable<string> paths)
    {
        var found = new Dictionary<string, (string? Value, int Level)>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in paths.Distinct(StringComparer.Ordinal))
        {
            if (ReadFile(path) is not { } keys) continue;
            foreach (var (key, value) in keys.Values)
            {
                if (!found.TryGetValue(key, out var known) || known.Level < keys.Level) found[key] = (value, keys.Level);
                else if (known.Level == keys.Level && !string.Equals(known.Value, value, StringComparison.OrdinalIgnoreCase)) found[key] = (null, keys.Level);
            }
        }

        return found.Where(pair => pair.Value.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value.Value!, StringComparer.OrdinalIgnoreCase);
    }

    private static (Dictionary<string, string> Values, int Level)? ReadFile(string path)
    {
        List<string> lines;
        try
        {
            // What stands below a section is for single C# files.
            lines = [.. File.ReadLines(path).Select(line => line.Trim()).TakeWhile(line => !line.StartsWith('['))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var isGlobal = Path.GetFileName(path).Equals(DefaultName, StringComparison.OrdinalIgnoreCase);
        var level = isGlobal ? 100 : 0;
        foreach (var line in lines)
        {
            if (line.Length == 0 || line[0] is '#' or ';') continue;
            var split = line.IndexOfAny(['=', ':']);
            if (split <= 0) continue;
            var (key, value) = (line[..split].Trim(), Uncommented(line[(split + 1)..]));
            if (key.Equals("is_global", StringComparison.OrdinalIgnoreCase)) isGlobal |= value.Equals("true", StringComparison.OrdinalIgnoreCase);
            else if (key.Equals("global_level", StringComparison.OrdinalIgnoreCase)) level = int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var given) ? given : level;
            else if (key.EndsWith(".severity", StringComparison.OrdinalIgnoreCase)) values[key] = value;
        }

        return isGlobal ? (values, level) : null;
    }

    private static string Uncommented(string value)
    {
        var comment = value.IndexOfAny(['#', ';']);
        return (comment < 0 ? value : value[..comment]).Trim();
    }
}
