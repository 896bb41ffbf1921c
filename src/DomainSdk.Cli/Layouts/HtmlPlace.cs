using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;
using DomainSdk.Schema.Json;

namespace DomainSdk.Cli.Layouts;

/// <summary>Where a part of a text stands in pages.</summary>
/// <param name="Written">The selector as it is written.</param>
/// <param name="Selector">The elements.</param>
/// <param name="Attribute">The attribute that holds the part, or null for the text of the element.</param>
/// <param name="Without">Elements within that are left out.</param>
internal sealed record HtmlPlace(string Written, ISelector Selector, string? Attribute, IReadOnlyList<ISelector> Without)
{
    private static readonly CssSelectorParser s_parser = new();

    /// <summary>The places that a description names for one part: one, or several of which the first counts that a page has.</summary>
    /// <exception cref="InvalidOperationException">A selector is none.</exception>
    public static IReadOnlyList<HtmlPlace> Of(JsonNode node)
    {
        if (node.Kind != JsonKind.Array) return [One(node)];
        var places = new List<HtmlPlace>();
        foreach (var item in node.EnumerateItems()) places.Add(One(item));
        return places;
    }

    /// <summary>The place as messages show it.</summary>
    public override string ToString() => Attribute is null ? Written : $"{Written} (attribute '{Attribute}')";

    /// <summary>Whether an element stands there.</summary>
    public bool Fits(IElement element) => Selector.Match(element, null);

    private static HtmlPlace One(JsonNode node)
    {
        if (node.Kind == JsonKind.String) return new HtmlPlace(node.GetString(), Parse(node), null, []);
        node.TryGetMember("selector", out var selector);
        var without = new List<ISelector>();
        if (node.TryGetMember("without", out var left))
        {
            if (left.Kind == JsonKind.Array) foreach (var item in left.EnumerateItems()) without.Add(Parse(item));
            else without.Add(Parse(left));
        }

        return new HtmlPlace(selector.GetString(), Parse(selector), node.TryGetMember("attribute", out var attribute) ? attribute.GetString() : null, without);
    }

    private static ISelector Parse(JsonNode node) =>
        s_parser.ParseSelector(node.GetString()) ?? throw new InvalidOperationException($"{SourcePosition.Of(node)}: '{node.GetString()}' is no CSS selector.");
}
