using System.ComponentModel;
using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>A value or <c>null</c>, where the value is a struct.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NullableCodec<T, TCodec> : IJsonCodec<T?>
    where T : struct
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out T? value)
        where TMode : struct, IReadMode
    {
        value = null;
        if (JsonRead.IsNull(json, at)) return JsonScanner.ScanNull(json, at);
        var end = TCodec.Read<TMode>(json, at, out var present);
        if (TMode.Builds && end >= 0) value = present;
        return end;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, T? value)
    {
        if (value is { } present) TCodec.Write(ref output, present);
        else output.Null();
    }
}
