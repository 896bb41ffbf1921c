using System.ComponentModel;
using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>A value or <c>null</c>, where the value is an object of a class.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NullableReferenceCodec<T, TCodec> : IJsonCodec<T?>
    where T : class
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out T? value)
        where TMode : struct, IReadMode
    {
        value = null;
        return JsonRead.IsNull(json, at) ? JsonScanner.ScanNull(json, at) : TCodec.Read<TMode>(json, at, out value!);
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, T? value)
    {
        if (value is not null) TCodec.Write(ref output, value);
        else output.Null();
    }
}
