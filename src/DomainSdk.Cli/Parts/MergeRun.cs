using System.Globalization;
using DomainSdk.Cli.Output;
using DomainSdk.Cli.Settings;
using DomainSdk.Model;

namespace DomainSdk.Cli.Parts;

/// <summary>Carries out <c>merge</c>.</summary>
internal static class MergeRun
{
    public static int Execute(MergeRequest request, TextWriter output, TextWriter errors)
    {
        var paths = PathPatterns.Expand(request.Paths);
        var problems = Missing(request, paths).ToList();
        if (problems.Count > 0) return Refuse(problems, errors);
        var partials = CorpusPartials.Open(paths);
        if (Property(partials, CheckProperties.Version) is var version && version != CheckProperties.ToolVersion)
            return Refuse([$"{paths[0]}: the partial was made by version {version} of the tool, and this is {CheckProperties.ToolVersion}"], errors);
        if (request.Partial is { } path)
        {
            partials.WriteTo(path);
            if (!request.Report.IsQuiet) output.WriteLine(MessageText.OneLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {Plural.Of(paths.Length, "partial")}")));
            return ExitCode.Clean;
        }

        if (partials.Missing is { } missing) return Refuse([missing], errors);
        if (Property(partials, CheckProperties.Extensions) != CheckProperties.DigestOf(request.Extensions))
            return Refuse(["--extensions: the parts were checked with " + (Property(partials, CheckProperties.Extensions) is { Length: > 0 } known ? $"'{known}', and their rules look at the whole" : "none")], errors);
        if (Property(partials, CheckProperties.Mode) == CheckProperties.OfDomain && Property(partials, CheckProperties.Layout) != (request.Layout?.Digest ?? ""))
            return Refuse(["--layout: the parts were checked with " + (Property(partials, CheckProperties.Layout) is { Length: > 0 } layout ? $"'{layout}'" : "the raw text format alone")], errors);

        var written = new ReportOutput(request.Report with { Baseline = request.Report.Baseline ?? request.Settings.Baseline }, output);
        var report = Check(partials, request, written.OnFinding);
        return CheckRun.HasDocuments(Property(partials, CheckProperties.Folders), report, errors) ? written.Finish(report) : ExitCode.CannotRun;
    }

    private static IEnumerable<string> Missing(MergeRequest request, string[] paths)
    {
        foreach (var path in paths.Concat(request.Extensions).Where(p => !File.Exists(p))) yield return $"{path}: no such file";
        if (request.Report.Baseline is { } baseline && !File.Exists(baseline)) yield return $"{baseline}: no such file";
        foreach (var written in request.Report.Files.Select(f => f.Path).Append(request.Partial).OfType<string>())
            if (paths.Any(path => Path.GetFullPath(path) == Path.GetFullPath(written))) yield return $"{written}: this would be written over what is merged";
    }

    private static CheckReport Check(CorpusPartials partials, MergeRequest request, Action<Finding>? onFinding)
    {
        var extensions = Cli.Extensions.Load(request.Extensions);
        var readers = CheckRun.Readers(extensions, request.Layout);
        var severities = SeverityOverrides.Parse(Property(partials, CheckProperties.Severities));
        if (Property(partials, CheckProperties.Mode) != CheckProperties.OfDomain)
        {
            var corpus = partials.ToCorpus(new CorpusOptions { KeepDocuments = false, Readers = readers, Decompressors = Compression.Decompressors, Rules = extensions.Rules, Severities = severities, OnFinding = onFinding });
            return CheckReport.Of(corpus, corpus.Check(), Property(partials, CheckProperties.Formats));
        }

        var options = new DomainModelOptions
        {
            Severities = severities,
            Readers = readers,
            Decompressors = Compression.Decompressors,
            OnFinding = onFinding,
            Rules = [.. extensions.DomainRules, .. extensions.Rules.Select(rule => new RuleOfDocuments(rule))],
        };
        var domain = DomainModel.Merge(partials, options);
        var documents = domain.Documents.DocumentCount;
        return CheckReport.Of(domain.Check(), partials.Findings, documents > 0 && partials.Counts.GetValueOrDefault(CheckProperties.OwnSchemas) == documents);
    }

    private static string Property(CorpusPartials partials, string name) => partials.Properties.GetValueOrDefault(name) ?? "";

    private static int Refuse(IEnumerable<string> problems, TextWriter errors)
    {
        foreach (var problem in problems) errors.WriteLine(MessageText.OneLine("domainsdk: " + problem));
        return ExitCode.CannotRun;
    }
}
