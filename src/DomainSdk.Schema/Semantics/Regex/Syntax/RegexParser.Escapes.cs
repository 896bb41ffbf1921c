using System.Globalization;
using System.Text;

namespace DomainSdk.Schema.Semantics;

internal sealed partial class RegexParser
{
    private const string SyntaxCharacters = "^$\\.*+?()[]{}|/";

    private RegexNode ParseAtomEscape()
    {
        var start = _position++;
        if (AtEnd) throw Error("The pattern ends in a lone backslash", start);
        var c = Peek();
        switch (c)
        {
            case 'b':
                _position++;
                return new RegexNode.Assertion(AssertionKind.WordBoundary);
            case 'B':
                _position++;
                return new RegexNode.Assertion(AssertionKind.NotWordBoundary);
            case 'k' or (>= '1' and <= '9') when IgnoresCase && _names.GroupCount > 0:
                throw Error("A back-reference that ignores case is not supported", start);
            case 'k' when _strict || _names.Any:
                _position++;
                if (!TryTake('<')) throw Error("'\\k' must be followed by a group name: '\\k<name>'", start);
                var name = ParseGroupName();
                var byName = new RegexNode.BackReference(start, _pattern.Substring(start, _position - start));
                _names.Resolve(name, byName);
                return byName;
            case >= '1' and <= '9':
                TryReadNumber(out var number);
                if (number <= _names.GroupCount) return new RegexNode.BackReference(start, _pattern.Substring(start, _position - start)) { Numbers = { number } };
                if (_strict) throw Error($"There is no group {number} to refer back to", start);
                _position = start + 1;
                break;
        }

        return OneOf(TryParseClassEscape(start) ?? CharSet.Single(ParseCharacterEscape(start, inClass: false)));
    }

    /// <summary>What follows a backslash, if it stands for a set: <c>\d \D \w \W \s \S \p{…} \P{…}</c>.</summary>
    private CharSet? TryParseClassEscape(int start)
    {
        var c = Peek();
        CharSet? set = c switch
        {
            'd' or 'D' => EcmaSets.Digits,
            'w' or 'W' => Folded(EcmaSets.Word),
            's' or 'S' => EcmaSets.Space,
            _ => null,
        };
        if (set is not null) _position++;
        else if (c is 'p' or 'P') set = TryParseProperty(start);
        return c is 'D' or 'W' or 'S' or 'P' ? set?.Complement() : set;
    }

    private CharSet? TryParseProperty(int start)
    {
        var close = _position + 1 < _pattern.Length && _pattern[_position + 1] == '{' ? _pattern.IndexOf('}', _position) : -1;
        if (close < 0) return _strict ? throw Error("'\\p' must be followed by a property in braces: '\\p{L}'", start) : null;
        var expression = _pattern.Substring(_position + 2, close - _position - 2);
        _position = close + 1;
        return UnicodeProperties.Find(expression) ?? throw Error($"'{expression}' is not a known Unicode property", start);
    }

    /// <summary>What follows a backslash, as one code point.</summary>
    private int ParseCharacterEscape(int start, bool inClass)
    {
        var c = TakeCodePoint();
        switch (c)
        {
            case 't': return '\t';
            case 'n': return '\n';
            case 'v': return '\v';
            case 'f': return '\f';
            case 'r': return '\r';
            case 'c': return ParseControl(start, inClass);
            case 'x':
                if (TryReadHex(2, out var hex)) return hex;
                return _strict ? throw Error("'\\x' must be followed by two hexadecimal digits", start) : 'x';
            case 'u':
                if (TryReadUnicode(out var unicode)) return unicode;
                return _strict ? throw Error("'\\u' must be followed by four hexadecimal digits or by a code point in braces", start) : 'u';
            case '0' when AtEnd || Peek() is not (>= '0' and <= '9'):
                return 0;
            case >= '0' and <= '7' when !_strict:
                return ReadOctal(c - '0');
        }

        if (c < 0x80 && SyntaxCharacters.AsSpan().IndexOf((char)c) >= 0 || inClass && c == '-') return c;
        if (_strict || c == 'k' && _names.Any) throw Error($"'{_pattern.Substring(start, _position - start)}' is not an escape of ECMA-262", start);
        return c;
    }

    private int ParseControl(int start, bool inClass)
    {
        if (!AtEnd && (Peek() is >= 'a' and <= 'z' or >= 'A' and <= 'Z' || !_strict && inClass && Peek() is >= '0' and <= '9' or '_'))
            return _pattern[_position++] & 0x1F;
        if (_strict) throw Error("'\\c' must be followed by a letter", start);
        _position = start + 1; // Annex B: the backslash stands for itself and the c comes next
        return '\\';
    }

    private int ReadOctal(int value)
    {
        for (var more = value <= 3 ? 2 : 1; more > 0 && !AtEnd && Peek() is >= '0' and <= '7'; more--)
            value = value * 8 + (_pattern[_position++] - '0');
        return value;
    }

    private bool TryReadUnicode(out int value)
    {
        var start = _position;
        if (TryTake('{'))
        {
            value = 0;
            var digits = _position;
            for (; !AtEnd && HexDigit(Peek()) >= 0 && value < CodePoints.Limit; _position++) value = value * 16 + HexDigit(Peek());
            if (_position > digits && value < CodePoints.Limit && TryTake('}')) return true;
            _position = start;
            return false;
        }

        if (!TryReadHex(4, out value)) return false;
        if (value is < 0xD800 or > 0xDBFF) return true;
        var afterHigh = _position;
        if (TryTake('\\') && TryTake('u') && TryReadHex(4, out var low) && low is >= 0xDC00 and <= 0xDFFF) value = char.ConvertToUtf32((char)value, (char)low);
        else _position = afterHigh;
        return true;
    }

    private bool TryReadHex(int count, out int value)
    {
        value = 0;
        if (_position + count > _pattern.Length) return false;
        for (var i = 0; i < count; i++)
        {
            var digit = HexDigit(_pattern[_position + i]);
            if (digit < 0) return false;
            value = value * 16 + digit;
        }

        _position += count;
        return true;
    }

    private static int HexDigit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    /// <summary>Reads an identifier and the <c>&gt;</c> that ends it.</summary>
    private string ParseGroupName()
    {
        var start = _position;
        var name = new StringBuilder();
        while (!TryTake('>'))
        {
            if (AtEnd) throw Error("This group name is not ended by '>'", start);
            var at = _position;
            var c = TakeCodePoint();
            if (c == '\\' && !(TryTake('u') && TryReadUnicode(out c)) || !IsNamePart(c, name.Length == 0)) throw Error("This character may not stand in a group name", at);
            CodePoints.AppendTo(name, c);
        }

        return name.Length > 0 ? name.ToString() : throw Error("A group name is missing here", start);
    }

    private static bool IsNamePart(int codePoint, bool first) => codePoint is '$' or '_' || GeneralCategories.Of(codePoint) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => true,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.ConnectorPunctuation => !first,
        _ => !first && codePoint is 0x200C or 0x200D,
    };
}
