using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DomainSdk.Model;

namespace DomainSdk.Benchmarks.Articles;

/// <summary>Articles made of words of our own: text-heavy, about 3.3 kB each, the same in every run.</summary>
internal static class ArticleDocuments
{
    private static readonly string[] Words = ["harbour", "council", "tide", "bridge", "said", "the", "of", "a", "new", "ferry", "minister", "opened", "würde", "in", "and", "café", "until", "market", "north", "winter"];
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<byte[]> Compact(int count)
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, count).Select(i => Encoding.UTF8.GetBytes(Make(i, random).ToJson()))];
    }

    public static IReadOnlyList<byte[]> Pretty(IReadOnlyList<byte[]> documents) =>
        [.. documents.Select(d => JsonSerializer.SerializeToUtf8Bytes(JsonDocument.Parse(d).RootElement, Indented))];

    private static Article Make(int number, Random random)
    {
        var text = string.Join("\n\n", Enumerable.Range(0, random.Next(4, 9)).Select(_ => Sentence(random, random.Next(40, 90))));
        return Article.Parse(JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object>
        {
            ["id"] = "article:made-" + number.ToString(CultureInfo.InvariantCulture),
            ["uri"] = "https://news.example/" + number.ToString(CultureInfo.InvariantCulture),
            ["headline"] = Sentence(random, 7),
            ["lead"] = Sentence(random, 25),
            ["body"] = new Dictionary<string, object>
            {
                ["contentType"] = "text/plain",
                ["value"] = text,
                ["charCount"] = text.Length,
                ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
            },
            ["language"] = "en-GB",
            ["by"] = Sentence(random, 2),
            ["infoSources"] = new[] { new Dictionary<string, object> { ["name"] = Sentence(random, 2), ["rel"] = "reporting" } },
            ["published"] = "2026-03-01T09:30:00Z",
            ["retrievedAt"] = "2026-03-02T10:00:00Z",
            ["version"] = random.Next(1, 5),
            ["subjects"] = Enumerable.Range(0, random.Next(2, 8)).Select(i => new Dictionary<string, object> { ["name"] = Sentence(random, 2) + i.ToString(CultureInfo.InvariantCulture), ["rel"] = "about" }).ToArray(),
        }));
    }

    private static string Sentence(Random random, int words) => string.Join(" ", Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)]));
}
