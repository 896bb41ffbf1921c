using System.CommandLine;
using System.Globalization;
using DomainSdk.Cli.Layouts;
using DomainSdk.Cli.Output;
using DomainSdk.Model;

namespace DomainSdk.Cli;

/// <summary><c>domainsdk annotate TEXT [--output FILE] [--id SLUG] [--keep digests|context|text] [--unit …] [--parties PATH] [--layout NAME]</c>: the record of a text, with drafts of its quotations.</summary>
internal static class AnnotateCommand
{
    public static Command Create()
    {
        var text = PathsArgument.CreateOne("TEXT", "A text, in the raw text format or another layout.");
        var file = new Option<string?>("--output") { Description = "Write the record to this file, which must not exist yet, instead of standard output.", HelpName = "FILE" };
        var slug = new Option<string?>("--id") { Description = "What ids are made of, such as 'ferry-returns'; by default headline and date.", HelpName = "SLUG" };
        var keep = new Option<KeptWords>("--keep")
        {
            Description = "How much of the text's own words is repeated: digests only, headline and lead and what is around quotations, or the whole text.",
            DefaultValueFactory = _ => KeptWords.Context,
        };
        var parties = new Option<string[]>("--parties") { Description = "Documents, or folders of them, whose parties are the speakers where exactly one is called by the name.", HelpName = "PATH", DefaultValueFactory = _ => [] };
        var unit = QuoteCommand.UnitOption();
        var command = new Command("annotate", "Make the stand-off record of a text, with drafts of its quotations and their speakers, found by rules.") { text, file, slug, keep, parties, unit };
        var layout = new LayoutOption();
        layout.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(slug) is { } id && !IsSlug(id)) result.AddError("--id takes small letters and digits with single hyphens between them, 80 at most.");
        });
        command.SetAction((parse, cancellation) => ExecuteAsync(
            new AnnotateRequest(parse.GetRequiredValue(text), parse.GetValue(file), parse.GetValue(slug), parse.GetValue(keep), parse.GetValue(unit), parse.GetValue(parties)!, layout.Read(parse)),
            parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error, cancellation));
        return command;
    }

    private static bool IsSlug(string id) =>
        id.Length is > 0 and <= 80 && id.Split('-').All(part => part.Length > 0 && part.All(c => char.IsAsciiDigit(c) || char.IsAsciiLetterLower(c)));

    private static async Task<int> ExecuteAsync(AnnotateRequest request, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        if (request.File is { } taken && Path.Exists(taken))
        {
            await errors.WriteLineAsync(MessageText.OneLine($"domainsdk: {taken}: is there already; a draft never takes the place of a file")).ConfigureAwait(false);
            return ExitCode.CannotRun;
        }

        if (!GivenPaths.AreThere(GivenPaths.Missing(request.Parties), errors)) return ExitCode.CannotRun;
        if (TextFile.Read(request.Text, request.Layout, errors) is not { } text) return ExitCode.CannotRun;
        var known = request.Parties.Length == 0 ? null : await DomainModel.LoadAsync(request.Parties, DomainFiles.Options(request.Layout), cancellationToken: cancellationToken).ConfigureAwait(false);
        var date = Dates.Of(text.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var draft = text.Annotate(new AnnotationOptions
        {
            Keep = request.Keep,
            Unit = request.Unit,
            Slug = request.Slug,
            PartiesCalled = known is null ? null : name => known.PartiesCalled(name, date).Select(party => party.Value.Id),
        });

        var json = draft.Document.ToJson(indented: true) + "\n";
        if (request.File is { } file) WholeFile.Write(file, json);
        else foreach (var line in json.TrimEnd('\n').Split('\n')) await output.WriteLineAsync(MessageText.OneLine(line)).ConfigureAwait(false);
        AnnotationReport.Write(text, draft, errors);
        return ExitCode.Clean;
    }
}

/// <summary>What the user asked <c>annotate</c> to do.</summary>
/// <param name="Text">The text file.</param>
/// <param name="File">Where to write, or null for standard output.</param>
/// <param name="Slug">What ids are made of, or null.</param>
/// <param name="Keep">How much of the text's words is repeated.</param>
/// <param name="Unit">What positions count.</param>
/// <param name="Parties">Documents with known parties.</param>
/// <param name="Layout">Where the parts of texts stand.</param>
internal sealed record AnnotateRequest(string Text, string? File, string? Slug, KeptWords Keep, OffsetUnit Unit, string[] Parties, NamedLayout? Layout);
