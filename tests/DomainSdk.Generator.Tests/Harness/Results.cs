using Microsoft.CodeAnalysis;

namespace DomainSdk.Generator.Tests.Harness;

/// <summary>What tests ask about a run.</summary>
internal static class Results
{
    /// <summary>The diagnostics as the compiler prints them, without the project folder: <c>schema/a.json(1,2): error DSDK1000</c>.</summary>
    public static string[] Lines(this GeneratorRunResult result) =>
        [.. result.Diagnostics.Select(Line).Order(StringComparer.Ordinal)];

    public static string Line(this Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var path = diagnostic.Location == Location.None ? "" : $"{place.Path.Replace(TestFile.ProjectFolder, "", StringComparison.Ordinal)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): ";
        return $"{path}{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}";
    }

    public static string[] HintNames(this GeneratorRunResult result) => [.. result.GeneratedSources.Select(source => source.HintName)];

    /// <summary>The models of a step whose value was made anew, by the text of the value.</summary>
    public static string[] Changed(this GeneratorRunResult result, string step) =>
        [.. Outputs(result, step).Where(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified).Select(output => output.Value.ToString()!)];

    /// <summary>Why the outputs of a step are what they are.</summary>
    public static IncrementalStepRunReason[] Reasons(this GeneratorRunResult result, string step) =>
        [.. Outputs(result, step).Select(output => output.Reason)];

    public static IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(this GeneratorRunResult result, string step) =>
        result.TrackedSteps.TryGetValue(step, out var runs) ? runs.SelectMany(run => run.Outputs) : [];
}
