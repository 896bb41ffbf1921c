using System.Buffers;
using System.Text.Unicode;

namespace DomainSdk.Runtime;

public ref partial struct JsonOutput
{
    /// <summary>The characters taken at once, so that no long string asks for three times its length of room.</summary>
    private const int Chunk = 1024;

    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        string.Concat(Enumerable.Range(0, ' ').Select(i => (char)i)) + "\"\\");

    /// <summary>
    /// Writes a string. Only what has to be is escaped (quote, backslash, control characters); everything else goes as UTF-8, an
    /// unpaired surrogate as U+FFFD.
    /// </summary>
    /// <param name="value">The string.</param>
    public void String(scoped ReadOnlySpan<char> value)
    {
        Lead();
        Reserve(1);
        _room[_used++] = (byte)'"';
        while (true)
        {
            var plain = value.IndexOfAny(Escaped);
            Transcode(plain < 0 ? value : value[..plain]);
            if (plain < 0) break;
            Escape(value[plain]);
            value = value[(plain + 1)..];
        }

        Reserve(1);
        _room[_used++] = (byte)'"';
        _place = Place.Next;
    }

    /// <summary>Writes a string of ASCII that needs no escapes.</summary>
    /// <param name="value">The string: no quote, backslash, control character or byte above 0x7F.</param>
    public void SafeString(scoped ReadOnlySpan<byte> value)
    {
        Lead();
        Reserve(value.Length + 2);
        _room[_used++] = (byte)'"';
        value.CopyTo(_room[_used..]);
        _used += value.Length;
        _room[_used++] = (byte)'"';
        _place = Place.Next;
    }

    /// <summary>Writes bytes as a string in base64.</summary>
    internal void Base64(scoped ReadOnlySpan<byte> value)
    {
        var length = System.Buffers.Text.Base64.GetMaxEncodedToUtf8Length(value.Length);
        Lead();
        Reserve(length + 2);
        _room[_used++] = (byte)'"';
        System.Buffers.Text.Base64.EncodeToUtf8(value, _room[_used..], out _, out var written);
        _used += written;
        _room[_used++] = (byte)'"';
        _place = Place.Next;
    }

    /// <summary>A string as JSON text.</summary>
    internal static byte[] Quote(string value)
    {
        var buffer = new ArrayBufferWriter<byte>(value.Length + 2);
        var output = new JsonOutput(buffer);
        output.String(value);
        output.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private void Transcode(scoped ReadOnlySpan<char> value)
    {
        while (!value.IsEmpty)
        {
            var part = value.Length <= Chunk ? value : value[..Chunk];
            // A pair is not cut in two.
            if (part.Length < value.Length && char.IsHighSurrogate(part[^1])) part = part[..^1];
            Reserve(part.Length * 3);
            Utf8.FromUtf16(part, _room[_used..], out var read, out var written, replaceInvalidSequences: true, isFinalBlock: true);
            _used += written;
            value = value[read..];
        }
    }

    private void Escape(char c)
    {
        Reserve(6);
        var room = _room[_used..];
        var letter = c switch
        {
            '"' or '\\' => c,
            '\b' => 'b',
            '\f' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            _ => 'u',
        };
        room[0] = (byte)'\\';
        room[1] = (byte)letter;
        _used += 2;
        if (letter != 'u') return;
        room[2] = room[3] = (byte)'0';
        room[4] = (byte)(c < 0x10 ? '0' : '1');
        room[5] = "0123456789abcdef"u8[c & 0xF];
        _used += 4;
    }
}
