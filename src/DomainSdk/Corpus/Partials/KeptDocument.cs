using DomainSdk.Integrity;
using DomainSdk.Schema.Json;

namespace DomainSdk.Partials;

/// <summary>A document that travels with a partial.</summary>
/// <param name="Origin">Where it begins.</param>
/// <param name="IsValid">Whether it conforms to its schema.</param>
/// <param name="IsText">Whether it only supplies texts.</param>
/// <param name="IsJson">Whether it is JSON, and not for a reader of another format.</param>
/// <param name="Bytes">Its bytes.</param>
internal sealed record KeptDocument(DocumentOrigin Origin, bool IsValid, bool IsText, bool IsJson, byte[] Bytes)
{
    /// <summary>By path and place.</summary>
    public static int Compare(KeptDocument a, KeptDocument b) =>
        string.CompareOrdinal(a.Origin.Path, b.Origin.Path) is not 0 and var path ? path : a.Origin.FirstLine.CompareTo(b.Origin.FirstLine) is not 0 and var line ? line : a.IsText.CompareTo(b.IsText);

    /// <summary>The documents of a corpus.</summary>
    public static IEnumerable<KeptDocument> Of(Corpus? corpus, bool areTexts) => (corpus?.Documents ?? []).Select(document =>
        new KeptDocument(document.Origin, document.IsValid, areTexts, document.Json is not null, document.Json?.Utf8.ToArray() ?? document.Bytes ?? []));

    public static void Write(FactsWriter writer, KeptDocument document)
    {
        writer.Write(document.Origin.Path);
        writer.Write(document.Origin.FirstLine);
        writer.Write(document.Origin.FirstByte);
        writer.Write((document.Origin.IsWholeFile ? 1 : 0) | (document.IsValid ? 2 : 0) | (document.IsText ? 4 : 0) | (document.IsJson ? 8 : 0));
        writer.Write(document.Bytes);
    }

    public static KeptDocument Read(FactsReader reader)
    {
        var (path, line, start, flags) = (reader.ReadString(), (int)reader.ReadNumber(), reader.ReadNumber(), reader.ReadNumber());
        return new KeptDocument(new DocumentOrigin(path, line, start, (flags & 1) != 0), (flags & 2) != 0, (flags & 4) != 0, (flags & 8) != 0, reader.ReadBytes());
    }

    /// <summary>The document as it was loaded.</summary>
    /// <param name="readers">Readers of other formats, by extension.</param>
    public CorpusDocument? Load(IReadOnlyDictionary<string, IDocumentReader> readers)
    {
        if (IsJson) return new CorpusDocument(Origin, JsonText.Parse(Bytes, Origin.Path), null, IsValid);
        var content = readers.GetValueOrDefault(Loading.CorpusFile.ExtensionOf(Origin.Path!))?.Read(Origin.Path!, Bytes).Content;
        return content is null ? null : new CorpusDocument(Origin, null, content, IsValid) { Bytes = Bytes };
    }
}
