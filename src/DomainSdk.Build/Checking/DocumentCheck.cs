using DomainSdk.Build.Cache;
using DomainSdk.Build.Extensions;
using DomainSdk.Extensions;
using DomainSdk.Integrity;

namespace DomainSdk.Build.Checking;

/// <summary>Checks the documents of a project, those that have changed and what hangs on them.</summary>
internal static class DocumentCheck
{
    /// <summary>Runs the check.</summary>
    /// <param name="project">What the project says.</param>
    /// <param name="cacheFile">The file that verdicts are kept in.</param>
    /// <returns>All findings in their order.</returns>
    public static CheckResult Run(ProjectItems project, string cacheFile)
    {
        // 1. What has changed since the last build?
        var at = DateTime.UtcNow.Ticks;
        var problems = new List<Finding>();
        var items = ItemProblems.Usable(project.Documents, problems);
        var settings = project.Settings();
        var kept = VerdictFile.Read(cacheFile, settings, readFacts: false);
        var changes = Changes.Find(project.Schemas, items, kept);
        if (kept is not null && changes.IsNothing(kept))
        {
            if (!changes.AreSettled(kept)) Keep(VerdictFile.Read(cacheFile, settings, readFacts: true) is { } whole ? Restamp(whole, changes, at) : null);
            return Result(kept.Documents, kept.Integrity, 0);
        }

        // 2. Check what has, each document by itself. Verdicts whose facts cannot be read are none, and whoever looks at the corpus as a whole needs all documents.
        var told = problems.Count;
        using var extensions = LoadedExtensions.Load(project.Extensions);
        problems.AddRange(ExtensionCheck.Problems(extensions));
        var seesCorpus = ExtensionCheck.SeesCorpus(extensions);
        kept = changes.Unchanged.Count == 0 || seesCorpus ? null : VerdictFile.Read(cacheFile, settings, readFacts: true);
        if (kept is null) changes = Changes.Find(project.Schemas, items, kept);
        var facts = kept?.Documents.ToDictionary(document => document.Path, StringComparer.Ordinal) ?? [];
        var plan = ProjectPlan.Compile(project, extensions.Keywords);
        var schemas = new DocumentSchemas(plan, changes.Changed);
        var options = new CorpusOptions { SchemaNamed = schemas.Find, Readers = extensions.Readers, KeepDocuments = seesCorpus };
        var corpus = Corpus.LoadAsync(changes.Changed.Select(item => item.Path), options).GetAwaiter().GetResult();
        var verdicts = VerdictsOf(corpus, changes, schemas);
        foreach (var item in changes.Unchanged) verdicts.Add(facts[item.Path] with { Stamp = changes.Stamps[item.Path] });
        verdicts.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));

        // 3. Check them all together, unless it is not known what some of them declare.
        var all = new IntegrityFacts();
        foreach (var verdict in verdicts) all.Merge(verdict.Facts);
        var added = schemas.MeetsErrors ? new CorpusAddition(null, []) : ExtensionCheck.Read(extensions, corpus, problems);
        IReadOnlyList<Finding> integrity = [.. plan.Notes, .. schemas.MeetsErrors ? [] : IntegrityCheck.Run(all, added.Texts).Findings, .. added.Findings];

        // 4. Keep it for the next build, which loads no extension where nothing has changed: one that fails has to be told again.
        if (problems.Count == told) Keep(new Verdicts(settings, at, changes.Schemas, verdicts, integrity));
        return Result(verdicts, integrity, changes.Changed.Count);

        void Keep(Verdicts? found)
        {
            if (found is not null) VerdictFile.Write(cacheFile, found);
        }

        CheckResult Result(IReadOnlyList<DocumentVerdict> documents, IReadOnlyList<Finding> between, int count)
        {
            List<Finding> findings = [.. problems, .. documents.SelectMany(document => document.Findings), .. between];
            findings.Sort(Finding.Compare);
            return new CheckResult(findings, count);
        }
    }

    private static Verdicts Restamp(Verdicts kept, Changes changes, long at) => kept with
    {
        At = at,
        Schemas = changes.Schemas,
        Documents = [.. kept.Documents.Select(document => document with { Stamp = changes.Stamps[document.Path] })],
    };

    // What was found of each document, by the file it stands in.
    private static List<DocumentVerdict> VerdictsOf(Corpus corpus, Changes changes, DocumentSchemas schemas)
    {
        var verdicts = changes.Changed.ToDictionary(item => item.Path, item => new DocumentVerdict(item.Path, item.Schema, changes.Stamps[item.Path], new List<Finding>(), new IntegrityFacts()), StringComparer.Ordinal);
        foreach (var finding in corpus.Findings.Concat(schemas.Problems)) ((List<Finding>)verdicts[finding.Position.Path!].Findings).Add(Weighed(finding));
        foreach (var fact in corpus.Facts.Entities) Of(fact.KeyLocation).Entities.Add(fact);
        foreach (var fact in corpus.Facts.References) Of(fact.Location).References.Add(fact);
        foreach (var fact in corpus.Facts.Orders) Of(fact.First.Value.Location).Orders.Add(fact);
        foreach (var fact in corpus.Facts.Quotations) Of(fact.Location).Quotations.Add(fact);
        foreach (var finding in corpus.Facts.Findings) verdicts[finding.Position.Path!].Facts.Findings.Add(finding);
        return [.. verdicts.Values];

        // A build says of members that stand twice what a reader should know; whether they are wrong is for the schema to say.
        static Finding Weighed(Finding finding) => finding.Id == CorpusDiagnostics.RepeatedMember ? finding with { Severity = DiagnosticSeverity.Info } : finding;

        IntegrityFacts Of(FactLocation location) => verdicts[location.Position.Path!].Facts;
    }
}

/// <summary>What a check found.</summary>
/// <param name="Findings">Everything that is wrong, in the order of files and places.</param>
/// <param name="Checked">How many documents were read and checked anew.</param>
internal sealed record CheckResult(IReadOnlyList<Finding> Findings, int Checked);
