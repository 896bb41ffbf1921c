namespace DomainSdk.Model;

/// <summary>
/// A layout whose parts stand on lines that are known by their number. What a line holds is written as it stands there, with the names of parts in braces:
/// <c>date</c>, <c>address</c>, <c>headline</c>, <c>alternativeHeadline</c>, <c>lead</c>, and <c>body</c> for all lines from there on. A question mark
/// behind a name says that the line may be blank. Lines before the body that nothing is said of are blank.
/// </summary>
public sealed class LinesLayout : ITextLayout
{
    private readonly LineTemplate?[] _lines;

    /// <summary>A layout of lines.</summary>
    /// <param name="lines">What lines hold, by their numbers from 1.</param>
    /// <param name="extensions">The file extensions of such texts.</param>
    /// <param name="dateFormats">The forms in which the day may be written, or null for <c>yyyy-MM-dd</c>.</param>
    /// <exception cref="ArgumentException">A part is missing, there twice, or not told from the next one; the message says which.</exception>
    public LinesLayout(IReadOnlyDictionary<int, string> lines, IReadOnlyCollection<string> extensions, IReadOnlyList<string>? dateFormats = null)
    {
        ArgumentNullException.ThrowIfNull(lines);
        (Extensions, DateFormats) = (extensions, dateFormats ?? new TextParts().DateFormats);
        var body = LineTemplate.LineOfBody(lines);
        _lines = new LineTemplate?[body - 1];
        foreach (var (number, template) in lines)
            if (number < body) _lines[number - 1] = new LineTemplate(template, DateFormats);
        LineTemplate.RequireOnce(_lines.OfType<LineTemplate>());
    }

    /// <summary>The raw text format (see <c>seeds/README.md</c>).</summary>
    public static LinesLayout Raw { get; } = new(
        new Dictionary<int, string> { [1] = " date {date} {address}", [3] = "{headline}", [5] = "{alternativeHeadline?}", [7] = "{lead}", [9] = "{body}" },
        [".txt"]);

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Extensions { get; }

    /// <summary>The forms in which the day may be written.</summary>
    public IReadOnlyList<string> DateFormats { get; }

    /// <inheritdoc/>
    public TextParts Find(string content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var lines = content.Split('\n');
        var body = _lines.Length + 1;
        var found = new TextParts { DateFormats = DateFormats, BodyLine = body, BodyPlace = $"on line {body} or below" };
        for (var number = 1; number < body; number++)
        {
            var line = number > lines.Length ? "" : lines[number - 1];
            var template = _lines[number - 1];
            if (TextParts.IsBlank(line) && (template is null || template.IsOptional)) continue;
            if (template is null) return found with { Fault = Wrong(number, "a blank line") };
            if (template.IsWhole && TextParts.IsBlank(line)) return found with { Fault = Wrong(number, template.Description) };
            if (template.Read(line, number) is not { } parts) return found with { Fault = new TextFault($"Line {number} is not made as '{template.Text}' says.", number, 1, template.Description, line) };
            foreach (var (name, part) in parts) found = PartName.With(found, name, part);
        }

        return found with { Body = TextParts.Paragraphs(lines.Skip(body - 1)) };
    }

    private static TextFault Wrong(int line, string expected) => new($"Line {line} must be {expected}.", line, 1, expected);
}
