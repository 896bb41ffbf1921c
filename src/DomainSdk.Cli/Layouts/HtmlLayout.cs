using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DomainSdk.Model;
using DomainSdk.Schema.Json;

namespace DomainSdk.Cli.Layouts;

/// <summary>Texts that are pages: their parts stand in elements that CSS selectors find. Nothing that a page refers to is fetched, and no script of it runs.</summary>
/// <param name="parts">By part the places where it is looked for; the first that is there counts.</param>
/// <param name="extensions">The file extensions.</param>
/// <param name="dateFormats">The forms of dates.</param>
internal sealed class HtmlLayout(IReadOnlyDictionary<string, IReadOnlyList<HtmlPlace>> parts, IReadOnlyCollection<string> extensions, IReadOnlyList<string> dateFormats) : ITextLayout
{
    /// <summary>Elements that are open at once. The library nests no more than 512, as browsers do.</summary>
    private const int MostOpen = 2_000;

    private static readonly FrozenSet<IElement> s_nothing = [];
    private static readonly HtmlParserOptions s_options = new() { IsKeepingSourceReferences = true };

    public IReadOnlyCollection<string> Extensions => extensions;

    /// <summary>The layout of a description.</summary>
    public static HtmlLayout Of(JsonNode description, IReadOnlyCollection<string> extensions, IReadOnlyList<string> dateFormats)
    {
        var parts = new Dictionary<string, IReadOnlyList<HtmlPlace>>(StringComparer.Ordinal);
        foreach (var (part, places) in description.EnumerateMembers()) parts[part.GetString()] = HtmlPlace.Of(places);
        return new HtmlLayout(parts, extensions, dateFormats);
    }

    public TextParts Find(string content)
    {
        var found = new TextParts { DateFormats = dateFormats, BodyPlace = "in " + Written(PartName.Body) };
        if (HtmlDepth.TooDeep(content, MostOpen) is (var line, var column)) return found with { Fault = new TextFault($"The page has more than {MostOpen} elements within each other.", line, column) };

        // A line ends with LF, so that lines are those of the file.
        using var page = new HtmlParser(s_options).ParseDocument(content.Replace('\r', ' '));
        var elements = HtmlElements.In(page);
        var taken = new HashSet<IElement>();
        foreach (var part in PartName.OfHeader)
        {
            if (Part(part, elements, taken) is { } there) found = PartName.With(found, part, there);
            else if (PartName.IsRequired(part)) return found with { Fault = new TextFault($"The page has no {part}: nothing stands in {Written(part)}.", 1, 1, Written(part)) };
        }

        foreach (var place in parts[PartName.Body])
        {
            // What stands in another element of the body is there already.
            var roots = elements.Where(place.Fits).ToHashSet();
            var outer = roots.Where(root => !root.GetAncestors().OfType<IElement>().Any(roots.Contains)).ToList();
            var body = outer.SelectMany(root => HtmlText.Paragraphs(root, place, taken)).ToList();
            if (outer.Count == 0 || (body.Count == 0 && place != parts[PartName.Body][^1])) continue;
            var (bodyLine, bodyColumn) = HtmlElements.PlaceOf(outer.FirstOrDefault(root => HtmlText.Paragraphs(root, place, taken).Count > 0) ?? outer[0]);
            return found with { Body = body, BodyLine = bodyLine, BodyColumn = bodyColumn };
        }

        return found;
    }

    private TextPart? Part(string part, IReadOnlyList<IElement> elements, HashSet<IElement> taken)
    {
        if (!parts.TryGetValue(part, out var places)) return null;
        foreach (var place in places)
        {
            foreach (var element in elements.Where(place.Fits))
            {
                var text = place.Attribute is { } name ? element.GetAttribute(name)?.Trim() : string.Join(' ', HtmlText.Paragraphs(element, place, s_nothing)).Replace('\n', ' ');
                if (string.IsNullOrEmpty(text)) continue;
                if (place.Attribute is null) taken.Add(element);
                var (line, column) = HtmlElements.PlaceOf(element);
                return new TextPart(text, line, column);
            }
        }

        return null;
    }

    private string Written(string part) => parts.TryGetValue(part, out var places) ? string.Join(" or ", places) : "";
}
