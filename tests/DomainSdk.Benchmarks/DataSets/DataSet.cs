using System.Text.Json;
using DomainSdk.Testing;

namespace DomainSdk.Benchmarks.DataSets;

/// <summary>A public data set: a schema, and real documents of which most are valid.</summary>
/// <param name="Name">Its name.</param>
/// <param name="SchemaFile">The schema.</param>
/// <param name="DocumentFile">The documents, one per line.</param>
/// <param name="Documents">The same documents.</param>
internal sealed record DataSet(string Name, string SchemaFile, string DocumentFile, IReadOnlyList<byte[]> Documents)
{
    public static IEnumerable<DataSet> All()
    {
        if (TestPaths.Corpora is null) yield break;
        var folder = Path.Combine(TestPaths.Corpora, "jsonschema-benchmark");
        foreach (var line in File.ReadLines(Path.Combine(folder, "index.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            var entry = json.RootElement;
            if (entry.GetProperty("instances").GetString() is not { } instances) continue;
            var documents = File.ReadLines(Path.Combine(folder, instances)).Where(l => l.Length > 0).Select(System.Text.Encoding.UTF8.GetBytes).ToList();
            yield return new DataSet(entry.GetProperty("name").GetString()!, Path.Combine(folder, entry.GetProperty("file").GetString()!), Path.Combine(folder, instances), documents);
        }
    }
}
