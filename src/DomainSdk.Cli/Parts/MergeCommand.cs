using System.CommandLine;
using DomainSdk.Cli.Layouts;
using DomainSdk.Cli.Output;
using DomainSdk.Cli.Settings;

namespace DomainSdk.Cli.Parts;

/// <summary><c>domainsdk merge PARTIALS… [--partial FILE] [--extensions DLL] [--layout NAME] [--format …] [--report FORMAT=FILE]</c></summary>
internal static class MergeCommand
{
    public static Command Create()
    {
        var partials = PathsArgument.Create("PARTIALS", "Files of 'check --partial', 'merge --partial' and 'check --pipe', in any order.");
        var partial = new Option<string?>("--partial") { Description = "Write no report but one partial in place of these.", HelpName = "FILE" };
        var extensions = new Option<string[]>("--extensions")
        {
            Description = "Assembly (.dll) with rules of your own, where the parts were checked with it; can be given more than once.",
            HelpName = "DLL",
            DefaultValueFactory = _ => [],
        };
        var config = new Option<string?>("--config") { Description = "The settings, of which baseline and layout are used; without it, the file domainsdk.json in the current folder or the nearest above it.", HelpName = "FILE" };
        var command = new Command("merge", "Make the report of a corpus that was checked in parts: the very report of one run.") { partials, partial, extensions, config };
        var layout = new LayoutOption();
        layout.AddTo(command);
        var report = new ReportChoices.Options();
        report.AddTo(command);
        command.SetAction(parse =>
        {
            var settings = CheckSettings.Load(parse.GetValue(config));
            return MergeRun.Execute(
                new MergeRequest(parse.GetRequiredValue(partials), parse.GetValue(partial), parse.GetValue(extensions) ?? [], settings, layout.Read(parse, settings), report.Read(parse)),
                parse.InvocationConfiguration.Output,
                parse.InvocationConfiguration.Error);
        });
        return command;
    }
}

/// <summary>What the user asked <c>merge</c> to do.</summary>
/// <param name="Paths">Files and patterns.</param>
/// <param name="Partial">The file to write instead of a report, or null.</param>
/// <param name="Extensions">Assemblies.</param>
/// <param name="Settings">The settings.</param>
/// <param name="Layout">Where the parts of texts stand.</param>
/// <param name="Report">How to write the report.</param>
internal sealed record MergeRequest(string[] Paths, string? Partial, string[] Extensions, CheckSettings Settings, NamedLayout? Layout, ReportChoices Report);
