using System.CommandLine;
using DomainSdk.Cli.Output;
using DomainSdk.Schema.Json;

namespace DomainSdk.Cli.Schemas;

/// <summary><c>domainsdk fmt PATHS… [--check] [--indent N]</c>: one layout for JSON files; only white space changes.</summary>
internal static class FormatCommand
{
    private const int MostIndent = 16;
    private static readonly JsonSchema s_anyJson = JsonSchema.FromText("true");

    public static Command Create()
    {
        var paths = PathsArgument.Create("PATHS", "JSON files, and folders of them (.json).");
        var check = new Option<bool>("--check") { Description = "Write nothing; list the files that are laid out otherwise, and exit with 1 if there are any." };
        var indent = new Option<int>("--indent") { Description = "Spaces per level.", HelpName = "N", DefaultValueFactory = _ => 2 };
        indent.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && int.TryParse(text, out var number) && number is < 0 or > MostIndent) result.AddError($"--indent takes a number from 0 to {MostIndent}.");
        });
        var command = new Command("fmt", "Lay JSON files out alike: a line per member and item, and nothing but white space changed.") { paths, check, indent };
        command.SetAction(parse => Execute(
            parse.GetRequiredValue(paths), parse.GetValue(check), parse.GetValue(indent), parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error));
        return command;
    }

    private static int Execute(string[] paths, bool checks, int indent, TextWriter output, TextWriter errors)
    {
        if (!JsonFiles.TryFind(paths, null, errors, out var files)) return ExitCode.CannotRun;
        var (different, isWhole) = (0, true);
        foreach (var file in files)
        {
            var bytes = FileBytes.Read(file);
            if (!JsonText.TryParse(bytes, file, out var text, out _))
            {
                foreach (var error in s_anyJson.Validate(bytes, file).Errors) errors.WriteLine(MessageText.OneLine($"{error.Position}: error {error.Id}: {error.Message}"));
                isWhole = false;
                continue;
            }

            var laidOut = Layout.Of(text, indent);
            if (laidOut.AsSpan().SequenceEqual(bytes)) continue;
            different++;
            if (!checks) WholeFile.Write(file, laidOut);
            output.WriteLine(MessageText.OneLine($"{file}: {(checks ? "is laid out otherwise" : "written")}"));
        }

        if (!isWhole) return ExitCode.CannotRun;
        return checks && different > 0 ? ExitCode.Findings : ExitCode.Clean;
    }
}
