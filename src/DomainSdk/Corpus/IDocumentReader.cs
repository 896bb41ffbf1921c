using DomainSdk.Schema.Json;

namespace DomainSdk;

/// <summary>Reads files of a format other than JSON. Must be safe to call from several threads.</summary>
public interface IDocumentReader
{
    /// <summary>The file extensions that the reader is for, in lower case with their dot: <c>.txt</c>.</summary>
    IReadOnlyCollection<string> Extensions { get; }

    /// <summary>Reads one file. What is wrong with it becomes findings, never an exception.</summary>
    /// <param name="path">The file as it is to be shown in findings.</param>
    /// <param name="content">All its bytes.</param>
    DocumentReading Read(string path, byte[] content);
}

/// <summary>What a reader made of a file.</summary>
/// <param name="Content">The content in the reader's own form, or null where the file is faulty.</param>
/// <param name="Findings">What is wrong with the file.</param>
public sealed record DocumentReading(object? Content, IReadOnlyList<Finding> Findings)
{
    /// <summary>
    /// The documents of the file as JSON texts, where its format can say the same as JSON: they are judged by their schemas and take part in integrity
    /// as documents of JSON files do. See <see cref="JsonText.FromSource"/>.
    /// </summary>
    public IReadOnlyList<JsonText> Texts { get; init; } = [];
}
