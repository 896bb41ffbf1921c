using System.ComponentModel;
using System.Text;
using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>The values of an <c>enum</c> or <c>const</c> that are not all strings.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ValueTable
{
    private readonly JsonText[] _values;

    /// <summary>Makes a table.</summary>
    /// <param name="values">The values as JSON texts.</param>
    /// <exception cref="JsonSyntaxException">One is not JSON.</exception>
    public ValueTable(params ReadOnlySpan<string> values)
    {
        _values = new JsonText[values.Length];
        for (var i = 0; i < values.Length; i++) _values[i] = JsonText.Parse(Encoding.UTF8.GetBytes(values[i]));
    }

    /// <summary>The number of values.</summary>
    public int Count => _values.Length;

    /// <summary>A value as JSON text; pass it to <see cref="JsonOutput.Raw"/>.</summary>
    /// <param name="index">Its place in the declaration.</param>
    /// <returns>The text.</returns>
    public ReadOnlySpan<byte> this[int index] => _values[index].Root.RawText;

    /// <summary>Finds the value at a position in the table, by JSON equality.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <param name="index">Its place in the table, or -1.</param>
    /// <returns>The position behind the value; -1 if it is malformed or not in the table.</returns>
    public int Find(ReadOnlySpan<byte> json, int at, out int index)
    {
        index = -1;
        var tape = JsonTape.Rent();
        if (tape.TryBuild(json, at, JsonReadOptions.DefaultMaxDepth, out var end))
            index = IndexOf(new JsonView(json, tape.Entries));
        JsonTape.Return(tape);
        return index < 0 ? -1 : end;
    }

    private int IndexOf(JsonView view)
    {
        for (var i = 0; i < _values.Length; i++)
            if (JsonEquality.Equals(view, 0, _values[i].View, 0)) return i;
        return -1;
    }
}
