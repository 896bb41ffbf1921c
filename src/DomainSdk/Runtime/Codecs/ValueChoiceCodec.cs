using System.ComponentModel;
using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>The values of an <c>enum</c> or <c>const</c> that are not all strings, held as JSON values.</summary>
/// <typeparam name="TTable">Holds the values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ValueChoiceCodec<TTable> : IJsonCodec<JsonValue>
    where TTable : IRule<ValueTable>
{
    /// <inheritdoc/>
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out JsonValue value)
        where TMode : struct, IReadMode
    {
        var end = TTable.Rule.Find(json, at, out _);
        value = TMode.Builds && end >= 0 ? JsonValue.Owning(json[at..end].ToArray()) : null!;
        return end;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, JsonValue value) => output.Value(value);
}
