namespace DomainSdk.Schema.Semantics;

/// <summary>
/// Reads a pattern by the grammar of ECMA-262 section 22.2.1: strictly as with the flag u, or with the concessions of Annex B.1.2 for what
/// the strict grammar refuses. Either way a code point is one character and <c>\p{…}</c> and <c>\u{…}</c> mean what they mean with the flag u.
/// </summary>
internal sealed partial class RegexParser
{
    /// <summary>Deeper nesting is refused, so that neither this parser nor what walks its tree can exhaust the stack.</summary>
    private const int MaxDepth = 200;

    private readonly string _pattern;
    private readonly bool _strict;
    private readonly GroupNames _names;
    private readonly List<(int Disjunction, int Alternative)> _alternatives = [];
    private int _disjunctions;
    private int _position;
    private int _groupsOpened;

    private RegexParser(string pattern, bool strict)
    {
        _pattern = pattern;
        _strict = strict;
        _names = GroupNames.Scan(pattern);
    }

    private bool AtEnd => _position >= _pattern.Length;

    /// <summary>Parses <paramref name="pattern"/>.</summary>
    /// <exception cref="EcmaRegexSyntaxException">The grammar in force does not allow the pattern.</exception>
    public static RegexNode Parse(string pattern, bool strict, out int groupCount)
    {
        var parser = new RegexParser(pattern, strict);
        var node = parser.ParseDisjunction(0);
        if (!parser.AtEnd) throw Error("This ')' closes no group", parser._position);
        if (parser._names.ResolveAll() is { } missing) throw Error($"There is no group '{missing.Name}' to refer back to", missing.Offset);
        groupCount = parser._groupsOpened;
        return node;
    }

    private static EcmaRegexSyntaxException Error(string message, int offset) => new(message, offset);

    private RegexNode ParseDisjunction(int depth)
    {
        if (depth > MaxDepth) throw Error("Groups are nested too deeply", _position);
        var branches = new List<RegexNode>();
        var number = _disjunctions++;
        do
        {
            _alternatives.Add((number, branches.Count));
            branches.Add(ParseAlternative(depth));
            _alternatives.RemoveAt(_alternatives.Count - 1);
        }
        while (TryTake('|'));
        return branches.Count == 1 ? branches[0] : new RegexNode.Alternation([.. branches]);
    }

    private RegexNode ParseAlternative(int depth)
    {
        var parts = new List<RegexNode>();
        while (!AtEnd && Peek() is not ('|' or ')')) parts.Add(ParseTerm(depth));
        return parts.Count switch { 0 => new RegexNode.Empty(), 1 => parts[0], _ => new RegexNode.Sequence([.. parts]) };
    }

    private RegexNode ParseTerm(int depth)
    {
        var start = _position;
        var groupsBefore = _groupsOpened;
        var atom = ParseAtom(depth);
        var isGrouped = string.CompareOrdinal(_pattern, start, "(?", 0, 2) == 0 && _pattern[start + 2] is not ('=' or '!' or '<');
        var isQuantifiable = isGrouped || atom is not (RegexNode.Assertion or RegexNode.Look) || !_strict && atom is RegexNode.Look { Behind: false };
        return isQuantifiable ? ParseQuantifier(atom, start, groupsBefore) : atom;
    }

    private RegexNode ParseAtom(int depth)
    {
        var start = _position;
        switch (Peek())
        {
            case '^':
                _position++;
                return LineStart();
            case '$':
                _position++;
                return LineEnd();
            case '.':
                _position++;
                return Dot();
            case '(':
                return ParseGroup(depth);
            case '[':
                return new RegexNode.Set(ParseClass());
            case '\\':
                return ParseAtomEscape();
            case '*' or '+' or '?':
                throw Error("There is nothing to repeat before this quantifier", start);
            case '{' when _strict || TryReadBraces(out _, out _):
                throw Error("There is nothing to repeat before this '{'; a literal one is written '\\{'", start);
            case ']' or '}' when _strict:
                throw Error($"A literal '{Peek()}' is written '\\{Peek()}'", start);
            default:
                return OneOf(CharSet.Single(TakeCodePoint()));
        }
    }

    private RegexNode ParseGroup(int depth)
    {
        var start = _position++;
        if (!TryTake('?'))
        {
            var index = ++_groupsOpened;
            return new RegexNode.Group(CloseGroup(depth, start), index);
        }

        if (TryTake(':')) return CloseGroup(depth, start);
        if (TryTake('=')) return new RegexNode.Look(CloseGroup(depth, start), Behind: false, Negative: false);
        if (TryTake('!')) return new RegexNode.Look(CloseGroup(depth, start), Behind: false, Negative: true);
        if (!TryTake('<')) return ParseModified(depth, start);
        if (TryTake('=')) return new RegexNode.Look(CloseGroup(depth, start), Behind: true, Negative: false);
        if (TryTake('!')) return new RegexNode.Look(CloseGroup(depth, start), Behind: true, Negative: true);

        var number = ++_groupsOpened;
        var nameStart = _position;
        var name = ParseGroupName();
        if (!_names.TryDeclare(name, number, [.. _alternatives])) throw Error($"The group name '{name}' is already in use, and not in another alternative", nameStart);
        return new RegexNode.Group(CloseGroup(depth, start), number);
    }

    private RegexNode CloseGroup(int depth, int start)
    {
        var body = ParseDisjunction(depth + 1);
        if (!TryTake(')')) throw Error("This group is not closed", start);
        return body;
    }

    private RegexNode ParseQuantifier(RegexNode atom, int start, int groupsBefore)
    {
        if (AtEnd) return atom;
        int min, max;
        switch (Peek())
        {
            case '*':
                (min, max) = (0, int.MaxValue);
                break;
            case '+':
                (min, max) = (1, int.MaxValue);
                break;
            case '?':
                (min, max) = (0, 1);
                break;
            case '{':
                var brace = _position;
                if (!TryReadBraces(out min, out max)) return _strict ? throw Error("This '{' begins no quantifier; a literal one is written '\\{'", brace) : atom;
                if (min > max) throw Error("The numbers of this quantifier are out of order", brace);
                _position--; // the step over the quantifier's last character, as for the others
                break;
            default:
                return atom;
        }

        _position++;
        var lazy = TryTake('?');
        return new RegexNode.Repeat(atom, min, max, lazy, groupsBefore, _groupsOpened, start);
    }

    /// <summary>Reads <c>{n}</c>, <c>{n,}</c> or <c>{n,m}</c>; where there is none, nothing is consumed.</summary>
    private bool TryReadBraces(out int min, out int max)
    {
        var start = _position++;
        max = 0;
        if (TryReadNumber(out min))
        {
            max = min;
            if (TryTake(',') && !TryReadNumber(out max)) max = int.MaxValue;
            if (TryTake('}')) return true;
        }

        _position = start;
        return false;
    }

    /// <summary>Reads decimal digits; a number too large for an int is as good as unlimited.</summary>
    private bool TryReadNumber(out int number)
    {
        var start = _position;
        long value = 0;
        for (; !AtEnd && Peek() is >= '0' and <= '9'; _position++) value = Math.Min(int.MaxValue, value * 10 + (Peek() - '0'));
        number = (int)value;
        return _position > start;
    }

    private char Peek() => _pattern[_position];

    private bool TryTake(char expected)
    {
        if (AtEnd || Peek() != expected) return false;
        _position++;
        return true;
    }

    private int TakeCodePoint()
    {
        int first = _pattern[_position++];
        return first is >= 0xD800 and < 0xDC00 && !AtEnd && char.IsLowSurrogate(Peek())
            ? char.ConvertToUtf32((char)first, _pattern[_position++])
            : first;
    }
}
