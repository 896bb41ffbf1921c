using AngleSharp.Dom;

namespace DomainSdk.Cli.Layouts;

/// <summary>The elements of a page.</summary>
internal static class HtmlElements
{
    /// <summary>All elements in the order of the page.</summary>
    public static List<IElement> In(IDocument page)
    {
        var elements = new List<IElement>();
        Add(page, elements);
        return elements;
    }

    /// <summary>Where an element begins, from 1; what is not written in the page begins with it.</summary>
    public static (int Line, int Column) PlaceOf(IElement element) =>
        element.SourceReference?.Position is { Line: > 0 } place ? (place.Line, place.Column) : (1, 1);

    // The library nests no deeper than a stack can hold, and looks for the sibling of an element among all of them.
    private static void Add(INode parent, List<IElement> elements)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is not IElement element) continue;
            elements.Add(element);
            Add(element, elements);
        }
    }
}
