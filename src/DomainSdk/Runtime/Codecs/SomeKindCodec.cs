using System.ComponentModel;

namespace DomainSdk.Runtime;

/// <summary>Values of one kind, where the schema accepts those of all others, too: these are valid, but have no value in C#.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
/// <typeparam name="TKind">The kind.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SomeKindCodec<T, TCodec, TKind> : IJsonCodec<T>
    where TCodec : IJsonCodec<T>
    where TKind : IValueKind
{
    /// <inheritdoc/>
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out T value)
        where TMode : struct, IReadMode
    {
        if ((uint)at < (uint)json.Length && TKind.BeginsWith(json[at])) return TCodec.Read<TMode>(json, at, out value);
        value = default!;
        return JsonRead.OtherKind<TMode>(json, at, TKind.Name);
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, T value) => TCodec.Write(ref output, value);
}
