using System.CommandLine;
using DomainSdk.Cli.Output;
using DomainSdk.CodeGeneration;
using DomainSdk.CodeGeneration.Naming;

namespace DomainSdk.Cli;

/// <summary>
/// <c>domainsdk names SCHEMAS… --output FILE [--namespace NAME] [--check]</c>: the record of all names given. Names that are in the file already
/// stay, new ones are added, and those that lead nowhere go; entries of schema files that exist but were not named here stay as they are.
/// </summary>
internal static class NamesCommand
{
    public static Command Create()
    {
        var schemas = PathsArgument.Create("SCHEMAS", "JSON Schema files.");
        var output = new Option<string>("--output") { Description = "The names file. Places in it are relative to its folder, which should be that of the project.", HelpName = "FILE", Required = true };
        var name = NamespaceOption.Create("Namespace of the types; schemas with another one take another call.");
        var check = new Option<bool>("--check") { Description = "Write nothing; answer 1 where the file is not up to date." };
        var command = new Command("names", "Record the names of types and members, so that none of them ever changes.") { schemas, output, name, check };
        var choices = new SchemaChoices.Options();
        choices.AddTo(command);
        command.SetAction(parse => Execute(
            parse.GetRequiredValue(schemas), choices.Read(parse), parse.GetRequiredValue(output), parse.GetRequiredValue(name), parse.GetValue(check), parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error));
        return command;
    }

    /// <summary>Writes or checks the file; answers with the exit code.</summary>
    public static int Execute(string[] paths, SchemaChoices choices, string file, string ns, bool isCheck, TextWriter output, TextWriter errors)
    {
        if (!GivenPaths.AreThere([.. GivenPaths.MissingFiles(paths), .. choices.Missing], errors)) return ExitCode.CannotRun;
        var schemas = CompiledSchemas.Load(paths, choices);
        schemas.WriteDiagnostics(errors);
        if (schemas.HasErrors) return ExitCode.CannotRun;
        var store = NamesStore.Open(file);
        if (!store.WriteDiagnostics(errors)) return ExitCode.CannotRun;

        var model = TypeModelBuilder.Build(schemas.Plan, schemas.Roots(ns), store.Options);
        schemas.WriteDiagnostics(model, errors);
        var names = store.Merge(model.Names, schemas.Plan);
        var differences = store.File.Compare(names);
        if (isCheck)
        {
            foreach (var difference in differences) errors.WriteLine(MessageText.OneLine($"{store.Position(difference)}: {difference.Message}"));
            if (differences.Count == 0 && store.Exists) return ExitCode.Clean;
            errors.WriteLine(MessageText.OneLine($"domainsdk: {file}: {(store.Exists ? "not up to date" : "no such file")}"));
            return ExitCode.Findings;
        }

        WholeFile.Write(file, NamesFile.Write(names));
        output.WriteLine($"{names.Types.Count} types, {names.Types.Sum(t => t.Members.Count)} members{(differences.Count == 0 && store.Exists ? ", nothing new" : "")}");
        return ExitCode.Clean;
    }
}
