using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DomainSdk.Generator.Tests.Harness;

/// <summary>An additional file with the metadata of its item, as the targets of the package hand it over.</summary>
internal sealed class TestFile : AdditionalText
{
    private readonly SourceText _text;

    private TestFile(string path, SourceText text, Dictionary<string, string> metadata)
    {
        Path = path;
        _text = text;
        Metadata = metadata;
    }

    public const string ProjectFolder = "/project/";

    public override string Path { get; }

    public IReadOnlyDictionary<string, string> Metadata { get; }

    public static TestFile Schema(string path, string text, params (string Name, string Value)[] metadata) =>
        Item("JsonSchema", path, text, metadata);

    public static TestFile Document(string path, string text, string schema) =>
        Item("CorpusDocument", path, text, ("Schema", schema.Replace('#', '|')));

    public static TestFile Baseline(string path, string text) => Item("JsonSchemaBaseline", path, text);

    public static TestFile Names(string path, string text) => Item("DomainSdkNames", path, text);

    public static TestFile OfBytes(string kind, string path, byte[] bytes, params (string Name, string Value)[] metadata) =>
        Make(kind, path, SourceText.From(new MemoryStream(bytes), new UTF8Encoding(false)), metadata);

    public TestFile WithText(string text) => new(Path, SourceText.From(text, Encoding.UTF8), new Dictionary<string, string>(Metadata));

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    private static TestFile Item(string kind, string path, string text, params (string Name, string Value)[] metadata) =>
        Make(kind, path, SourceText.From(text, Encoding.UTF8), metadata);

    private static TestFile Make(string kind, string path, SourceText text, (string Name, string Value)[] metadata)
    {
        var values = metadata.ToDictionary(pair => "build_metadata.AdditionalFiles.DomainSdk" + pair.Name, pair => pair.Value);
        values["build_metadata.AdditionalFiles.DomainSdkItem"] = kind;
        return new TestFile(ProjectFolder + path, text, values);
    }
}
