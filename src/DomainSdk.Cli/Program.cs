using System.CommandLine;
using DomainSdk.Cli;

// The whole command line in one place; each command lives in its own file and answers with an exit code.
var root = new RootCommand("Checks corpora of JSON documents against JSON Schemas, and generates C# from schemas.")
{
    CheckCommand.Create(),
    GenerateCommand.Create(),
    PrintPlanCommand.Create(),
};

var result = root.Parse(args);
if (result.Errors.Count > 0 && result.Action is System.CommandLine.Invocation.ParseErrorAction)
{
    await result.InvokeAsync().ConfigureAwait(false);
    return ExitCode.CannotRun;
}

return await result.InvokeAsync().ConfigureAwait(false);
