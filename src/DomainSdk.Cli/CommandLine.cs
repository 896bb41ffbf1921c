using System.CommandLine;
using System.CommandLine.Invocation;

namespace DomainSdk.Cli;

/// <summary>The whole command line in one place; each command lives in its own file and answers with an exit code.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter errors, Func<Stream>? input = null)
    {
        var root = new RootCommand("Checks corpora of JSON documents against JSON Schemas, and generates C# from schemas.")
        {
            CheckCommand.Create(input ?? Console.OpenStandardInput),
            GenerateCommand.Create(),
            NamesCommand.Create(),
            PrintPlanCommand.Create(),
        };
        var parse = root.Parse(args);
        var exitCode = await parse.InvokeAsync(new InvocationConfiguration { Output = output, Error = errors }).ConfigureAwait(false);

        // The library answers 1 to a command line that it cannot parse; here 1 means findings.
        return parse.Action is ParseErrorAction ? ExitCode.CannotRun : exitCode;
    }
}
