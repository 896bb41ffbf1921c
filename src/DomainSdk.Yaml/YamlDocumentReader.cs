namespace DomainSdk.Yaml;

/// <summary>
/// Reads YAML 1.2 with its core schema: what JSON can say is judged as JSON is, with findings at the places in the YAML text. A file may hold several
/// documents. Aliases stand for what they name, <c>&lt;&lt;</c> merges maps, and <c>yes</c>, <c>no</c> and dates are strings.
/// </summary>
/// <example><code>
/// var corpus = Corpus.Load(["data"], new CorpusOptions { SchemaOf = _ => schema.Root, Readers = [new YamlDocumentReader()] });
/// </code></example>
public sealed class YamlDocumentReader : IDocumentReader
{
    /// <summary>The extensions of YAML files: <c>.yaml</c> and <c>.yml</c>.</summary>
    public IReadOnlyCollection<string> Extensions { get; } = [".yaml", ".yml"];

    /// <inheritdoc/>
    public DocumentReading Read(string path, byte[] content)
    {
        if (!YamlSource.TryDecode(path, content, out var source, out var finding)) return new DocumentReading(null, [finding]);
        if (source.Unprintable() is { } unprintable) return new DocumentReading(null, [unprintable]);
        var findings = new List<Finding>();
        var texts = YamlStream.Read(source, findings);
        return new DocumentReading(null, findings) { Texts = texts };
    }
}
