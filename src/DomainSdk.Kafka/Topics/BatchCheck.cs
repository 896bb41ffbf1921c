using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace DomainSdk.Kafka.Topics;

/// <summary>Checks batches and writes what is known of each as a partial.</summary>
/// <param name="schema">The schema of all values.</param>
/// <param name="folder">The folder of the partials.</param>
/// <param name="options">How the topic is checked.</param>
internal sealed class BatchCheck(SchemaNode schema, string folder, TopicCheckOptions options)
{
    // What all partials of a check have to have in common, by the names that the command line gives it.
    private readonly PartialContext _context = new()
    {
        Properties = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["tool"] = typeof(Corpus).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "",
            ["mode"] = "schema",
            ["schema"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(schema.Definition.Node.ToString()))),
            ["formats"] = schema.Set.AssertFormats switch { true => "assert", false => "annotation", null => "dialect" },
            ["severities"] = options.Severities.ToString(),
            ["extensions"] = "",
            ["layout"] = "",
            ["folders"] = "",
        },
    };

    /// <summary>Checks a batch and writes its partial, whole or not at all.</summary>
    /// <param name="batch">The batch.</param>
    public void Write(PartitionBatch batch)
    {
        var lines = new CorpusOptions
        {
            SchemaOf = _ => schema,
            KeepDocuments = false,
            Severities = options.Severities,
            OnFinding = options.OnFinding,
            Lines = new DocumentLines(PartFiles.NameOf(batch.Partition, batch.Origin), batch.Open, AreNumbered: true),
        };
        // Consumers call their handlers, which write too, from where they block.
        var corpus = Task.Run(() => Corpus.LoadAsync([], lines)).GetAwaiter().GetResult();
        var path = PartFiles.PathOf(folder, batch.Partition, batch.Origin, batch.First, batch.End);
        try
        {
            corpus.WritePartial(path, _context);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another worker, who did not know yet that it was no longer its turn, wrote the same.
        }
    }
}
