using System.Numerics;
using System.Runtime.CompilerServices;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Runtime;

public static partial class JsonRead
{
    /// <summary>The digits that a long holds whatever they are.</summary>
    private const int SafeDigits = 18;

    /// <summary>Reads an integer (<c>1.0</c> and <c>1e2</c> are integers too).</summary>
    /// <typeparam name="TMode">Whether to make the value; an integer beyond <see cref="long"/> is then not representable.</typeparam>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <param name="rule">What is asked of it beside being an integer, or null.</param>
    /// <param name="value">The integer.</param>
    /// <returns>The position behind it, or -1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Int64<TMode>(ReadOnlySpan<byte> json, int at, NumberRule? rule, out long value)
        where TMode : struct, IReadMode
    {
        var end = PlainInteger(json, at, out value);
        if (end >= 0) return rule is null || rule.Check(value, json[at..end]) ? end : -1;
        end = Integer(json, at, rule);
        if (!TMode.Builds || end < 0) return end;
        return ExactNumber.TryGetInt64(json[at..end], out value) ? end : Unrepresentable.Fail(json, at, end, "long");
    }

    /// <summary>Reads an integer as <see cref="Int64{TMode}"/> does, into an <see cref="int"/>.</summary>
    /// <typeparam name="TMode">Whether to make the value; an integer beyond <see cref="int"/> is then not representable.</typeparam>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <param name="rule">What is asked of it beside being an integer, or null.</param>
    /// <param name="value">The integer.</param>
    /// <returns>The position behind it, or -1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Int32<TMode>(ReadOnlySpan<byte> json, int at, NumberRule? rule, out int value)
        where TMode : struct, IReadMode
    {
        value = 0;
        var end = Int64<TMode>(json, at, rule, out var wide);
        if (!TMode.Builds || end < 0) return end;
        value = unchecked((int)wide);
        return value == wide ? end : Unrepresentable.Fail(json, at, end, "int");
    }

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
        var end = Integer(json, at, rule);
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
        return double.IsFinite(value) ? end : Unrepresentable.Fail(json, at, end, "double");
    }

    private static int Number(ReadOnlySpan<byte> json, int at, NumberRule? rule)
    {
        var end = JsonScanner.ScanNumber(json, at);
        return end < 0 || rule is not null && !rule.Check(json[at..end]) ? -1 : end;
    }

    private static int Integer(ReadOnlySpan<byte> json, int at, NumberRule? rule)
    {
        var end = Number(json, at, rule);
        return end < 0 || !ExactNumber.IsInteger(json[at..end]) ? -1 : end;
    }

    /// <summary>Reads an integer of few digits without point and exponent; -1 says nothing but that it is not that.</summary>
    private static int PlainInteger(ReadOnlySpan<byte> json, int at, out long value)
    {
        value = 0;
        var isNegative = (uint)at < (uint)json.Length && json[at] == '-';
        if (isNegative) at++;
        var first = at;
        while ((uint)at < (uint)json.Length && (uint)(json[at] - '0') <= 9)
        {
            value = unchecked(value * 10 + (json[at] - '0'));
            at++;
        }

        if (at == first || at - first > SafeDigits || json[first] == '0' && at - first > 1) return -1;
        if ((uint)at < (uint)json.Length && (json[at] == '.' || (json[at] | 0x20) == 'e')) return -1;
        if (isNegative) value = -value;
        return at;
    }
}
