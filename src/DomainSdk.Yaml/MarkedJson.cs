using System.Buffers;
using System.Globalization;
using System.Text;
using DomainSdk.Schema.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DomainSdk.Yaml;

/// <summary>JSON that is being written, with marks of where each part came from.</summary>
internal sealed class MarkedJson(YamlSource source)
{
    private readonly ArrayBufferWriter<byte> _utf8 = new();
    private readonly List<(int JsonOffset, int SourceOffset)> _marks = [];

    /// <summary>Bytes so far.</summary>
    public int Length => _utf8.WrittenCount;

    public byte[] ToArray() => _utf8.WrittenSpan.ToArray();

    public SourceMap ToMap() => source.MapOf(_marks);

    public void Comma() => Raw(",");

    public void Colon() => Raw(":");

    /// <summary>Begins an array or object.</summary>
    public void Open(char bracket, Mark start)
    {
        Note(source.OffsetOf(start.Index));
        Raw(bracket.ToString());
    }

    /// <summary>Ends it: at a place of the source, or with what stands in it last.</summary>
    public void Close(char bracket, Mark? end)
    {
        var last = _marks[^1].SourceOffset;
        Note(last);
        Raw(bracket.ToString());
        Note(end is { } place ? source.OffsetOf(place.Index) : last);
    }

    /// <summary>Writes a value that is no string.</summary>
    public void Literal(string json, Scalar from)
    {
        Note(source.OffsetOf(from.Start.Index));
        Raw(json);
        Note(source.OffsetOf(from.End.Index));
    }

    /// <summary>Writes a string or name.</summary>
    public void Text(Scalar from)
    {
        var (start, end) = (source.OffsetOf(from.Start.Index), source.OffsetOf(from.End.Index));
        Note(start);
        Raw("\"");
        var quote = from.Style == ScalarStyle.Plain ? 0 : 1;
        // Where both texts write the same, every place within is known.
        if (source.Utf8.AsSpan(Math.Min(start + quote, end)).StartsWith(Encoding.UTF8.GetBytes(from.Value))) Note(start + quote);
        Escaped(from.Value);
        Raw("\"");
        Note(end);
    }

    private void Note(int sourceOffset) => _marks.Add((Length, sourceOffset));

    private void Raw(ReadOnlySpan<char> text) => Encoding.UTF8.GetBytes(text, _utf8);

    private void Escaped(string value)
    {
        var begun = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var isPair = char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]);
            if (isPair) i++;
            else if (value[i] is '"' or '\\' or < ' ' || char.IsSurrogate(value[i]))
            {
                Raw(value.AsSpan(begun, i - begun));
                Raw(value[i] is '"' or '\\' ? $"\\{value[i]}" : "\\u" + ((int)value[i]).ToString("x4", CultureInfo.InvariantCulture));
                begun = i + 1;
            }
        }

        Raw(value.AsSpan(begun));
    }
}
