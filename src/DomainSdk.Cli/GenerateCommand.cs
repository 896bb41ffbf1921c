using System.CommandLine;
using DomainSdk.CodeGeneration;
using DomainSdk.CodeGeneration.Emitting;

namespace DomainSdk.Cli;

/// <summary><c>domainsdk generate SCHEMAS… --output DIR [--namespace NAME] [--dates …] [--number-type …] [--numbers-from-text] [--format-assertion …] [--schemas DIR]</c>: what the source generator emits, as files.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var schemas = new Argument<string[]>("SCHEMAS") { Description = "JSON Schema files.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output") { Description = "Folder for the C# files; made if it does not exist.", HelpName = "DIR", Required = true };
        var name = new Option<string>("--namespace") { Description = "Namespace of the types.", DefaultValueFactory = _ => "Generated" };
        var command = new Command("generate", "Write the C# that the source generator makes of schemas.") { schemas, output, name };
        var choices = new SchemaChoices.Options();
        choices.AddTo(command);
        var types = new TypeChoices();
        types.AddTo(command);
        command.SetAction(parse => Execute(parse.GetRequiredValue(schemas), choices.Read(parse), types.Read(parse), parse.GetRequiredValue(output), parse.GetRequiredValue(name), parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error));
        return command;
    }

    private static int Execute(string[] paths, SchemaChoices choices, GenerationOptions options, string folder, string name, TextWriter output, TextWriter errors)
    {
        if (!FilesExist.Check(paths, choices, errors)) return ExitCode.CannotRun;
        var schemas = CompiledSchemas.Load(paths, choices);
        schemas.WriteDiagnostics(errors);
        var roots = schemas.Plan.Roots.Where(r => !r.HasErrors && r.Node >= 0).Select(r => new GenerationRoot(r.Node, Path.GetFileName(r.Source.Path!), name)).ToList();
        var model = TypeModelBuilder.Build(schemas.Plan, roots, options);
        var files = model.Types.Select(CSharpEmitter.EmitType).Concat(model.Schemas.Select(CSharpEmitter.EmitSchemas)).ToList();
        Directory.CreateDirectory(folder);
        foreach (var file in files) File.WriteAllText(Path.Combine(folder, file.HintName), file.Text);
        output.WriteLine($"{files.Count} files, {files.Sum(f => f.Text.AsSpan().Count('\n'))} lines");
        return schemas.HasErrors ? ExitCode.Findings : ExitCode.Clean;
    }
}
