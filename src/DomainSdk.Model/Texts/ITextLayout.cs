namespace DomainSdk.Model;

/// <summary>How articles lie in text files: where their parts stand. Must be safe to call from several threads.</summary>
public interface ITextLayout
{
    /// <summary>The file extensions of such texts, in lower case with their dot: <c>.txt</c>.</summary>
    IReadOnlyCollection<string> Extensions { get; }

    /// <summary>Finds the parts of a text. What is wrong becomes a <see cref="TextParts.Fault"/>, never an exception.</summary>
    /// <param name="content">The file, without a byte order mark, and with LF for every CR LF.</param>
    TextParts Find(string content);
}

/// <summary>The parts of a text as a layout has found them. What they have to be (a day, an absolute address) is for the reader to say.</summary>
public sealed record TextParts
{
    /// <summary>The day of publication; null only beside a fault.</summary>
    public TextPart? Date { get; init; }

    /// <summary>The forms in which the day may be written, as <see cref="DateTimeOffset"/> reads them; of a point in time the day counts, as it is written.</summary>
    public IReadOnlyList<string> DateFormats { get; init; } = ["yyyy-MM-dd"];

    /// <summary>The address; null only beside a fault.</summary>
    public TextPart? Address { get; init; }

    /// <summary>The headline; null only beside a fault.</summary>
    public TextPart? Headline { get; init; }

    /// <summary>The second headline, or null.</summary>
    public TextPart? AlternativeHeadline { get; init; }

    /// <summary>The lead, or null.</summary>
    public TextPart? Lead { get; init; }

    /// <summary>The paragraphs of the body, none of them with a blank line in it; see <see cref="Paragraphs"/>.</summary>
    public IReadOnlyList<string> Body { get; init; } = [];

    /// <summary>The line at which the body begins or would begin, from 1.</summary>
    public int BodyLine { get; init; } = 1;

    /// <summary>The column there, from 1, in UTF-16 code units.</summary>
    public int BodyColumn { get; init; } = 1;

    /// <summary>Where the body is looked for, in a few words: what is told of a text that has none.</summary>
    public string BodyPlace { get; init; } = "";

    /// <summary>The first thing that is wrong with the text; parts before it are judged before it is told.</summary>
    public TextFault? Fault { get; init; }

    /// <summary>The paragraphs that lines make: each run of lines that are not blank is one, with LF between its lines. A line of nothing but spaces and tabs is blank.</summary>
    /// <param name="lines">The lines, without their line ends.</param>
    public static IReadOnlyList<string> Paragraphs(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var paragraphs = new List<string>();
        var current = new List<string>();
        foreach (var line in lines.Append(""))
        {
            if (!IsBlank(line))
            {
                current.Add(line);
            }
            else if (current.Count > 0)
            {
                paragraphs.Add(string.Join('\n', current));
                current.Clear();
            }
        }

        return paragraphs;
    }

    internal static bool IsBlank(string line) => line.AsSpan().Trim(" \t").IsEmpty;
}

/// <summary>A part of a text and where it stands.</summary>
/// <param name="Value">Its characters.</param>
/// <param name="Line">The line at which it begins, or the thing that holds it; from 1.</param>
/// <param name="Column">The column there, from 1, in UTF-16 code units.</param>
public sealed record TextPart(string Value, int Line, int Column);

/// <summary>Something that is not as the layout says.</summary>
/// <param name="Message">One sentence.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
/// <param name="Expected">What should stand there, or null.</param>
/// <param name="Found">What stands there, or null.</param>
public sealed record TextFault(string Message, int Line, int Column, string? Expected = null, string? Found = null);
