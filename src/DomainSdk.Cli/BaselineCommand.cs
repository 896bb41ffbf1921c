using System.CommandLine;
using DomainSdk.Cli.Output;

namespace DomainSdk.Cli;

/// <summary><c>domainsdk baseline SCHEMAS… [--to DIR] [--version NAME] [--force]</c>: writes schemas as they are now, for later versions to be compared with.</summary>
internal static class BaselineCommand
{
    private const string Json = ".json";

    public static Command Create()
    {
        var schemas = PathsArgument.Create("SCHEMAS", "JSON Schema files, in JSON or YAML; a baseline is JSON.");
        var to = new Option<string?>("--to") { Description = "Folder of the baselines; by default the folder 'baseline' beside each schema.", HelpName = "DIR" };
        var version = new Option<string?>("--version") { Description = "Name of this version: the baseline is a file of that name in a folder called after the schema, beside those of other versions.", HelpName = "NAME" };
        version.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var name }] && (name.Length == 0 || name.StartsWith('.') || name.AsSpan().IndexOfAny(Path.GetInvalidFileNameChars()) >= 0 || name.Contains('\\', StringComparison.Ordinal)))
                result.AddError($"--version: '{name}' cannot be the name of a file.");
        });
        var force = new Option<bool>("--force") { Description = "Write over a baseline that is another." };
        var command = new Command("baseline", "Keep schemas as they are now, to compare later versions with.") { schemas, to, version, force };
        var choices = new SchemaChoices.Options();
        choices.AddTo(command);
        command.SetAction(parse => Execute(
            parse.GetRequiredValue(schemas), parse.GetValue(to), parse.GetValue(version), parse.GetValue(force), choices.Read(parse), parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error));
        return command;
    }

    private static int Execute(string[] paths, string? to, string? version, bool isForced, SchemaChoices choices, TextWriter output, TextWriter errors)
    {
        if (!GivenPaths.AreThere([.. GivenPaths.MissingFiles(paths), .. choices.Missing], errors)) return ExitCode.CannotRun;
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var canWrite = true;
        foreach (var path in paths)
        {
            var target = Target(path, to, version);
            var text = SchemaBundle.Make(path, choices, out var problem, out _);
            if (text is not null && files.TryGetValue(target, out var other) && other != text) problem = $"another schema has the same baseline '{target}'";
            else if (text is not null && !isForced && File.Exists(target) && File.ReadAllText(target) != text) problem = $"'{target}' is there already and is another; --force writes over it";
            if (problem is null)
            {
                files[target] = text!;
                continue;
            }

            errors.WriteLine(MessageText.OneLine($"domainsdk: {path}: {problem}"));
            canWrite = false;
        }

        // All of them or none, so that no set of schemas is half old and half new.
        if (!canWrite) return ExitCode.CannotRun;
        foreach (var (target, text) in files)
        {
            var isThere = File.Exists(target) && File.ReadAllText(target) == text;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
            if (!isThere) WholeFile.Write(target, text);
            output.WriteLine(MessageText.OneLine(isThere ? $"{target}: unchanged" : $"{target}: written"));
        }

        return ExitCode.Clean;
    }

    private static string Target(string schema, string? to, string? version)
    {
        var folder = to ?? Path.Combine(Path.GetDirectoryName(schema) ?? "", "baseline");
        var name = SchemaFile.Readers.For(Path.GetExtension(schema)) is null ? Path.GetFileName(schema) : Path.GetFileNameWithoutExtension(schema) + Json;
        if (version is null) return Path.Combine(folder, name);
        var stem = name.EndsWith(Json, StringComparison.OrdinalIgnoreCase) ? name[..^Json.Length] : name;
        return Path.Combine(folder, stem, version + Json);
    }
}
