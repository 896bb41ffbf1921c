using System.CommandLine;
using DomainSdk.CodeGeneration.Projects;

namespace DomainSdk.Cli;

/// <summary><c>domainsdk explain [ID]</c>: what a diagnostic means; without an id, the list of all.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var id = new Argument<string?>("ID") { Description = "The id, such as DSDK4003, or the rule, such as R3; without it, all ids are listed.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", "Say what a diagnostic means.") { id };
        command.SetAction(parse => Execute(parse.GetValue(id), parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error));
        return command;
    }

    private static int Execute(string? id, TextWriter output, TextWriter errors)
    {
        if (id is null)
        {
            foreach (var described in ToolDiagnostics.All) output.WriteLine($"{described.Id}  {described.Title}");
            return ExitCode.Clean;
        }

        if (ToolDiagnostics.All.FirstOrDefault(d => string.Equals(d.Id, ToolDiagnostics.IdOfRule(id) ?? id, StringComparison.OrdinalIgnoreCase)) is { } found && Page(found.Id) is { } page)
        {
            output.Write(page);
            return ExitCode.Clean;
        }

        var meant = Spelling.DidYouMean(id.ToUpperInvariant(), ToolDiagnostics.All.Select(d => d.Id));
        errors.WriteLine(MessageText.OneLine($"domainsdk: there is no diagnostic '{id}'{(meant.Length > 0 ? meant : ";")} 'domainsdk explain' lists them"));
        return ExitCode.CannotRun;
    }

    private static string? Page(string id)
    {
        using var stream = typeof(ExplainCommand).Assembly.GetManifestResourceStream(id + ".md");
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
