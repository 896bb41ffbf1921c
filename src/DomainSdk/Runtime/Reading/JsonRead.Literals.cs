using System.Runtime.CompilerServices;
using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

public static partial class JsonRead
{
    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <param name="value">The value.</param>
    /// <returns>The position behind it, or -1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Boolean(ReadOnlySpan<byte> json, int at, out bool value)
    {
        value = (uint)at < (uint)json.Length && json[at] == 't';
        return value ? JsonScanner.ScanTrue(json, at) : JsonScanner.ScanFalse(json, at);
    }

    /// <summary>Which of <c>false</c> and <c>true</c> a value is, by its first byte.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value, or -1.</param>
    /// <returns>0 or 1; -1 if neither can stand here.</returns>
    public static int Flag(ReadOnlySpan<byte> json, int at) =>
        (uint)at >= (uint)json.Length ? -1 : json[at] switch { (byte)'f' => 0, (byte)'t' => 1, _ => -1 };

    /// <summary>Whether the value is <c>null</c>, by its first byte.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <returns>True if nothing but <c>null</c> can stand here.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNull(ReadOnlySpan<byte> json, int at) => (uint)at < (uint)json.Length && json[at] == 'n';

    /// <summary>Reads a value that can be one only.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <param name="constant">The constant.</param>
    /// <returns>The position behind it; -1 if the value is another.</returns>
    public static int Constant(ReadOnlySpan<byte> json, int at, ConstantValue constant) => constant.Holds(json, at);

    /// <summary>Reads a <c>default</c> of the schema, once, for a static field. It is not validated beyond what its codec asks.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="utf8">The default as JSON text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidOperationException">The type cannot hold the default.</exception>
    public static T Default<T, TCodec>(ReadOnlySpan<byte> utf8)
        where TCodec : IJsonCodec<T>
    {
        return DocumentReader.Read<T, TCodec, Build>(utf8, out var value)
            ? value
            : throw new InvalidOperationException($"The default {ShortText.Of(utf8)} of the schema cannot be read as {typeof(T)}.");
    }
}
