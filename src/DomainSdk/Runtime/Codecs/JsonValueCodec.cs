using System.ComponentModel;
using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>Any JSON value.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonValueCodec : IJsonCodec<JsonValue>
{
    /// <inheritdoc/>
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out JsonValue value)
        where TMode : struct, IReadMode
    {
        var end = JsonRead.SkipValue(json, at);
        value = TMode.Builds && end >= 0 ? JsonValue.Owning(json[at..end].ToArray()) : null!;
        return end;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, JsonValue value) => output.Value(value);
}
