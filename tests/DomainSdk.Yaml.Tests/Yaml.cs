using System.Text;

namespace DomainSdk.Yaml.Tests;

/// <summary>Reads YAML through the door that users have.</summary>
internal static class Yaml
{
    public static DocumentReading Read(string yaml) => new YamlDocumentReader().Read("a.yaml", Encoding.UTF8.GetBytes(yaml));

    /// <summary>The JSON of the documents, one per line.</summary>
    public static string ToJson(string yaml)
    {
        var reading = Read(yaml);
        Assert.Empty(reading.Findings);
        return string.Join('\n', reading.Texts.Select(text => Encoding.UTF8.GetString(text.Utf8)));
    }

    /// <summary>What is wrong, as 'line,column: message'.</summary>
    public static IEnumerable<string> Problems(string yaml) =>
        Read(yaml).Findings.Select(finding => $"{finding.Position.Line},{finding.Position.Column}: {finding.Message}");

    /// <summary>What a schema says of a file, as 'line,column id'.</summary>
    public static async Task<IReadOnlyList<Finding>> CheckAsync(string yaml, string schema)
    {
        var root = JsonSchema.FromText(schema).Root;
        var options = new CorpusOptions
        {
            SchemaOf = _ => root,
            Readers = [new YamlDocumentReader()],
            Streams = new Dictionary<string, Func<Stream>> { ["a.yaml"] = () => new MemoryStream(Encoding.UTF8.GetBytes(yaml)) },
        };
        return (await Corpus.LoadAsync(["a.yaml"], options)).Check();
    }
}
