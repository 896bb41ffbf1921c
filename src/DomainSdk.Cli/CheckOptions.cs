using System.CommandLine;
using DomainSdk.Cli.Layouts;
using DomainSdk.Cli.Output;
using DomainSdk.Cli.Settings;

namespace DomainSdk.Cli;

/// <summary>What is checked and by which schema: the options of every command that checks documents.</summary>
internal sealed class CheckOptions
{
    private readonly Argument<string[]> _paths = PathsArgument.CreateAny(
        "PATHS",
        "Documents and folders of documents (.json, .jsonl, .ndjson, .yaml, .yml, each of them also as .gz or .zst; .txt and those of --layout without --schema), and archives of them (.tar, .tar.gz, .tar.zst); a file of another name is read as JSON where it is given by name, '-' is standard input. Without any, those of domainsdk.json.");

    private readonly Option<string?> _schema = new("--schema")
    {
        Description = "Check every document against this JSON Schema: a file, an '$id' of the folders of --schemas, or a folder of schemas that documents name by '$schema'. Without it, a document has the schema that it names, or that of the domain model (articles, statements, parties, agreements).",
        HelpName = "FILE|ID|DIR",
    };

    private readonly Option<string?> _texts = new("--texts")
    {
        Description = "Folder of source texts that stand-off articles quote; without it their quotations are counted as unchecked.",
        HelpName = "DIR",
    };

    private readonly Option<int> _jobs = new("--jobs")
    {
        Description = "How many documents, or batches of lines, are worked on at a time; by default one per processor. The report is the same.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private readonly Option<string?> _config = new("--config") { Description = "The settings; without it, the file domainsdk.json in the current folder or the nearest above it.", HelpName = "FILE" };
    private readonly LayoutOption _layout = new();
    private readonly SchemaChoices.Options _choices = new();

    public void AddTo(Command command)
    {
        _jobs.Validators.Add(result =>
        {
            // What is no number has its own error already.
            if (result.Tokens is [{ Value: var text }] && int.TryParse(text, System.Globalization.NumberStyles.Integer, System.Globalization.CultureInfo.InvariantCulture, out var number) && number < 1) result.AddError("--jobs takes a number from 1.");
        });
        command.Add(_paths);
        command.Add(_schema);
        command.Add(_texts);
        _layout.AddTo(command);
        command.Add(_jobs);
        command.Add(_config);
        _choices.AddTo(command);
    }

    /// <summary>The request, with the settings that stand behind the options.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="report">How to write the report.</param>
    /// <param name="input">Opens standard input.</param>
    /// <param name="more">Paths before those of the argument.</param>
    public CheckRequest Read(ParseResult parse, ReportChoices report, Func<Stream> input, params IEnumerable<string> more)
    {
        var settings = CheckSettings.Load(parse.GetValue(_config));
        string[] paths = [.. more, .. parse.GetValue(_paths) ?? []];
        return CheckRequest.Of(paths, parse.GetValue(_schema), parse.GetValue(_texts), report, parse.GetValue(_jobs), _choices.Read(parse), settings, input) with { Layout = _layout.Read(parse, settings) };
    }
}
