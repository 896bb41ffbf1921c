using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Referencing;
using DomainSdk.Testing;

namespace DomainSdk.Conformance.Suite;

/// <summary>A schema of the corpora with documents whose verdict is certain.</summary>
/// <param name="Corpus">The folder: <c>schemastore</c> or <c>domain</c>.</param>
/// <param name="File">The schema below the folder.</param>
/// <param name="Draft">The dialect; null: the schema does not say, and is read as draft-07.</param>
/// <param name="BaseUri">The base URI to use.</param>
/// <param name="Entry">JSON Pointer to the subschema that documents are checked against; empty for the root.</param>
/// <param name="Resources">Files by the URI that references use.</param>
/// <param name="Valid">Documents that are valid.</param>
/// <param name="Invalid">Documents that are invalid.</param>
public sealed record WildSchema(
    string Corpus, string File, string? Draft, string BaseUri, string Entry,
    IReadOnlyDictionary<string, string> Resources, IReadOnlyList<string> Valid, IReadOnlyList<string> Invalid) : ISchemaRetriever
{
    /// <summary>The dialect of the schema where it declares none.</summary>
    public Dialect DefaultDialect => Draft is null ? Dialect.Draft7 : TestSuite.DialectOf(Draft);

    /// <summary>The size of the schema in bytes.</summary>
    public long Length => new FileInfo(Path.Combine(TestPaths.Corpora!, Corpus, File)).Length;

    /// <summary>Reads the index of a corpus.</summary>
    public static IEnumerable<WildSchema> Load(string corpus)
    {
        foreach (var line in System.IO.File.ReadLines(Path.Combine(TestPaths.Corpora!, corpus, "index.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            var entry = json.RootElement;
            yield return new WildSchema(
                corpus,
                entry.GetProperty("file").GetString()!,
                entry.GetProperty("draft").GetString(),
                entry.GetProperty("baseUri").GetString()!,
                entry.TryGetProperty("entry", out var pointer) ? pointer.GetString() ?? "" : "",
                entry.GetProperty("resources").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString()!, StringComparer.Ordinal),
                [.. Documents(entry, "positive"), .. Documents(entry, "derivedPositive")],
                [.. Documents(entry, "negative"), .. Documents(entry, "derivedNegative")]);
        }
    }

    /// <summary>The bytes of a file of the corpus.</summary>
    public byte[] Read(string file) => System.IO.File.ReadAllBytes(Path.Combine(TestPaths.Corpora!, Corpus, file));

    /// <inheritdoc/>
    public bool TryRetrieve(string uri, [NotNullWhen(true)] out JsonText? text)
    {
        text = null;
        return Resources.TryGetValue(uri, out var file) && JsonText.TryParse(Read(file), file, out text, out _);
    }

    private static IEnumerable<string> Documents(JsonElement entry, string name) => entry.TryGetProperty(name, out var list)
        ? list.EnumerateArray().Select(d => d.ValueKind == JsonValueKind.String ? d.GetString()! : d.GetProperty("file").GetString()!)
        : [];
}
