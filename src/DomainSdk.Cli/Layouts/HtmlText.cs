using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using DomainSdk.Model;

namespace DomainSdk.Cli.Layouts;

/// <summary>
/// The text of an element as a reader sees it, by elements alone and not by style sheets: white space is one space and falls away at the ends of lines, <c>br</c> ends
/// a line, and elements that are blocks are paragraphs of their own.
/// </summary>
internal sealed class HtmlText
{
    // By the rendering that the HTML standard suggests (section 15.3): blocks, lists and tables.
    private static readonly FrozenSet<string> s_blocks = Names(
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp");

    // What is not shown, and what is no text of the article: controls, and what stands in for pictures and films.
    private static readonly FrozenSet<string> s_left = Names(
        "audio base button canvas datalist embed head iframe input link math meta meter noembed noframes noscript object param progress rp script select source style svg template textarea title track video");

    private readonly HtmlPlace _place;
    private readonly IReadOnlySet<IElement> _taken;
    private readonly List<string> _paragraphs = [];
    private readonly StringBuilder _block = new();
    private bool _hasSpace;
    private int _quotes;

    private HtmlText(HtmlPlace place, IReadOnlySet<IElement> taken) => (_place, _taken) = (place, taken);

    /// <summary>The paragraphs of an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="place">What led to it.</param>
    /// <param name="taken">Elements that are other parts of the text.</param>
    public static IReadOnlyList<string> Paragraphs(IElement element, HtmlPlace place, IReadOnlySet<IElement> taken)
    {
        var text = new HtmlText(place, taken);
        text.Read(element, isPreformatted: element.Closest("pre") is not null);
        text.EndBlock();
        return text._paragraphs;
    }

    private void Read(IElement element, bool isPreformatted)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text) Add(text.Data, isPreformatted);
            else if (node is IElement child && !IsLeft(child)) ReadChild(child, isPreformatted);
        }
    }

    private void ReadChild(IElement child, bool isPreformatted)
    {
        var name = child.LocalName;
        if (name == "br")
        {
            EndLine();
            return;
        }

        var isBlock = s_blocks.Contains(name);
        if (isBlock) EndBlock();
        // Marks of quotations are not written in the page but shown by the browser.
        if (name == "q") Append(_quotes++ % 2 == 0 ? '\u201C' : '\u2018');
        Read(child, isPreformatted || name is "pre" or "listing" or "xmp" or "plaintext");
        if (name == "q") _block.Append(--_quotes % 2 == 0 ? '\u201D' : '\u2019');
        if (isBlock) EndBlock();
    }

    private bool IsLeft(IElement element) =>
        s_left.Contains(element.LocalName) || element.HasAttribute("hidden") || (element.LocalName == "dialog" && !element.HasAttribute("open")) || _taken.Contains(element) || _place.Without.Any(left => left.Match(element, null));

    private void Add(string text, bool isPreformatted)
    {
        foreach (var c in text)
        {
            if (isPreformatted && c == '\n') EndLine();
            else if (isPreformatted || c is not (' ' or '\t' or '\n' or '\f' or '\r')) Append(c);
            else _hasSpace = true;
        }
    }

    private void Append(char c)
    {
        if (_hasSpace && _block.Length > 0 && _block[^1] != '\n') _block.Append(' ');
        _hasSpace = false;
        _block.Append(c);
    }

    private void EndLine()
    {
        _block.Append('\n');
        _hasSpace = false;
    }

    private void EndBlock()
    {
        // A line of spaces that do not break is as blank to a reader as one of others.
        _paragraphs.AddRange(TextParts.Paragraphs(_block.ToString().Split('\n').Select(line => string.IsNullOrWhiteSpace(line) ? "" : line)));
        _block.Clear();
        _hasSpace = false;
    }

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
