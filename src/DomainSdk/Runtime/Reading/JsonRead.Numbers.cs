using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Runtime;

public static partial class JsonRead
{
    /// <summary>The digits that a normal double keeps whatever they are.</summary>
    private const int ExactDigits = 15;

    /// <summary>The least double that has all of its digits.</summary>
    private const double LeastNormal = 2.2250738585072014E-308;

    /// <summary>A number whose text is no longer than this is 0 or not so small: the least exponent takes more.</summary>
    private const int UnderflowLength = 5;

    /// <summary>Reads an integer of any size.</summary>
    /// <typeparam name="TMode">Whether to make the value; more than 10,000 digits are then not representable.</typeparam>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <param name="rule">What is asked of it beside being an integer, or null.</param>
    /// <param name="value">The integer.</param>
    /// <returns>The position behind it, or -1.</returns>
    public static int BigInteger<TMode>(ReadOnlySpan<byte> json, int at, NumberRule? rule, out BigInteger value)
        where TMode : struct, IReadMode
    {
        value = default;
        var end = AnyInteger(json, at, rule);
        if (!TMode.Builds || end < 0) return end;
        return ExactNumber.TryGetBigInteger(json[at..end], out value) ? end : Unrepresentable.Fail(json, at, end, "BigInteger of 10,000 digits");
    }

    /// <summary>Reads a number exactly.</summary>
    /// <typeparam name="TMode">Whether to make the value; what a <see cref="decimal"/> does not hold exactly is then not representable.</typeparam>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <param name="rule">What is asked of it, or null.</param>
    /// <param name="value">The number.</param>
    /// <returns>The position behind it, or -1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Decimal<TMode>(ReadOnlySpan<byte> json, int at, NumberRule? rule, out decimal value)
        where TMode : struct, IReadMode
    {
        value = 0;
        var end = Number(json, at, rule);
        if (!TMode.Builds || end < 0) return end;
        return ExactNumber.TryGetDecimal(json[at..end], out value) ? end : Unrepresentable.Fail(json, at, end, "decimal");
    }

    /// <summary>Reads a number as the nearest double.</summary>
    /// <typeparam name="TMode">Whether to make the value; what is beyond the range of <see cref="double"/> is then not representable.</typeparam>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <param name="rule">What is asked of it, or null.</param>
    /// <param name="value">The number.</param>
    /// <returns>The position behind it, or -1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Double<TMode>(ReadOnlySpan<byte> json, int at, NumberRule? rule, out double value)
        where TMode : struct, IReadMode
    {
        value = 0;
        var end = Number(json, at, rule);
        if (!TMode.Builds || end < 0) return end;
        var token = json[at..end];
        if (!System.Buffers.Text.Utf8Parser.TryParse(token, out value, out var used) || used != token.Length)
            value = ExactNumber.ToDouble(token);
        if (!double.IsFinite(value)) return Unrepresentable.Fail(json, at, end, "double");

        // Fifteen digits come back as they are, where they do not lie so near to zero that a double has fewer.
        return token.Length > ExactDigits || (Math.Abs(value) < LeastNormal && token.Length > UnderflowLength) ? Rounded(json, at, end, rule, value) : end;
    }

    /// <summary>Notes a number that a double hardly holds; one that it would write as a number which the schema refuses, it does not hold at all.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Rounded(ReadOnlySpan<byte> json, int at, int end, NumberRule? rule, double value)
    {
        InexactValues.NoteRounded(json, at, end, value);
        if (rule is null) return end;
        Span<byte> written = stackalloc byte[32];
        value.TryFormat(written, out var length, default, CultureInfo.InvariantCulture);
        return rule.Check(written[..length]) ? end : Unrepresentable.Fail(json, at, end, "double");
    }

    /// <summary>Reads a number and keeps it as it is written.</summary>
    /// <typeparam name="TMode">Whether to make the value.</typeparam>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <param name="rule">What is asked of it, or null.</param>
    /// <param name="value">The number.</param>
    /// <returns>The position behind it, or -1.</returns>
    public static int Number<TMode>(ReadOnlySpan<byte> json, int at, NumberRule? rule, out JsonNumber value)
        where TMode : struct, IReadMode
    {
        var end = Number(json, at, rule);
        value = TMode.Builds && end >= 0 ? new JsonNumber(json[at..end]) : default;
        return end;
    }

    private static int Number(ReadOnlySpan<byte> json, int at, NumberRule? rule)
    {
        var end = JsonScanner.ScanNumber(json, at);
        return end < 0 || rule is not null && !rule.Check(json[at..end]) ? -1 : end;
    }
}
