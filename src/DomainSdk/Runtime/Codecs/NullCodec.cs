using System.ComponentModel;
using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>The value <c>null</c> where it is the only one allowed.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NullCodec : IJsonCodec<JsonValue>
{
    /// <inheritdoc/>
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out JsonValue value)
        where TMode : struct, IReadMode
    {
        value = JsonValue.Null;
        return JsonScanner.ScanNull(json, at);
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, JsonValue value) => output.Null();
}
