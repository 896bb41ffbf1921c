using System.Text.Json;
using DomainSdk.Schema.Json;
using DomainSdk.Testing;

namespace DomainSdk.Schema.Tests.Json;

/// <summary>The tape has the same tokens at the same places as System.Text.Json, on all corpora.</summary>
[Trait("Cost", "High")]
public class TokenPositionTests
{
    [CorporaFact]
    public void Every_token_starts_where_the_reference_reader_says()
    {
        var documents = 0;
        var tokens = 0;
        foreach (var json in Documents())
        {
            if (!JsonText.TryParse(json, null, out var text, out _)) continue;
            tokens += Compare(json, text);
            documents++;
        }

        Assert.True(documents > 5_000, $"{documents} documents");
        Assert.True(tokens > 500_000, $"{tokens} tokens");
    }

    private static IEnumerable<byte[]> Documents()
    {
        foreach (var file in Directory.EnumerateFiles(TestPaths.Corpora!, "*", SearchOption.AllDirectories))
        {
            switch (Path.GetExtension(file))
            {
                case ".json":
                    yield return File.ReadAllBytes(file);
                    break;
                case ".jsonl":
                    foreach (var line in File.ReadLines(file)) yield return System.Text.Encoding.UTF8.GetBytes(line);
                    break;
            }
        }
    }

    private static int Compare(byte[] json, JsonText text)
    {
        var start = json.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        var reader = new Utf8JsonReader(json.AsSpan(start), new JsonReaderOptions { MaxDepth = 1000 });
        var entries = text.View.Entries;
        var index = 0;
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject) continue;
            Assert.Equal(reader.TokenStartIndex + start, entries[index].Start);
            Assert.Equal(KindOf(reader.TokenType), entries[index].Kind);
            index++;
        }

        Assert.Equal(entries.Length, index);
        return index;
    }

    private static JsonKind KindOf(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => JsonKind.Object,
        JsonTokenType.StartArray => JsonKind.Array,
        JsonTokenType.PropertyName or JsonTokenType.String => JsonKind.String,
        JsonTokenType.Number => JsonKind.Number,
        JsonTokenType.True => JsonKind.True,
        JsonTokenType.False => JsonKind.False,
        _ => JsonKind.Null,
    };
}
