namespace DomainSdk.Model;

/// <summary>What a line holds: characters as they stand there, and parts of the text between them.</summary>
internal sealed class LineTemplate
{
    // A template is as many literals as parts, each before its part, and the last literal.
    private readonly List<string> _literals = [];
    private readonly List<string> _parts = [];
    private readonly bool _dateHasSpaces;

    public LineTemplate(string text, IReadOnlyList<string> dateFormats)
    {
        Text = text;
        _dateHasSpaces = dateFormats.Any(format => format.Contains(' ', StringComparison.Ordinal));
        IsOptional = true;
        var at = 0;
        for (int open; (open = text.IndexOf('{', at)) >= 0;)
        {
            var close = text.IndexOf('}', open);
            var name = close < 0 ? throw new ArgumentException($"In '{text}' a brace is not closed.", nameof(text)) : text[(open + 1)..close];
            var isOptional = name.EndsWith('?');
            name = name.TrimEnd('?');
            if (!PartName.OfHeader.Contains(name)) throw new ArgumentException($"In '{text}' there is no part '{name}'.", nameof(text));
            if (open == at && _parts.Count > 0) throw new ArgumentException($"In '{text}' nothing tells '{_parts[^1]}' from '{name}'.", nameof(text));
            if (isOptional && PartName.IsRequired(name)) throw new ArgumentException($"In '{text}' the part '{name}' has to be there.", nameof(text));
            IsOptional &= isOptional;
            _literals.Add(text[at..open]);
            _parts.Add(name);
            at = close + 1;
        }

        if (_parts.Count == 0) throw new ArgumentException($"In '{text}' there is no part in braces.", nameof(text));
        _literals.Add(text[at..]);
    }

    /// <summary>The template as it is written.</summary>
    public string Text { get; }

    /// <summary>Whether the line may be blank.</summary>
    public bool IsOptional { get; }

    /// <summary>Whether the whole line is one part.</summary>
    public bool IsWhole => _parts.Count == 1 && _literals.TrueForAll(literal => literal.Length == 0);

    /// <summary>What should stand on the line.</summary>
    public string Description => IsWhole
        ? _parts[0] == PartName.AlternativeHeadline ? "the second headline" : "the " + _parts[0]
        : string.Concat(_parts.Select((part, i) => _literals[i] + (part == PartName.Date && !_dateHasSpaces ? "YYYY-MM-DD" : part))) + _literals[^1];

    /// <summary>The line of the body.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static int LineOfBody(IReadOnlyDictionary<int, string> lines)
    {
        var body = lines.Where(line => line.Value == $"{{{PartName.Body}}}").Select(line => line.Key).ToList();
        if (body.Count != 1) throw new ArgumentException($"Exactly one line holds '{{{PartName.Body}}}', and here {body.Count} do.", nameof(lines));
        foreach (var number in lines.Keys)
            if (number < 1 || number > body[0]) throw new ArgumentException($"Line {number} is none before the body.", nameof(lines));
        return body[0];
    }

    /// <summary>Makes sure that parts stand on one line each, and that those are there which every text has.</summary>
    public static void RequireOnce(IEnumerable<LineTemplate> lines)
    {
        var parts = lines.SelectMany(line => line._parts).ToList();
        if (parts.GroupBy(part => part).FirstOrDefault(group => group.Count() > 1) is { } twice) throw new ArgumentException($"The part '{twice.Key}' stands in two places.", nameof(lines));
        if (PartName.OfHeader.FirstOrDefault(part => PartName.IsRequired(part) && !parts.Contains(part)) is { } missing) throw new ArgumentException($"The part '{missing}' is missing.", nameof(lines));
    }

    /// <summary>The parts on a line; null where it is not made so. A part reaches to the first place where what follows it stands, and the last one to the end.</summary>
    public List<(string Name, TextPart Part)>? Read(string line, int number)
    {
        if (!line.StartsWith(_literals[0], StringComparison.Ordinal)) return null;
        var found = new List<(string, TextPart)>();
        var at = _literals[0].Length;
        for (var i = 0; i < _parts.Count; i++)
        {
            var next = _literals[i + 1];
            var end = i < _parts.Count - 1 ? line.IndexOf(next, Math.Min(at, line.Length), StringComparison.Ordinal) : line.Length - next.Length;
            if (end <= at || !line.AsSpan(end).StartsWith(next)) return null;
            if (!MayHaveSpaces(_parts[i]) && line.AsSpan(at, end - at).Contains(' ')) return null;
            found.Add((_parts[i], new TextPart(line[at..end], number, at + 1)));
            at = end + next.Length;
        }

        return found;
    }

    private bool MayHaveSpaces(string part) => part == PartName.Date ? _dateHasSpaces : part != PartName.Address;
}
