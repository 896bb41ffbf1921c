using System.Globalization;
using Spectre.Console;

namespace DomainSdk.Cli.Output;

/// <summary>The report for people: one line per finding, written as soon as it is known, its other side below it, then a summary.</summary>
/// <param name="output">Where to.</param>
/// <param name="choices">How much is written.</param>
internal sealed class TextReport(TextWriter output, ReportChoices choices)
{
    private readonly IAnsiConsole _console = CreateConsole(output, choices.Color);
    private readonly HashSet<Finding> _written = [];

    /// <summary>Writes a finding, once.</summary>
    public void Write(Finding finding)
    {
        if (_written.Count >= choices.Most || !_written.Add(finding)) return;
        WriteFinding(_console, finding);
        output.Flush();
    }

    /// <summary>Writes the findings that are still to be written, and the summary.</summary>
    public void Finish(CheckReport report)
    {
        foreach (var finding in report.Findings) Write(finding);
        if (choices.IsQuiet) return;
        if (report.Findings.Count > choices.Most)
            WriteLine(_console, $"and {Plural.Of(report.Findings.Count - choices.Most, "more finding")}", Style.Plain);
        foreach (var count in report.Counts)
            WriteLine(_console, string.Create(CultureInfo.InvariantCulture, $"{count.Name}: {count.Count}"), Style.Plain);
        if (report.FormatName is { } name) WriteLine(_console, $"format assertion: {name}", Style.Plain);
        WriteLine(_console, Verdict(report), report.HasFindings ? Color.Red : Color.Green);
    }

    private static IAnsiConsole CreateConsole(TextWriter output, ColorUse color)
    {
        // Colours and wrapping are for terminals; a file or a pipe gets plain lines of any length.
        var terminal = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = color switch { ColorUse.Always => AnsiSupport.Yes, ColorUse.Auto when terminal => AnsiSupport.Detect, _ => AnsiSupport.No },
            ColorSystem = color switch { ColorUse.Always => ColorSystemSupport.Standard, ColorUse.Auto when terminal => ColorSystemSupport.Detect, _ => ColorSystemSupport.NoColors },
            Out = new AnsiConsoleOutput(output),
        });
        if (!terminal) console.Profile.Width = int.MaxValue;
        return console;
    }

    private static void WriteFinding(IAnsiConsole console, Finding finding)
    {
        var severity = finding.Severity.ToString().ToLowerInvariant();
        var rule = finding.Rule is null ? "" : $" [{finding.Rule}]";
        WriteLine(console, $"{finding.Position}: {severity} {finding.Id}:{rule} {finding.Message}", finding.Severity == DiagnosticSeverity.Error ? Color.Red : Color.Yellow);
        foreach (var related in finding.Related)
            WriteLine(console, $"  {related.Position}: {related.Message}", Color.Grey);
    }

    private static string Verdict(CheckReport report) =>
        report.Findings.Count == 0 ? "No findings." : Plural.Of(report.Findings.Count, "finding") + ".";

    private static void WriteLine(IAnsiConsole console, string text, Style style) => console.WriteLine(MessageText.OneLine(text), style);
}
