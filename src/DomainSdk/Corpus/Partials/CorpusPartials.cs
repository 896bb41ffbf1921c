using DomainSdk.Integrity;
using DomainSdk.Loading;
using DomainSdk.Partials;

namespace DomainSdk;

/// <summary>Parts of a corpus, each checked by itself (<see cref="Corpus.WritePartial(string, PartialContext)"/>), that are made one again: in any order, and some of them before others.</summary>
public sealed class CorpusPartials
{
    private readonly IReadOnlyList<PartialFile> _files;
    private readonly PartialDirectory _directory = new();

    private CorpusPartials(IReadOnlyList<PartialFile> files)
    {
        _files = files;
        foreach (var file in files) _directory.Add(file.Directory);
    }

    /// <summary>What the check was made with.</summary>
    public IReadOnlyDictionary<string, string> Properties => _directory.Properties;

    /// <summary>Numbers, added up.</summary>
    public IReadOnlyDictionary<string, long> Counts => _directory.Counts;

    /// <summary>Findings from elsewhere than the documents: <see cref="PartialContext.Findings"/>.</summary>
    public IReadOnlyList<Finding> Findings => [.. FindingsOf(PartialSections.Added)];

    /// <summary>Which parts are missing, in a few words; null where the corpus is whole.</summary>
    public string? Missing => PartialChecks.Missing(_directory);

    /// <summary>Opens partials, and makes sure that each is whole, that all belong together, and that none is there twice.</summary>
    /// <param name="paths">Files that <see cref="Corpus.WritePartial(string, PartialContext)"/> or <see cref="WriteTo"/> has written, or lines of <c>domainsdk check --pipe</c>.</param>
    /// <exception cref="IOException">A partial is none, damaged, there twice or of another corpus; the message names it.</exception>
    public static CorpusPartials Open(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var files = paths.SelectMany(OpenFile).ToList();
        PartialChecks.Run(files);
        return new CorpusPartials(files);
    }

    /// <summary>Writes all of them as one partial.</summary>
    /// <param name="path">The file.</param>
    public void WriteTo(string path) => PartialWriter.WriteFile(path, output =>
    {
        using var writer = new PartialWriter(output);
        var directory = new PartialDirectory();
        directory.Add(_directory);
        writer.Begin();
        Copy(FactKinds.Entities);
        Copy(FactKinds.References);
        Copy(FactKinds.Orders);
        Copy(FactKinds.Quotations);
        Copy(PartialSections.Kept);
        foreach (var section in PartialSections.OfFindings) writer.Write(section, FindingsOf(section), FactKinds.Findings, directory);
        writer.Finish(directory);

        void Copy<T>(FactKind<T> kind) => writer.Write(kind.Name, Table(kind.Name, kind).Sorted(), kind, directory);
    });

    /// <summary>The corpus. Its documents are there where the parts kept theirs.</summary>
    /// <param name="options">Readers, severities and who is told; what is about files is not used.</param>
    public Corpus ToCorpus(CorpusOptions options)
    {
        var facts = new IntegrityFacts { MostHeld = options.FactMemory };
        foreach (var file in _files)
        {
            facts.Entities.AddRun(file.Run(FactKinds.Entities.Name));
            facts.References.AddRun(file.Run(FactKinds.References.Name));
            facts.Orders.AddRun(file.Run(FactKinds.Orders.Name));
            facts.Quotations.AddRun(file.Run(FactKinds.Quotations.Name));
        }

        foreach (var (kind, count) in _directory.Entities) facts.Declare(kind, (int)count);
        facts.Findings.AddRange(FindingsOf(PartialSections.Certain));
        facts.QuotationsVerified = (int)_directory.Counts.GetValueOrDefault(CountNames.Verified);
        facts.QuotationsFailed = (int)_directory.Counts.GetValueOrDefault(CountNames.Failed);
        var findings = new CorpusFindings(options);
        findings.AddPaths([.. FindingsOf(PartialSections.Paths)]);
        findings.Replay([.. FindingsOf(PartialSections.Documents)], [.. FindingsOf(PartialSections.Faults)]);
        return new Corpus(options, Documents(options, areTexts: false), findings, facts, _directory.Counts.GetValueOrDefault(CountNames.Documents));
    }

    /// <summary>The documents that only supply texts: <see cref="PartialContext.Texts"/>.</summary>
    /// <param name="options">Readers and severities.</param>
    public Corpus ToTexts(CorpusOptions options)
    {
        var findings = new CorpusFindings(options);
        findings.AddPaths([.. FindingsOf(PartialSections.Texts)]);
        return new Corpus(options, Documents(options, areTexts: true), findings, new IntegrityFacts(), 0);
    }

    private static IEnumerable<PartialFile> OpenFile(string path)
    {
        var file = File.OpenHandle(path);
        Span<byte> first = stackalloc byte[1];
        if (RandomAccess.Read(file, first, 0) == 1 && first[0] == '{') return PartialLines.Read(path);
        return [PartialFile.Open(path, file, 0, RandomAccess.GetLength(file))];
    }

    private List<CorpusDocument> Documents(CorpusOptions options, bool areTexts)
    {
        return [.. Table(PartialSections.Kept.Name, PartialSections.Kept).Sorted().Where(d => d.IsText == areTexts).Select(d => d.Load(options)).OfType<CorpusDocument>()];
    }

    private IEnumerable<Finding> FindingsOf(string section) => PartialSections.Distinct(section, Table(section, FactKinds.Findings).Sorted());

    private FactTable<T> Table<T>(string section, FactKind<T> kind)
    {
        var table = new FactTable<T>(kind);
        foreach (var file in _files) table.AddRun(file.Run(section));
        return table;
    }
}
