namespace DomainSdk.Schema.Semantics;

/// <summary>Steps through a string while a format is checked: each method consumes what it was asked for, or nothing and answers false.</summary>
internal ref struct FormatScanner(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private int _position;

    /// <summary>Whether all is consumed.</summary>
    public readonly bool AtEnd => _position == _text.Length;

    /// <summary>The next byte; 0 at the end.</summary>
    public readonly byte Next => AtEnd ? (byte)0 : _text[_position];

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

    /// <summary>Consumes exactly <paramref name="count"/> ASCII digits.</summary>
    public bool TakeDigits(int count, out int value)
    {
        value = 0;
        if (_text.Length - _position < count) return false;
        for (var i = 0; i < count; i++)
        {
            var digit = _text[_position + i] - '0';
            if ((uint)digit > 9) return false;
            value = value * 10 + digit;
        }

        _position += count;
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
