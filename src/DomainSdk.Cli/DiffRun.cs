using DomainSdk.Cli.Output;
using DomainSdk.Schema.Containment;

namespace DomainSdk.Cli;

/// <summary>Carries out <c>diff</c>: compiles, compares, writes the report, answers with the exit code.</summary>
internal static class DiffRun
{
    public static int Execute(DiffRequest request, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        // 1. What cannot be run at all is said before any work is done. Each schema is compiled by itself: both may have the same identifier.
        if (!GivenPaths.AreThere([.. GivenPaths.MissingFiles(request.Files), .. request.Choices.Missing], errors)) return ExitCode.CannotRun;
        var (before, after) = (CompiledSchemas.Load([request.Old], request.Choices), CompiledSchemas.Load([request.New], request.Choices));
        var canRun = true;
        foreach (var (schema, path) in new[] { (before, request.Old), (after, request.New) })
        {
            schema.WriteDiagnostics(errors);
            if (!schema.HasErrors) continue;
            errors.WriteLine(MessageText.OneLine($"domainsdk: {path}: the schema has errors"));
            canRun = false;
        }

        var accepted = request.Accept is { } file ? AcceptedChanges.Read(File.ReadAllBytes(file), file) : AcceptedChanges.None;
        foreach (var problem in accepted.Diagnostics) errors.WriteLine(MessageText.OneLine(problem.ToString()));
        var names = request.Names is null ? null : NamesStore.Open(request.Names);
        if (!canRun | names?.WriteDiagnostics(errors) == false || accepted.Diagnostics.Count > 0) return ExitCode.CannotRun;

        // 2. Compare.
        var options = ContainmentOptions.Default with { Reading = request.Reading };
        var comparison = SchemaComparison.Compare(before.Plan, before.Plan.Roots[0].Node, after.Plan, after.Plan.Roots[0].Node, options, cancellation);
        var verdict = CompatibilityVerdict.Of(request.Mode, accepted, comparison.Backward, comparison.Forward);
        var unused = accepted.Unused([.. verdict.Changes.Select(change => change.Acceptance).OfType<AcceptedChange>()]);

        // 3. Report.
        var code = request.Code is null ? null : new CodeDiff(request, before, after, names).Compare();
        new DiffReport(request, comparison, verdict, [.. unused], code).Write(output);
        return verdict.Holds ? ExitCode.Clean : ExitCode.Findings;
    }
}
