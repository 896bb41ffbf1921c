using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Sampling;

/// <summary>JSON text that grows while a document is made, and shrinks again where an attempt fails.</summary>
internal sealed class SampleText(int maxBytes)
{
    private const string HexDigits = "0123456789abcdef";

    private byte[] _bytes = new byte[1024];

    /// <summary>How many bytes there are.</summary>
    public int Length { get; private set; }

    /// <summary>Whether the text has outgrown its bound.</summary>
    public bool IsFull => Length > maxBytes;

    /// <summary>The text so far.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Where two texts with the same hash (FNV-1a) pass for equal, a document less is made, and nothing worse.</summary>
    public static ulong Hash(ReadOnlySpan<byte> utf8)
    {
        var hash = 14695981039346656037UL;
        foreach (var b in utf8) hash = unchecked((hash ^ b) * 1099511628211UL);
        return hash;
    }

    /// <summary>Goes back to an earlier length.</summary>
    public void Truncate(int length) => Length = length;

    public void Write(char ascii)
    {
        Reserve(1);
        _bytes[Length++] = (byte)ascii;
    }

    public void Write(ReadOnlySpan<byte> utf8)
    {
        Reserve(utf8.Length);
        utf8.CopyTo(_bytes.AsSpan(Length));
        Length += utf8.Length;
    }

    public void WriteAscii(string text)
    {
        Reserve(text.Length);
        foreach (var c in text) _bytes[Length++] = (byte)c;
    }

    /// <summary>Writes a string with quotes and no more escapes than needed; a lone surrogate is one of those.</summary>
    public void WriteString(string text)
    {
        Reserve(text.Length * 6 + 2);
        _bytes[Length++] = (byte)'"';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '"' or '\\')
            {
                _bytes[Length++] = (byte)'\\';
                _bytes[Length++] = (byte)c;
            }
            else if (c is >= ' ' and < (char)0x80)
            {
                _bytes[Length++] = (byte)c;
            }
            else if (c < ' ' || (char.IsSurrogate(c) && !char.IsSurrogatePair(text, i)))
            {
                WriteEscape(c);
            }
            else
            {
                var codePoint = char.IsSurrogate(c) ? char.ConvertToUtf32(c, text[++i]) : c;
                Length += Utf8Text.EncodeWtf8(codePoint, _bytes.AsSpan(Length));
            }
        }

        _bytes[Length++] = (byte)'"';
    }

    /// <summary>Writes a value of another text, without white space between its tokens.</summary>
    /// <param name="value">The value.</param>
    /// <param name="without">Values of members that are left out, names and all.</param>
    public void WriteValue(JsonNode value, HashSet<JsonNode>? without = null)
    {
        var first = true;
        if (value.Kind == JsonKind.Object)
        {
            foreach (var (name, member) in value.EnumerateMembers())
            {
                if (without?.Contains(member) == true) continue;
                Write(first ? '{' : ',');
                first = false;
                Write(name.RawText);
                Write(':');
                WriteValue(member, without);
            }

            WriteAscii(first ? "{}" : "}");
        }
        else if (value.Kind == JsonKind.Array)
        {
            foreach (var item in value.EnumerateItems())
            {
                Write(first ? '[' : ',');
                first = false;
                WriteValue(item, without);
            }

            WriteAscii(first ? "[]" : "]");
        }
        else
        {
            Write(value.RawText);
        }
    }

    private void WriteEscape(char c)
    {
        _bytes[Length++] = (byte)'\\';
        _bytes[Length++] = (byte)'u';
        for (var shift = 12; shift >= 0; shift -= 4) _bytes[Length++] = (byte)HexDigits[(c >> shift) & 15];
    }

    private void Reserve(int count)
    {
        if (Length + count > _bytes.Length) Array.Resize(ref _bytes, Math.Max(Length + count, _bytes.Length * 2));
    }
}
