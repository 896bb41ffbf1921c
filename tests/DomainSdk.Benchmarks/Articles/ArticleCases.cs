using System.Buffers;
using System.Text.Json;
using DomainSdk.Model;
using DomainSdk.Schema.Json;

namespace DomainSdk.Benchmarks.Articles;

/// <summary>What is done to articles.</summary>
internal static class ArticleCases
{
    private static readonly ArrayBufferWriter<byte> Buffer = new(1 << 16);
    private static readonly Utf8JsonWriter Writer = new(Buffer);

    public static IReadOnlyList<Case> Reading { get; } =
    [
        new("Utf8JsonReader, bare", Readers.Utf8),
        new("JsonDocument", Readers.Document),
        new("System.Text.Json, source-generated, no validation", json => JsonSerializer.Deserialize(json, PlainContext.Default.PlainArticle)!.Id.Length),
        new("scan alone: every byte checked, nothing kept", json => JsonScanner.SkipValue(json, 0)),
        new("UTF-8 alone, by the framework", json => System.Text.Unicode.Utf8.IsValid(json) ? 1 : 0),
        new("validate", json => Article.IsValid(json) ? 1 : throw new InvalidOperationException("An article is invalid.")),
        new("validate and load", json => Article.Parse(json).Headline!.Length),
        new("validate on the interpreter", json => Article.Schema.IsValid(json) ? 1 : throw new InvalidOperationException("An article is invalid.")),
    ];

    public static IReadOnlyList<Case> Writing(IReadOnlyList<byte[]> documents)
    {
        var plain = documents.ToDictionary(d => d, d => JsonSerializer.Deserialize(d, PlainContext.Default.PlainArticle)!);
        var ours = documents.ToDictionary(d => d, d => Article.Parse(d));
        return
        [
            new("System.Text.Json, source-generated writer", json =>
            {
                Buffer.ResetWrittenCount();
                Writer.Reset(Buffer);
                JsonSerializer.Serialize(Writer, plain[json], PlainContext.Default.PlainArticle);
                return Buffer.WrittenCount;
            }),
            new("write", json =>
            {
                Buffer.ResetWrittenCount();
                ours[json].WriteTo(Buffer);
                return Buffer.WrittenCount;
            }),
        ];
    }
}
