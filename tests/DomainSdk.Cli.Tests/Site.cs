using System.Text.RegularExpressions;

namespace DomainSdk.Cli.Tests;

/// <summary>A site on disk, and what is wrong with its pages.</summary>
internal sealed partial class Site(string folder)
{
    private static readonly HashSet<string> s_void = new(["meta", "link", "input", "br", "hr", "img"], StringComparer.Ordinal);

    /// <summary>The files with their text, by address.</summary>
    public IReadOnlyDictionary<string, string> Files { get; } = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<string, string>> Pages => Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal));

    public string this[string page] => Files[page];

    /// <summary>Everything that is wrong with the pages.</summary>
    public IEnumerable<string> Faults() => Pages.SelectMany(page => Form(page.Value).Concat(Links(page.Key, page.Value)).Select(fault => $"{page.Key}: {fault}"));

    /// <summary>Links that lead nowhere.</summary>
    private IEnumerable<string> Links(string page, string text)
    {
        foreach (Match link in Link().Matches(text))
        {
            var target = link.Groups[1].Value;
            if (target.StartsWith("http", StringComparison.Ordinal)) continue;
            var (path, anchor) = target.Split('#') is [var p, var a] ? (p, a) : (target, null);
            var address = path.Length == 0 ? page : new Uri(new Uri("site:///" + page), path).AbsolutePath.TrimStart('/');
            if (!Files.TryGetValue(address, out var other)) yield return $"a link leads to '{target}', which is not there";
            else if (anchor is not null && !other.Contains($" id=\"{anchor}\"", StringComparison.Ordinal)) yield return $"a link leads to '{target}', and there is no such place";
        }
    }

    /// <summary>Tags that are not closed, brackets and signs that are not encoded, ids that are there twice, characters that no page may have.</summary>
    private static List<string> Form(string text)
    {
        var faults = new List<string>();
        var open = new Stack<string>();
        var rest = Tag().Replace(text, match =>
        {
            var name = match.Groups["name"].Value;
            if (match.Groups["end"].Success)
            {
                if (open.Count == 0 || open.Pop() is var expected && expected != name) faults.Add($"</{name}> closes another");
            }
            else if (!s_void.Contains(name) && !match.Value.EndsWith("/>", StringComparison.Ordinal))
            {
                open.Push(name);
            }

            return "";
        });
        if (open.Count > 0) faults.Add($"<{open.Peek()}> is not closed");
        if (rest.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal).AsSpan() is var plain && plain.IndexOfAny('<', '>') is var bad and >= 0) faults.Add($"a bracket in '{plain.Slice(bad, Math.Min(40, plain.Length - bad))}'");
        faults.AddRange(Id().Matches(text).Select(m => m.Value).GroupBy(id => id).Where(g => g.Count() > 1).Select(g => $"{g.Key} is there twice"));
        faults.AddRange(Entity().Matches(text).Select(m => $"'{m.Value}' is no character"));
        if (text.Any(c => (char.IsControl(c) && c is not ('\n' or '\t')) || c is '\u202e' or '\u2028')) faults.Add("a control character");
        return faults;
    }

    [GeneratedRegex("(?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("""<(?<end>/)?(?<name>[a-zA-Z][a-zA-Z0-9]*)(?: [a-zA-Z][a-zA-Z0-9:-]*(?:="[^"<>]*")?)*/?>""")]
    private static partial Regex Tag();

    [GeneratedRegex(" id=\"[^\"]*\"")]
    private static partial Regex Id();

    [GeneratedRegex("&(?!(?:[a-z]+|#x[0-9A-F]+|#[0-9]+);).{0,10}")]
    private static partial Regex Entity();
}
