using DomainSdk.Integrity;
using DomainSdk.Schema.Json;

namespace DomainSdk.Partials;

/// <summary>A document that travels with a partial.</summary>
/// <param name="Origin">Where it begins.</param>
/// <param name="IsValid">Whether it conforms to its schema.</param>
/// <param name="IsText">Whether it only supplies texts.</param>
/// <param name="IsJson">Whether it is JSON, and not for a reader of another format.</param>
/// <param name="Index">Which of the documents that a reader makes of its file it is.</param>
/// <param name="Bytes">Its bytes, or those of the file for a reader.</param>
internal sealed record KeptDocument(DocumentOrigin Origin, bool IsValid, bool IsText, bool IsJson, int Index, byte[] Bytes)
{
    /// <summary>By path and place.</summary>
    public static int Compare(KeptDocument a, KeptDocument b) =>
        string.CompareOrdinal(a.Origin.Path, b.Origin.Path) is not 0 and var path ? path : a.Origin.FirstLine.CompareTo(b.Origin.FirstLine) is not 0 and var line ? line : a.Index.CompareTo(b.Index) is not 0 and var index ? index : a.IsText.CompareTo(b.IsText);

    /// <summary>The documents of a corpus.</summary>
    public static IEnumerable<KeptDocument> Of(Corpus? corpus, bool areTexts) => (corpus?.Documents ?? []).Select(document =>
        new KeptDocument(document.Origin, document.IsValid, areTexts, document.Bytes is null, document.Index, document.Bytes ?? document.Json?.Utf8.ToArray() ?? []));

    public static void Write(FactsWriter writer, KeptDocument document)
    {
        writer.Write(document.Origin.Path);
        writer.Write(document.Origin.FirstLine);
        writer.Write(document.Origin.FirstByte);
        writer.Write((document.Origin.IsWholeFile ? 1 : 0) | (document.IsValid ? 2 : 0) | (document.IsText ? 4 : 0) | (document.IsJson ? 8 : 0));
        writer.Write(document.Index);
        writer.Write(document.Bytes);
    }

    public static KeptDocument Read(FactsReader reader)
    {
        var (path, line, start, flags) = (reader.ReadString(), (int)reader.ReadNumber(), reader.ReadNumber(), reader.ReadNumber());
        return new KeptDocument(new DocumentOrigin(path, line, start, (flags & 1) != 0), (flags & 2) != 0, (flags & 4) != 0, (flags & 8) != 0, (int)reader.ReadNumber(), reader.ReadBytes());
    }

    /// <summary>The document as it was loaded.</summary>
    /// <param name="options">Readers of other formats.</param>
    public CorpusDocument? Load(CorpusOptions options)
    {
        if (IsJson) return new CorpusDocument(Origin, JsonText.Parse(Bytes, Origin.Path), null, IsValid);
        if (options.Readers.For(options.FormatOf(Origin.Path!))?.Read(Origin.Path!, Bytes) is not { } reading) return null;
        if (reading.Texts.Count > Index) return new CorpusDocument(Origin with { Source = reading.Texts[Index].Source }, reading.Texts[Index], null, IsValid) { Bytes = Bytes, Index = Index };
        return reading.Content is null ? null : new CorpusDocument(Origin, null, reading.Content, IsValid) { Bytes = Bytes };
    }
}
