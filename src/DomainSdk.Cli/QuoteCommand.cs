using System.CommandLine;
using DomainSdk.Cli.Layouts;
using DomainSdk.Cli.Output;
using DomainSdk.Integrity;
using DomainSdk.Model;
using OffsetUnit = DomainSdk.Model.OffsetUnit;

namespace DomainSdk.Cli;

/// <summary><c>domainsdk quote TEXT WORDS [--all] [--unit utf16|codePoint] [--layout NAME]</c>: what marks words of a text, or what is nearest to them.</summary>
internal static class QuoteCommand
{
    public static Command Create()
    {
        var text = PathsArgument.CreateOne("TEXT", "A text, in the raw text format or another layout.");
        var words = new Argument<string>("WORDS") { Description = "Words of its body, exactly as they stand there." };
        var all = new Option<bool>("--all") { Description = "Every place at which the words stand, as an array; without it the first." };
        var unit = UnitOption();
        var command = new Command("quote", "Make the selector of words in a text: positions, digest, prefix and suffix.") { text, words, all, unit };
        var layout = new LayoutOption();
        layout.AddTo(command);
        command.SetAction(parse => Execute(
            parse.GetRequiredValue(text), layout.Read(parse), parse.GetRequiredValue(words), parse.GetValue(all), parse.GetValue(unit), parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error));
        return command;
    }

    /// <summary>What positions count.</summary>
    public static Option<OffsetUnit> UnitOption() => new("--unit")
    {
        Description = "What positions count: UTF-16 code units, or code points.",
        DefaultValueFactory = _ => OffsetUnit.Utf16,
    };

    private static int Execute(string path, NamedLayout? layout, string words, bool all, OffsetUnit unit, TextWriter output, TextWriter errors)
    {
        if (TextFile.Read(path, layout, errors) is not { } text) return ExitCode.CannotRun;
        if (words.Length == 0)
        {
            errors.WriteLine("domainsdk: no words to look for");
            return ExitCode.CannotRun;
        }

        var places = PassageSearch.Find(text.Body, words).ToList();
        if (places.Count == 0) return WriteNearest(text, words, unit, output, errors);
        var selectors = places.Select(at => text.SelectorOf(at, at + words.Length, unit));
        if (all)
        {
            JsonLines.Write(output, json =>
            {
                json.WriteStartArray();
                foreach (var selector in selectors) selector.WriteTo(json);
                json.WriteEndArray();
            });
        }
        else
        {
            JsonLines.Write(output, json => selectors.First().WriteTo(json));
            if (places.Count > 1) errors.WriteLine($"domainsdk: the words stand in {places.Count} places; this is the first, --all tells of each");
        }

        return ExitCode.Clean;
    }

    private static int WriteNearest(SeedText text, string words, OffsetUnit unit, TextWriter output, TextWriter errors)
    {
        var nearest = NearPassages.Find(text.Body, words);
        JsonLines.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("nearest");
            foreach (var near in nearest)
            {
                json.WriteStartObject();
                json.WritePropertyName("selector");
                text.SelectorOf(near.Start, near.End, unit).WriteTo(json);
                JsonLines.WriteArray(json, "differences", near.Differences, (writer, difference) =>
                {
                    writer.WriteStartObject();
                    writer.WriteString("kind", NameOf(difference.Kind));
                    writer.WriteString("asked", difference.Asked);
                    writer.WriteString("found", difference.Found);
                    writer.WriteEndObject();
                });
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
        errors.WriteLine(MessageText.OneLine($"domainsdk: {text.Path}: the words do not stand in the body{(nearest.Count == 0 ? ", nor anything near them" : "; what is nearest differs in " + string.Join(", ", nearest[0].Differences.Select(Describe)))}"));
        return ExitCode.Findings;
    }

    private static string Describe(PassageDifference difference) => difference switch
    {
        { Kind: PassageDifferenceKind.Mark } => $"punctuation ('{difference.Found}' for '{difference.Asked}')",
        { Asked: "" } => $"a word more ('{difference.Found}')",
        { Found: "" } => $"a word less ('{difference.Asked}')",
        _ => $"{NameOf(difference.Kind)} ('{difference.Found}' for '{difference.Asked}')",
    };

    private static string NameOf(PassageDifferenceKind kind) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}
