using System.CommandLine;
using System.Text;
using DomainSdk.Cli.Output;

namespace DomainSdk.Cli;

/// <summary><c>domainsdk init FOLDER</c>: a corpus to begin with, which passes <c>check</c>.</summary>
internal static class InitCommand
{
    private const string Names = "schema/names.json";

    private static readonly (string Resource, string Path)[] s_template =
    [
        ("README.md", "README.md"),
        ("check.yml", ".github/workflows/check.yml"),
        ("settings.json", ".vscode/settings.json"),
        ("parties.json", "documents/parties.json"),
        ("first-article.txt", "documents/articles/first-article.txt"),
        ("first-article.json", "documents/articles/first-article.json"),
    ];

    public static Command Create()
    {
        var folder = PathsArgument.CreateOne("FOLDER", "The folder to make it in; it may be there, with other files in it.");
        var command = new Command("init", "Make a corpus to begin with: schemas, a first article, a names file, and a check for CI.") { folder };
        command.SetAction(parse => Execute(parse.GetRequiredValue(folder), parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error));
        return command;
    }

    private static int Execute(string folder, TextWriter output, TextWriter errors)
    {
        var files = Files().ToDictionary(file => Path.Combine(folder, file.Path), file => file.Text, StringComparer.Ordinal);

        // Nothing is written where anything is in the way: half a corpus would be worse than none.
        var taken = files.Keys.Append(Path.Combine(folder, Names)).Where(Path.Exists).Order(StringComparer.Ordinal).ToList();
        if (File.Exists(folder)) taken.Add(folder);
        foreach (var path in taken) errors.WriteLine(MessageText.OneLine($"domainsdk: {path}: is there already"));
        if (taken.Count > 0) return ExitCode.CannotRun;

        foreach (var (path, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            WholeFile.Write(path, text);
        }

        var schema = Path.Combine(folder, "schema", "document.schema.json");
        var exitCode = NamesCommand.Execute([schema], new SchemaChoices(FormatAssertion.Assert, [], []), Path.Combine(folder, Names), "Generated", isCheck: false, TextWriter.Null, errors);
        if (exitCode != ExitCode.Clean) return exitCode;
        foreach (var path in files.Keys.Append(Path.Combine(folder, Names)).Order(StringComparer.Ordinal)) output.WriteLine(MessageText.OneLine(path));
        output.WriteLine(MessageText.OneLine($"next: domainsdk check {folder}"));
        return ExitCode.Clean;
    }

    private static IEnumerable<(string Path, string Text)> Files()
    {
        foreach (var (resource, path) in s_template) yield return (path, Read("Template/" + resource));
        foreach (var name in typeof(InitCommand).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("Schema/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            yield return ("schema/" + name["Schema/".Length..], Read(name));
    }

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(InitCommand).Assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
