using System.CommandLine;
using DomainSdk.Cli.Output;
using DomainSdk.CodeGeneration.Projects;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Containment;
using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Json;

namespace DomainSdk.Cli.Schemas.Upgrading;

/// <summary><c>domainsdk upgrade SCHEMAS… [--dialect NAME] [--dry-run] [--force]</c>: schemas of earlier dialects as such of 2020-12.</summary>
internal static class UpgradeCommand
{
    public static Command Create()
    {
        var schemas = PathsArgument.Create("SCHEMAS", "JSON Schema files, and folders of them (.json); those that refer to one another together.");
        var dialect = new Option<string>("--dialect") { Description = "The dialect of schemas that name none.", DefaultValueFactory = _ => DialectNames.All[0] };
        dialect.AcceptOnlyFromAmong(DialectNames.All);
        var dryRun = new Option<bool>("--dry-run") { Description = "Write nothing; say what would be written." };
        var force = new Option<bool>("--force") { Description = "Write schemas that judge some documents otherwise, too." };
        var command = new Command("upgrade", "Write schemas of earlier dialects as such of 2020-12; documents are judged as before.") { schemas, dialect, dryRun, force };
        var choices = new SchemaChoices.Options();
        choices.AddTo(command);
        command.SetAction(parse => Execute(
            parse.GetRequiredValue(schemas), DialectNames.Find(parse.GetRequiredValue(dialect)), parse.GetValue(dryRun), parse.GetValue(force), choices.Read(parse), parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error));
        return command;
    }

    private static int Execute(string[] paths, Dialect dialect, bool isDry, bool isForced, SchemaChoices choices, TextWriter output, TextWriter errors)
    {
        if (!JsonFiles.TryFind(paths, choices, errors, out var files)) return ExitCode.CannotRun;
        var texts = new Dictionary<string, JsonText>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (JsonText.TryParse(FileBytes.Read(file), file, out var text, out var error)) texts.Add(Path.GetFullPath(file), text);
            else errors.WriteLine(MessageText.OneLine($"domainsdk: {file}: {error.Message}"));
        }

        if (texts.Count < files.Count) return ExitCode.CannotRun;
        var upgraded = texts.ToDictionary(t => t.Key, t => new SchemaUpgrade(t.Value, dialect, uri => Other(uri, t.Key, texts, dialect)).Write(), StringComparer.Ordinal);
        var before = Compile(texts.ToDictionary(t => t.Key, t => t.Value.Utf8.ToArray(), StringComparer.Ordinal), dialect, choices);
        var after = Compile(upgraded, Dialect.Draft202012, choices);
        var exitCode = ExitCode.Clean;
        foreach (var file in files)
        {
            var full = Path.GetFullPath(file);
            if (upgraded[full].AsSpan().SequenceEqual(texts[full].Utf8)) continue;
            var problems = Problems(before, after, file).ToList();
            foreach (var problem in problems) errors.WriteLine(MessageText.OneLine(problem));
            if (problems.Count > 0) exitCode = ExitCode.Findings;
            var writes = problems.Count == 0 || isForced;
            if (writes && !isDry) WholeFile.Write(file, upgraded[full]);
            output.WriteLine(MessageText.OneLine($"{file}: {(!writes ? "left as it is, as documents would be judged otherwise; --force writes it" : isDry ? "can be written" : "written")}"));
        }

        return exitCode;
    }

    private static (JsonNode Root, Dialect Dialect)? Other(string uri, string from, Dictionary<string, JsonText> texts, Dialect dialect) =>
        Uri.TryCreate(new Uri(from), uri, out var absolute) && absolute.IsFile && texts.TryGetValue(absolute.LocalPath, out var text) ? (text.Root, SchemaUpgrade.DialectOf(text.Root, dialect)) : null;

    private static CompileResult Compile(Dictionary<string, byte[]> files, Dialect dialect, SchemaChoices choices)
    {
        var folders = files.Keys.Select(file => Path.GetDirectoryName(file)!).Concat(choices.Folders);
        var options = CompileOptions.Default with { Retriever = new SchemaFiles(folders), AssertFormats = choices.AssertFormats, Keywords = choices.Extensions.Keywords };
        return SchemaCompiler.Compile([.. files.Select(file => new SchemaSource(file.Value, Path.GetRelativePath(".", file.Key), new Uri(file.Key).AbsoluteUri, dialect))], options);
    }

    /// <summary>What is otherwise after the upgrade; nothing where both mean the same.</summary>
    private static IEnumerable<string> Problems(CompileResult before, CompileResult after, string file)
    {
        var (old, @new) = (Root(before), Root(after));
        if (old is null) return [];
        if (@new is null) return after.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{d} (after the upgrade)");
        return SchemaComparison.Compare(before.Plan, old.Value, after.Plan, @new.Value).Changes
            .Where(change => change.Witness is not null)
            .Select(change => $"{change.OldPosition}: {change.Message} Judged otherwise: {change.Witness}");

        int? Root(CompileResult result)
        {
            var root = result.Plan.Roots.FirstOrDefault(r => r.Source.Path is { } path && Path.GetFullPath(path) == Path.GetFullPath(file));
            return root is null || root.HasErrors || root.Node < 0 ? null : root.Node;
        }
    }
}
