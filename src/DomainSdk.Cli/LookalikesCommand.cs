using System.CommandLine;
using DomainSdk.Cli.Layouts;
using DomainSdk.Cli.Output;
using DomainSdk.Model;

namespace DomainSdk.Cli;

/// <summary><c>domainsdk lookalikes PATHS… [--json] [--layout NAME]</c>: parties and agreements that may be one, with the reasons.</summary>
internal static class LookalikesCommand
{
    public static Command Create()
    {
        var paths = PathsArgument.Create("PATHS", "Documents of the domain and folders of them.");
        var json = new Option<bool>("--json") { Description = "Write a JSON array instead of lines." };
        var command = new Command("lookalikes", "List parties and agreements that may be one, with the reasons.") { paths, json };
        var layout = new LayoutOption();
        layout.AddTo(command);
        command.SetAction((parse, cancellation) => ExecuteAsync(parse.GetRequiredValue(paths), layout.Read(parse), parse.GetValue(json), parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error, cancellation));
        return command;
    }

    private static async Task<int> ExecuteAsync(string[] paths, NamedLayout? layout, bool isJson, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        if (!GivenPaths.AreThere(GivenPaths.Missing(paths), errors)) return ExitCode.CannotRun;
        var corpus = await DomainModel.LoadAsync(paths, DomainFiles.Options(layout), cancellationToken: cancellationToken).ConfigureAwait(false);
        if (!AreValid(corpus, "take part", errors)) return ExitCode.CannotRun;
        var found = corpus.FindLookalikes();
        if (isJson)
        {
            JsonLines.Write(output, writer =>
            {
                writer.WriteStartArray();
                foreach (var pair in found)
                {
                    writer.WriteStartObject();
                    writer.WriteString("kind", pair.Kind);
                    foreach (var (name, key, location) in new[] { ("first", pair.First, pair.FirstLocation), ("second", pair.Second, pair.SecondLocation) })
                    {
                        writer.WriteStartObject(name);
                        writer.WriteString("id", key);
                        JsonLines.WritePlace(writer, location.Position, location.Pointer);
                        writer.WriteEndObject();
                    }

                    JsonLines.WriteArray(writer, "reasons", pair.Reasons, (w, reason) => w.WriteStringValue(reason));
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
            });
        }
        else
        {
            foreach (var pair in found)
            {
                await output.WriteLineAsync(MessageText.OneLine($"{pair.SecondLocation.Position}: '{pair.Second}' may be '{pair.First}': {string.Join("; ", pair.Reasons)}")).ConfigureAwait(false);
                await output.WriteLineAsync(MessageText.OneLine($"  {pair.FirstLocation.Position}: '{pair.First}'")).ConfigureAwait(false);
            }

            await output.WriteLineAsync($"{found.Count} {(found.Count == 1 ? "pair" : "pairs")} that may be one").ConfigureAwait(false);
        }

        return found.Count > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>Says what is wrong with documents by themselves: what is in them is not known then.</summary>
    public static bool AreValid(DomainCorpus corpus, string what, TextWriter errors)
    {
        var wrong = corpus.Documents.Findings.Where(f => f.Severity == DiagnosticSeverity.Error).ToList();
        foreach (var finding in wrong) errors.WriteLine(MessageText.OneLine(finding.ToString()));
        if (wrong.Count > 0) errors.WriteLine($"domainsdk: documents that are not valid cannot {what}; mend them first");
        return wrong.Count == 0;
    }
}
