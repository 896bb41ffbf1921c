#if NET
using System.Numerics;
using System.Runtime.Intrinsics;
#endif

namespace DomainSdk.Schema.Semantics;

/// <summary>What keywords ask of strings, answered on their unescaped UTF-8.</summary>
internal static class JsonStrings
{
    /// <summary>
    /// The length that <c>minLength</c> and <c>maxLength</c> count: Unicode code points (RFC 8259 section 8.1). A lone surrogate, which
    /// only an escape can bring in, is held as its three-byte sequence and counts as one.
    /// </summary>
    public static int CodePointCount(ReadOnlySpan<byte> utf8)
    {
        // Every byte that does not continue a sequence begins a code point: count the others away.
        var continuations = 0;
        var i = 0;
#if NET
        var limit = Vector128.Create((sbyte)-64);
        for (; i <= utf8.Length - Vector128<sbyte>.Count; i += Vector128<sbyte>.Count)
        {
            var block = Vector128.Create(utf8.Slice(i)).AsSByte();
            var mask = Vector128.LessThan(block, limit);
            continuations += BitOperations.PopCount(Vector128.ExtractMostSignificantBits(mask));
        }
#endif
        for (; i < utf8.Length; i++)
            if ((sbyte)utf8[i] < -64) continuations++;
        return utf8.Length - continuations;
    }
}
