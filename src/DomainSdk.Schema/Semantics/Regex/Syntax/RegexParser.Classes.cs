namespace DomainSdk.Schema.Semantics;

internal sealed partial class RegexParser
{
    private CharSet ParseClass()
    {
        var start = _position++;
        var negated = TryTake('^');
        var members = new List<CharSet>();
        while (!TryTake(']'))
        {
            if (AtEnd) throw Error("This character class is not closed", start);
            ParseClassRange(members, start);
        }

        var set = Folded(CharSet.Union(members));
        return negated ? set.Complement() : set;
    }

    private void ParseClassRange(List<CharSet> members, int classStart)
    {
        var start = _position;
        var (first, firstSet) = ParseClassAtom(classStart);
        var isRange = _position + 1 < _pattern.Length && Peek() == '-' && _pattern[_position + 1] != ']';
        if (!isRange)
        {
            members.Add(firstSet ?? CharSet.Single(first));
            return;
        }

        _position++;
        var (last, lastSet) = ParseClassAtom(classStart);
        if (firstSet is null && lastSet is null)
        {
            if (first > last) throw Error("This range is out of order", start);
            members.Add(CharSet.Range(first, last));
            return;
        }

        // Annex B.1.2: where an end is a set, the hyphen is a member like the two.
        if (_strict) throw Error("A range cannot begin or end with a character class", start);
        members.AddRange([firstSet ?? CharSet.Single(first), CharSet.Single('-'), lastSet ?? CharSet.Single(last)]);
    }

    /// <summary>One code point, or the set that an escape stands for.</summary>
    private (int CodePoint, CharSet? Set) ParseClassAtom(int classStart)
    {
        if (AtEnd) throw Error("This character class is not closed", classStart);
        if (Peek() != '\\') return (TakeCodePoint(), null);

        var start = _position++;
        if (AtEnd) throw Error("The pattern ends in a lone backslash", start);
        if (TryTake('b')) return ('\b', null);
        return TryParseClassEscape(start) is { } set ? (0, set) : (ParseCharacterEscape(start, inClass: true), null);
    }
}
