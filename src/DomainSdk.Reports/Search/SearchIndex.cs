using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using DomainSdk.Reports.Content;

namespace DomainSdk.Reports.Search;

/// <summary>
/// Which entities have which words, in scripts by the first two letters, so that a search loads a few of them and none is large; and the entities
/// themselves, a thousand in a script. Scripts, since a page from a file system may load nothing else.
/// </summary>
internal static class SearchIndex
{
    private const int EntriesPerFile = 1_000;
    private const int WordsPerEntity = 100;

    public static void Write(Site site)
    {
        var words = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        var entities = site.Entities.All.ToList();
        for (var id = 0; id < entities.Count; id++)
        {
            var texts = entities[id].Declarations.SelectMany(d => NodeText.Names(d.Node)).Prepend(entities[id].Key);
            foreach (var word in texts.SelectMany(Words).Distinct(StringComparer.Ordinal).Take(WordsPerEntity))
            {
                if (!words.TryGetValue(word, out var ids)) words.Add(word, ids = []);
                ids.Add(id);
            }
        }

        for (var n = 0; n * EntriesPerFile < entities.Count; n++)
        {
            using var writer = site.Output.Create(string.Create(CultureInfo.InvariantCulture, $"search/e-{n}.js"));
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"siteSearch.entries({n},["));
            foreach (var entity in entities.Skip(n * EntriesPerFile).Take(EntriesPerFile)) writer.Write($"\n[{Quoted(entity.Label)},{Quoted(entity.Kind)},{Quoted(entity.Url)}],");
            writer.Write("\n]);\n");
        }

        var shards = new List<string>();
        foreach (var shard in words.GroupBy(w => Shard(w.Key)))
        {
            shards.Add(shard.Key);
            using var writer = site.Output.Create($"search/w-{shard.Key}.js");
            writer.Write($"siteSearch.words(\"{shard.Key}\",{{");
            foreach (var (word, ids) in shard) writer.Write($"\n{Quoted(word)}:[{string.Join(',', ids)}],");
            writer.Write("\n});\n");
        }

        using var list = site.Output.Create("search/shards.js");
        list.Write($"siteSearch.shards(\"{string.Join(' ', shards)}\");\n");
    }

    /// <summary>Letters and digits in a row, in lower case.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) && word.Length < 40) word.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (word.Length > 0 && !Rune.IsLetterOrDigit(rune)) { yield return word.ToString(); word.Clear(); }
        }

        if (word.Length > 0) yield return word.ToString();
    }

    /// <summary>The first two characters in hexadecimal digits: what every file system can hold.</summary>
    private static string Shard(string word) => string.Join('-', word.Take(2).Select(c => ((int)c).ToString("x4", CultureInfo.InvariantCulture)));

    private static string Quoted(string text) => $"\"{JavaScriptEncoder.Default.Encode(ShownText.Of(text))}\"";
}
