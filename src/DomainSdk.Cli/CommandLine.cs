using System.CommandLine;
using System.CommandLine.Invocation;
using DomainSdk.Cli.Output;
using DomainSdk.Cli.Parts;
#if !NATIVE
using DomainSdk.Cli.Querying;
#endif
using DomainSdk.Cli.Schemas;
using DomainSdk.Cli.Schemas.Upgrading;

namespace DomainSdk.Cli;

/// <summary>The whole command line in one place; each command lives in its own file and answers with an exit code.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter errors, Func<Stream>? input = null)
    {
        var root = new RootCommand("Checks corpora of JSON documents against JSON Schemas, judges changes of schemas, makes samples, and generates C# from them.")
        {
            AnnotateCommand.Create(),
            BaselineCommand.Create(),
            BundleCommand.Create(),
            CheckCommand.Create(input ?? Console.OpenStandardInput),
            CompletionCommand.Create(),
            DiffCommand.Create(),
            ExplainCommand.Create(),
#if !NATIVE
            ExportCommand.Create(input ?? Console.OpenStandardInput),
#endif
            FormatCommand.Create(),
            GenerateCommand.Create(),
            InitCommand.Create(),
            LintCommand.Create(),
            LookalikesCommand.Create(),
            MergeCommand.Create(),
            MergeEntitiesCommand.Create(),
            NamesCommand.Create(),
            PrintPlanCommand.Create(),
#if !NATIVE
            QueryCommand.Create(input ?? Console.OpenStandardInput),
#endif
            QuoteCommand.Create(),
#if !NATIVE
            ReportCommand.Create(input ?? Console.OpenStandardInput),
#endif
            SampleCommand.Create(),
            TestCommand.Create(),
            UpgradeCommand.Create(),
        };
#if NATIVE
        foreach (var command in Native.PortableTool.Commands()) root.Add(command);
#endif
        Choices.TellWords(root);
        var parse = root.Parse(args);

        // What is wrong is one line; the help is there for who asks for it.
        if (parse.Action is ParseErrorAction wrong) (wrong.ShowHelp, wrong.ShowTypoCorrections) = (false, true);
        try
        {
            var exitCode = await parse.InvokeAsync(new InvocationConfiguration { Output = output, Error = errors, EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
            await output.FlushAsync().ConfigureAwait(false);

            // The library answers 1 to a command line that it cannot parse; here 1 means findings.
            return parse.Action is ParseErrorAction ? ExitCode.CannotRun : exitCode;
        }
        catch (OutputException e)
        {
            await errors.WriteLineAsync($"domainsdk: the output cannot be written, and what was written is not the whole: {e.Message}").ConfigureAwait(false);
            return ExitCode.CannotRun;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidOperationException or ArgumentException)
        {
            await errors.WriteLineAsync(MessageText.OneLine("domainsdk: " + e.Message)).ConfigureAwait(false);
            return ExitCode.CannotRun;
        }
    }
}
