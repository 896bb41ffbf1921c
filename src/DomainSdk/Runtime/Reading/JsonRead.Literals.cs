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

    /// <summary>Whether the value is <c>null</c>, by its first byte.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <returns>True if nothing but <c>null</c> can stand here.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNull(ReadOnlySpan<byte> json, int at) => (uint)at < (uint)json.Length && json[at] == 'n';
}
