using System.CommandLine;
using DomainSdk.Cli.Output;
using DomainSdk.CodeGeneration;
using DomainSdk.CodeGeneration.Emitting;

namespace DomainSdk.Cli;

/// <summary><c>domainsdk generate SCHEMAS… --output DIR [--namespace NAME] [--names FILE] [--dates …] [--number-type …] [--numbers-from-text] [--format-assertion …] [--schemas DIR]</c>: what the source generator emits, as files.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var schemas = PathsArgument.Create("SCHEMAS", "JSON Schema files.");
        var output = new Option<string>("--output") { Description = "Folder for the C# files; made if it does not exist.", HelpName = "DIR", Required = true };
        var name = NamespaceOption.Create("Namespace of the types.");
        var names = new Option<string?>("--names") { Description = "The record of names that 'domainsdk names' has written; types and members in it are called so.", HelpName = "FILE" };
        var command = new Command("generate", "Write the C# that the source generator makes of schemas.") { schemas, output, name, names };
        var choices = new SchemaChoices.Options();
        choices.AddTo(command);
        var types = new TypeChoices();
        types.AddTo(command);
        command.SetAction(parse => Execute(
            parse.GetRequiredValue(schemas), choices.Read(parse), types.Read(parse), parse.GetRequiredValue(output), parse.GetRequiredValue(name), parse.GetValue(names), parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error));
        return command;
    }

    private static int Execute(string[] paths, SchemaChoices choices, GenerationOptions options, string folder, string ns, string? names, TextWriter output, TextWriter errors)
    {
        if (!GivenPaths.AreThere([.. GivenPaths.MissingFiles(names is null ? paths : [.. paths, names]), .. choices.Missing], errors)) return ExitCode.CannotRun;
        var store = names is null ? null : NamesStore.Open(names);
        if (store?.WriteDiagnostics(errors) == false) return ExitCode.CannotRun;
        var schemas = CompiledSchemas.Load(paths, choices);
        options = options with { KeywordTypes = choices.Extensions.KeywordTypes };
        schemas.WriteDiagnostics(errors);
        var model = TypeModelBuilder.Build(schemas.Plan, schemas.Roots(ns), store is null ? options : options with { Names = store.Options.Names, PlaceOfFile = store.Options.PlaceOfFile });
        schemas.WriteDiagnostics(model, errors);
        var files = CSharpEmitter.Emit(model).ToList();
        Directory.CreateDirectory(folder);
        foreach (var file in files) WholeFile.Write(Path.Combine(folder, file.HintName), file.Text);
        output.WriteLine($"{Plural.Of(files.Count, "file")}, {Plural.Of(files.Sum(f => f.Text.AsSpan().Count('\n')), "line")}");
        return schemas.HasErrors ? ExitCode.Findings : ExitCode.Clean;
    }
}
