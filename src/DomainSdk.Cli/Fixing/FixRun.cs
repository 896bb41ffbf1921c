using DomainSdk.Cli.Output;

namespace DomainSdk.Cli.Fixing;

/// <summary>Carries out <c>check --fix</c>.</summary>
internal static class FixRun
{
    /// <summary>Mends what is certain, or shows it, and answers with the report of what is left.</summary>
    public static async Task<int> ExecuteAsync(CheckRequest request, SchemaNode? schema, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        var plan = await FixPlan.MakeAsync(changed => CheckRun.CheckAsync(request with { Changed = changed }, schema, onFinding: null, progress: null, cancellationToken)).ConfigureAwait(false);
        FixOutput.WriteMends(plan, request.DryRun ? "can mend" : "mended", errors);
        if (request.DryRun)
        {
            foreach (var file in plan.Files) UnifiedDiff.Write(file, output);
            await errors.WriteLineAsync($"{plan.Mends.Count} can be mended, {Plural.Of(plan.Report.Findings.Count, "finding")} {(plan.Report.Findings.Count == 1 ? "stays" : "stay")}").ConfigureAwait(false);
            return plan.Mends.Count > 0 || plan.Report.HasFindings ? ExitCode.Findings : ExitCode.Clean;
        }

        if (!FixOutput.WriteFiles(plan.Files, errors)) return ExitCode.CannotRun;
        var report = plan.Report with { Counts = [.. plan.Report.Counts, new ReportCount("mended", "mended", plan.Mends.Count)] };
        return new ReportOutput(request.Report, output).Finish(report);
    }
}
