using System.ComponentModel;
using System.Text;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Runtime;

/// <summary>The one value that a <c>const</c>, or an <c>enum</c> of one, allows.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ConstantValue
{
    private readonly JsonText _text;
    private readonly JsonKind _kind;

    /// <summary>Makes a constant.</summary>
    /// <param name="json">The value as JSON text.</param>
    /// <exception cref="JsonSyntaxException">It is not JSON.</exception>
    public ConstantValue(string json)
    {
        Value = JsonValue.Parse(json);
        // Without the white space of the schema, so that it can be written as it is.
        _text = JsonText.Parse(Encoding.UTF8.GetBytes(Value.ToString()));
        _kind = _text.Root.Kind;
    }

    /// <summary>The value.</summary>
    public JsonValue Value { get; }

    /// <summary>The value as JSON text without white space; pass it to <see cref="JsonOutput.Raw"/>.</summary>
    public ReadOnlySpan<byte> Utf8 => _text.Utf8;

    /// <summary>Whether the value at a position is the constant, by JSON equality (<c>1.0</c> is 1). Allocates nothing for scalars.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <returns>The position behind the value; -1 if it is malformed or another one.</returns>
    public int Holds(ReadOnlySpan<byte> json, int at) => _kind switch
    {
        JsonKind.Null => JsonScanner.ScanNull(json, at),
        JsonKind.True => JsonScanner.ScanTrue(json, at),
        JsonKind.False => JsonScanner.ScanFalse(json, at),
        JsonKind.Number => HoldsNumber(json, at),
        JsonKind.String => HoldsString(json, at),
        _ => HoldsContainer(json, at),
    };

    private int HoldsNumber(ReadOnlySpan<byte> json, int at)
    {
        var end = JsonScanner.ScanNumber(json, at);
        return end >= 0 && ExactNumber.ValueEquals(json[at..end], Utf8) ? end : -1;
    }

    private int HoldsString(ReadOnlySpan<byte> json, int at)
    {
        var end = JsonScanner.ScanString(json, at, out var flags);
        if (end < 0) return -1;
        var content = json[(at + 1)..(end - 1)];
        if ((flags & StringFlags.Escaped) == StringFlags.None) return _text.View.NameEquals(0, content) ? end : -1;
        using var buffer = new Utf8Buffer(stackalloc byte[256]);
        return _text.View.NameEquals(0, buffer.Unescape(content)) ? end : -1;
    }

    private int HoldsContainer(ReadOnlySpan<byte> json, int at)
    {
        if (JsonScanner.PeekKind(json, at) != _kind) return -1;
        var tape = JsonTape.Rent();
        var holds = tape.TryBuild(json, at, JsonReadOptions.DefaultMaxDepth, out var end)
            && JsonEquality.Equals(new JsonView(json, tape.Entries), 0, _text.View, 0);
        JsonTape.Return(tape);
        return holds ? end : -1;
    }
}
