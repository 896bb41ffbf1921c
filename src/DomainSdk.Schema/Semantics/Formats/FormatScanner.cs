namespace DomainSdk.Schema.Semantics;

/// <summary>Steps through a string while a format is checked: each method consumes what it was asked for, or nothing and answers false.</summary>
internal ref struct FormatScanner(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private int _position;

    /// <summary>Whether all is consumed.</summary>
    public readonly bool AtEnd => _position == _text.Length;

    /// <summary>What is not consumed yet.</summary>
    public readonly ReadOnlySpan<byte> Rest => _text.Slice(_position);

    /// <summary>Consumes one given byte.</summary>
    public bool Take(char expected)
    {
        if (AtEnd || _text[_position] != expected) return false;
        _position++;
        return true;
    }

    /// <summary>Consumes one given ASCII letter, in either case.</summary>
    public bool TakeLetter(char upper)
    {
        if (AtEnd || (_text[_position] & ~0x20) != upper) return false;
        _position++;
        return true;
    }

    /// <summary>Consumes all ASCII digits that come next and answers them.</summary>
    public ReadOnlySpan<byte> TakeDigits()
    {
        var start = _position;
        while (!AtEnd && Ascii.IsDigit(_text[_position])) _position++;
        return _text.Slice(start, _position - start);
    }
}
