using DomainSdk.Integrity;
using DomainSdk.Partials;

namespace DomainSdk;

/// <content>A corpus that is a part of a larger one.</content>
public sealed partial class Corpus
{
    /// <summary>
    /// Writes what has to be known of this part so that the whole can be checked: facts, counts and findings, and the documents where they are kept. See
    /// <see cref="CorpusOptions.Shard"/> and <see cref="CorpusPartials"/>.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="context">What else is to be kept.</param>
    public void WritePartial(string path, PartialContext context) => PartialWriter.WriteFile(path, output => WritePartial(output, context));

    /// <summary>Writes the same to a stream.</summary>
    /// <param name="output">The stream.</param>
    /// <param name="context">What else is to be kept.</param>
    public void WritePartial(Stream output, PartialContext context)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(context);
        var directory = new PartialDirectory { Total = Options.Lines is null ? Options.Shard?.Total ?? 1 : 0 };
        if (Options.Lines is { } lines) directory.Covered(lines.Name).AddRange(Lines.Sorted);
        else directory.Covered("").Add(Options.Shard?.Number ?? 1);
        foreach (var (name, value) in context.Properties) directory.Properties[name] = value;
        // Lines from programs can be of many files, each of which its name tells.
        directory.Properties["files"] = Options.Lines is null ? FilesDigest : "";
        directory.Properties["texts"] = context.Texts?.FilesDigest ?? "";
        foreach (var (name, count) in context.Counts) directory.Counts[name] = count;
        directory.Counts[CountNames.Documents] = DocumentCount;
        directory.Counts[CountNames.Verified] = Facts.QuotationsVerified;
        directory.Counts[CountNames.Failed] = Facts.QuotationsFailed;
        foreach (var (kind, count) in Facts.EntityCounts) directory.Entities[kind] = count;

        using var writer = new PartialWriter(output);
        writer.Begin();
        writer.Write(FactKinds.Entities.Name, Facts.Entities.Sorted(), FactKinds.Entities, directory);
        writer.Write(FactKinds.References.Name, Facts.References.Sorted(), FactKinds.References, directory);
        writer.Write(FactKinds.Orders.Name, Facts.Orders.Sorted(), FactKinds.Orders, directory);
        writer.Write(FactKinds.Quotations.Name, Facts.Quotations.Sorted(), FactKinds.Quotations, directory);
        var documents = KeptDocument.Of(this, areTexts: false).Concat(KeptDocument.Of(context.Texts, areTexts: true));
        writer.Write(PartialSections.Kept.Name, documents.Order(Comparer<KeptDocument>.Create(KeptDocument.Compare)), PartialSections.Kept, directory);
        foreach (var section in PartialSections.OfFindings)
            writer.Write(section, FindingsOf(section, context).Order(Comparer<Finding>.Create(Finding.Compare)), FactKinds.Findings, directory);
        writer.Finish(directory);
    }

    private IEnumerable<Finding> FindingsOf(string section, PartialContext context) => section switch
    {
        PartialSections.Certain => Facts.Findings,
        PartialSections.Documents => ByItself.Documents,
        PartialSections.Paths => ByItself.Paths,
        PartialSections.Faults => ByItself.Faults,
        PartialSections.Texts => context.Texts?.Findings ?? [],
        _ => context.Findings,
    };
}
