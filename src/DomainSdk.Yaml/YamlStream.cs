using DomainSdk.Schema.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DomainSdk.Yaml;

/// <summary>The documents of a file.</summary>
internal static class YamlStream
{
    private const int MostOfTag = 1_000;

    /// <summary>Reads them. What has no value in JSON is a finding, and its document is not judged: it would not be what people wrote.</summary>
    public static List<JsonText> Read(YamlSource source, List<Finding> findings)
    {
        var texts = new List<JsonText>();
        var events = new List<ParsingEvent>();
        var parser = new Parser(new StringReader(source.Text));
        try
        {
            for (var depth = 0; parser.MoveNext();)
            {
                depth += parser.Current is SequenceStart or MappingStart ? 1 : parser.Current is SequenceEnd or MappingEnd ? -1 : 0;
                if (Refused(parser.Current!, depth) is { } refused)
                {
                    // The library would go on in the square of the length.
                    findings.Add(source.Problem(refused.Id, parser.Current!.Start, parser.Current.Start, refused.Message));
                    return texts;
                }

                if (parser.Current is DocumentStart) events.Clear();
                else if (parser.Current is DocumentEnd) Add(source, events, findings, texts);
                else if (parser.Current is NodeEvent or SequenceEnd or MappingEnd or AnchorAlias) events.Add(parser.Current);
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The library has exceptions of other types, too, such as for tags that are no URIs; those know no place.
            var (start, end) = e is YamlException known ? (known.Start, known.End) : parser.Current is { } last ? (last.End, last.End) : (new Mark(0, 1, 1), new Mark(0, 1, 1));
            findings.Add(source.Problem(DocumentIds.Malformed, start, end, "The file is not YAML: " + Reason(e)));
            return texts;
        }

        // As an empty file of JSON is none.
        if (texts.Count == 0 && findings.Count == 0)
            findings.Add(source.Problem(DocumentIds.Malformed, Mark.Empty, Mark.Empty, "The file holds no document."));
        return texts;
    }

    private static void Add(YamlSource source, List<ParsingEvent> events, List<Finding> findings, List<JsonText> texts)
    {
        if (new YamlIndentation(source).FirstTab(events) is { } tab)
        {
            findings.Add(tab);
            return;
        }

        var before = findings.Count;
        var writer = new YamlJsonWriter(source, new YamlDocument(events), findings);
        writer.WriteRoot();
        if (findings.Count == before) texts.Add(writer.ToText());
    }

    private static (string Id, string Message)? Refused(ParsingEvent next, int depth) => next switch
    {
        _ when depth > JsonReadOptions.DefaultMaxDepth => (DocumentIds.TooDeep, $"The document nests more than {JsonReadOptions.DefaultMaxDepth} lists and maps."),
        DocumentStart { Tags: { } tags } when tags.Any(tag => tag.Prefix.Length > MostOfTag) => (DocumentIds.Malformed, $"The prefix of a tag is longer than {MostOfTag} characters."),
        _ => null,
    };

    private static string Reason(Exception e)
    {
        // What state the library is in, and how it calls its arguments, is nothing to those who wrote the file.
        if (e is not (YamlException or ArgumentException)) return "what follows here has no place in it.";
        var reason = (e.InnerException ?? e).Message.Replace(" (Parameter 'value')", "", StringComparison.Ordinal);
        return reason.TrimEnd('.', ' ') + ".";
    }
}
