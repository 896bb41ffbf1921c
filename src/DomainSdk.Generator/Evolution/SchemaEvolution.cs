using DomainSdk.CodeGeneration;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Generator.Compilation;
using DomainSdk.Generator.Diagnostics;
using DomainSdk.Generator.Inputs;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Containment;

namespace DomainSdk.Generator.Evolution;

/// <summary>Compares a schema of the project with its baseline during the build.</summary>
internal static class SchemaEvolution
{
    /// <summary>A longer witness is cut in messages.</summary>
    private const int LongestWitness = 500;

    /// <summary>Compares one schema with all versions that it has to be compatible with.</summary>
    /// <param name="input">What there is to compare.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static EquatableArray<DiagnosticInfo> Compare(ComparisonInput input, CancellationToken cancellation)
    {
        try
        {
            return Findings(input, cancellation).ToEquatableArray();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return [InternalError.At(input.Schema.Content, exception)];
        }
    }

    private static List<DiagnosticInfo> Findings(ComparisonInput input, CancellationToken cancellation)
    {
        if (input.Versions.Count == 0) return [Missing(input)];
        var findings = new List<DiagnosticInfo>();
        if (input.Plan is null) return findings;

        var accepted = input.Accepted is null ? AcceptedChanges.None : AcceptedChanges.Read(input.Accepted.Content.Utf8, input.Accepted.ProjectPath);
        foreach (var problem in accepted.Diagnostics) findings.Add(DiagnosticInfo.At(problem.Id, problem.Message, input.Accepted!.Content, problem.Position));

        // A change since the last version is one since all before it that did not have it either: it is told once.
        var told = new HashSet<(string Id, string Pointer, string? Path)>();
        var used = new HashSet<AcceptedChange>();
        var isWhole = true;
        foreach (var version in input.Versions)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Verdict(input, version, accepted, findings, cancellation) is not { } verdict)
            {
                isWhole = false;
                continue;
            }

            foreach (var change in verdict.Changes)
            {
                if (change.Acceptance is not null) used.Add(change.Acceptance);
                if (told.Add((change.Change.Id, change.Change.Pointer, change.Change.Position.Path))) findings.Add(Finding(change, input, version));
            }
        }

        if (isWhole) findings.AddRange(accepted.Unused(used).Select(unused => DiagnosticInfo.At(unused.Id, unused.Message, input.Accepted!.Content, unused.Position)));
        return findings;
    }

    private static CompatibilityVerdict? Verdict(ComparisonInput input, ItemFile version, AcceptedChanges accepted, List<DiagnosticInfo> findings, CancellationToken cancellation)
    {
        var old = SchemaFile.Parse(version with { Dialect = input.Schema.Dialect }, cancellation);
        if (old.Problem is not null) findings.Add(old.Problem);
        if (old.Source is null) return null;
        var result = SchemaCompiler.Compile([old.Source], PlanStage.Options(input.Settings), cancellation);
        if (result.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error)
        {
            findings.Add(DiagnosticInfo.At(ProjectDiagnostics.InvalidBaseline, $"Nothing can be compared with this baseline: {error.Message} It must need no other file; 'domainsdk baseline' writes it so.", version.Content, error.Position));
            return null;
        }

        var choice = input.Schema.Baseline!;
        var options = ContainmentOptions.Default with { Reading = choice.Reading };
        var answers = SchemaComparison.Compare(choice.Asked, result.Plan, result.Plan.Roots[0].Node, input.Plan!, input.Plan!.Roots[0].Node, options, cancellation);
        return CompatibilityVerdict.Of(choice.Asked, accepted, answers);
    }

    private static DiagnosticInfo Finding(JudgedChange judged, ComparisonInput input, ItemFile version)
    {
        var change = judged.Change;
        var witness = change.Witness is null ? "" : (judged.Message.EndsWith(".", StringComparison.Ordinal) ? " Witness: " : "; witness: ") + MessageText.OneLine(change.Witness, LongestWitness);
        var against = input.Versions.Count > 1 ? $" (against '{version.ProjectPath}')" : "";
        var file = input.Others.FirstOrDefault(other => other.ProjectPath == change.Position.Path) ?? input.Schema;
        return DiagnosticInfo.At(judged.Id, judged.Message + witness + against, file.Content, change.Position, judged.Severity) with
        {
            Related = [DiagnosticPlace.At(version.Content, change.OldPosition)],
        };
    }

    private static DiagnosticInfo Missing(ComparisonInput input)
    {
        var schema = input.Schema;
        var choice = schema.Baseline!;
        var isFile = choice.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        var place = isFile ? choice.Place : choice.Place + "/…";
        var hint = isFile ? $"domainsdk baseline {schema.ProjectPath} --to {Folder(choice.Place)}" : $"domainsdk baseline {schema.ProjectPath} --to {Folder(choice.Place)} --version 1.0.0";
        return DiagnosticInfo.At(ProjectDiagnostics.BaselineMissing, $"There is no baseline '{place}', so that nothing is compared: '{hint}' writes it", schema.Content);
    }

    private static string Folder(string place) => place.LastIndexOf('/') is var end and >= 0 ? place.Substring(0, end) : ".";
}
