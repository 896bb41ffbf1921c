using System.CommandLine;
using DomainSdk.Cli.Output;

namespace DomainSdk.Cli.Schemas;

/// <summary><c>domainsdk bundle SCHEMA [--output FILE] [--schemas DIR]</c>: one schema with all that it refers to in one file.</summary>
internal static class BundleCommand
{
    public static Command Create()
    {
        var schema = PathsArgument.CreateOne("SCHEMA", "The JSON Schema file.");
        var output = new Option<string?>("--output") { Description = "The file to write; without it, standard output.", HelpName = "FILE" };
        var command = new Command("bundle", "Write a schema with all that it refers to in one file; identifiers stay.") { schema, output };
        var choices = new SchemaChoices.Options();
        choices.AddTo(command);
        command.SetAction(parse => Execute(
            parse.GetRequiredValue(schema), parse.GetValue(output), choices.Read(parse), parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error));
        return command;
    }

    private static int Execute(string path, string? target, SchemaChoices choices, TextWriter output, TextWriter errors)
    {
        if (!GivenPaths.AreThere([.. GivenPaths.MissingFiles([path]), .. choices.Missing, .. target is null ? [] : Outputs.Problems("--output", [target], [path, .. choices.Folders])], errors)) return ExitCode.CannotRun;
        var text = SchemaBundle.Make(path, choices, out var problem, out var read);
        if (text is not null && target is not null && Outputs.Problems("--output", [target], read).FirstOrDefault() is { } over) (text, problem) = (null, over);
        if (text is null)
        {
            errors.WriteLine(MessageText.OneLine($"domainsdk: {path}: {problem}"));
            return ExitCode.CannotRun;
        }

        if (target is null) output.Write(text);
        else WholeFile.Write(target, text);
        return ExitCode.Clean;
    }
}
