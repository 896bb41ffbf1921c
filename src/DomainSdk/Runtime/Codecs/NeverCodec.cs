using System.ComponentModel;

namespace DomainSdk.Runtime;

/// <summary>The schema <c>false</c>: no value at all.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NeverCodec : IJsonCodec<JsonValue>
{
    /// <inheritdoc/>
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out JsonValue value)
        where TMode : struct, IReadMode
    {
        value = null!;
        return -1;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, JsonValue value) => output.Value(value);
}
