using System.CommandLine;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Cli;

/// <summary><c>domainsdk print-plan SCHEMAS…</c>: the compiled plan as text, for those who want to see how a schema was understood.</summary>
internal static class PrintPlanCommand
{
    public static Command Create()
    {
        var schemas = PathsArgument.Create("SCHEMAS", "JSON Schema files.");
        var command = new Command("print-plan", "Show how schemas were understood.") { schemas };
        var choices = new SchemaChoices.Options();
        choices.AddTo(command);
        command.SetAction(parse => Execute(parse.GetRequiredValue(schemas), choices.Read(parse), parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error));
        return command;
    }

    private static int Execute(string[] paths, SchemaChoices choices, TextWriter output, TextWriter errors)
    {
        if (!GivenPaths.AreThere([.. GivenPaths.MissingFiles(paths), .. choices.Missing], errors)) return ExitCode.CannotRun;
        var schemas = CompiledSchemas.Load(paths, choices);
        schemas.WriteDiagnostics(errors);
        output.Write(PlanPrinter.Print(schemas.Plan));
        return schemas.HasErrors ? ExitCode.Findings : ExitCode.Clean;
    }
}
