using System.Text;
using DomainSdk.Model;
using DomainSdk.Schema.Json;
using DomainSdk.Yaml;

namespace DomainSdk.Cli.Layouts;

/// <summary>Texts that begin with a block of YAML between lines of three hyphens, in which their parts are members; behind it stands the body, as it is.</summary>
/// <param name="members">By part the names of members; the first that is there counts.</param>
/// <param name="extensions">The file extensions.</param>
/// <param name="dateFormats">The forms of dates.</param>
internal sealed class FrontMatterLayout(IReadOnlyDictionary<string, IReadOnlyList<string>> members, IReadOnlyCollection<string> extensions, IReadOnlyList<string> dateFormats) : ITextLayout
{
    private const string Fence = "---";
    private static readonly YamlDocumentReader s_yaml = new();

    public IReadOnlyCollection<string> Extensions => extensions;

    public TextParts Find(string content)
    {
        var found = new TextParts { DateFormats = dateFormats, BodyPlace = "behind the front matter" };
        var lines = content.Split('\n');
        if (lines[0].TrimEnd() != Fence) return found with { Fault = new TextFault($"The text does not begin with a front matter: line 1 is not '{Fence}'.", 1, 1, Fence, lines[0]) };
        var close = Array.FindIndex(lines, 1, line => line.TrimEnd() is Fence or "...");
        if (close < 0) return found with { Fault = new TextFault($"The front matter that begins here is not closed by a line '{Fence}'.", 1, 1, Fence) };

        // The lines of the block are those of the file, so that its places are, too.
        var reading = s_yaml.Read("", Encoding.UTF8.GetBytes(string.Join('\n', lines[..close])));
        if (reading.Findings is [var wrong, ..]) return found with { Fault = new TextFault("The front matter: " + wrong.Message, wrong.Position.Line, wrong.Position.Column, wrong.Expected, wrong.Found) };
        var root = reading.Texts[0].Root;
        if (root.Kind != JsonKind.Object) return found with { Fault = new TextFault("The front matter is no map.", 1, 1, "members with their values") };
        foreach (var part in PartName.OfHeader)
        {
            found = Add(found, part, root);
            if (found.Fault is not null) return found;
        }

        var body = Array.FindIndex(lines, close + 1, line => line.AsSpan().Trim(" \t").Length > 0);
        return found with { Body = TextParts.Paragraphs(lines.Skip(close + 1)), BodyLine = (body < 0 ? close + 1 : body) + 1 };
    }

    private TextParts Add(TextParts found, string part, JsonNode root)
    {
        var names = members.TryGetValue(part, out var given) ? given : [];
        foreach (var name in names)
        {
            if (!root.TryGetMember(name, out var value) || value.Kind == JsonKind.Null) continue;
            var place = SourcePosition.Of(value);
            if (value.Kind is not (JsonKind.String or JsonKind.Number)) return found with { Fault = new TextFault($"The member '{name}' of the front matter is neither a string nor a number.", place.Line, place.Column, "a string") };
            var text = (value.Kind == JsonKind.String ? value.GetString() : Encoding.UTF8.GetString(value.RawText)).Trim();
            if (text.Length > 0) return PartName.With(found, part, new TextPart(text, place.Line, place.Column));
        }

        return PartName.IsRequired(part)
            ? found with { Fault = new TextFault($"The front matter has no {part}: no member '{string.Join("' or '", names)}'.", 1, 1, $"a member '{names[0]}'") }
            : found;
    }
}
