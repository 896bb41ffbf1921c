using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Runtime;

public static partial class JsonRead
{
    /// <summary>The digits that a long holds whatever they are.</summary>
    private const int SafeDigits = 18;

    /// <summary>More digits than the widest integer of a fixed size has.</summary>
    private const int WidestDigits = 40;

    /// <summary>Reads an integer (<c>1.0</c> and <c>1e2</c> are integers too).</summary>
    /// <typeparam name="TMode">Whether to make the value; an integer beyond the type is then not representable.</typeparam>
    /// <typeparam name="T">The type, any integer of a fixed size.</typeparam>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <param name="rule">What is asked of it beside being an integer, or null.</param>
    /// <param name="value">The integer.</param>
    /// <returns>The position behind it, or -1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Integer<TMode, T>(ReadOnlySpan<byte> json, int at, NumberRule? rule, out T value)
        where TMode : struct, IReadMode
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        value = default;
        var end = PlainInteger(json, at, out var wide);
        if (end < 0) return OtherInteger<TMode, T>(json, at, rule, out value);
        if (rule is not null && !rule.Check(wide, json[at..end])) return -1;
        if (!TMode.Builds || TryNarrow(wide, out value)) return end;
        return Unrepresentable.Fail(json, at, end, NumberName<T>());
    }

    /// <summary>Reads one of the integers of an <c>enum</c> or <c>const</c>.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <param name="values">The integers.</param>
    /// <param name="value">The integer.</param>
    /// <returns>The position behind it; -1 if the value is none of them.</returns>
    public static int Enum(ReadOnlySpan<byte> json, int at, IntegerTable values, out long value)
    {
        var end = PlainInteger(json, at, out value);
        if (end < 0)
        {
            end = JsonScanner.ScanNumber(json, at);
            if (end < 0 || !ExactNumber.TryGetInt64(json[at..end], out value)) return -1;
        }

        return values.Contains(value) ? end : -1;
    }

    /// <summary>The value of a number, already accepted by a scan, where the type has it.</summary>
    internal static bool TryGetInteger<T>(ReadOnlySpan<byte> token, out T value)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (ExactNumber.TryGetInt64(token, out var wide)) return TryNarrow(wide, out value);
        if (token.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0)
            return T.TryParse(token, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

        value = default;
        if (!ExactNumber.TryGetBigInteger(token, out var any, WidestDigits)) return false;
        value = T.CreateSaturating(any);
        return System.Numerics.BigInteger.CreateChecked(value) == any;
    }

    /// <summary>A number type as C# calls it.</summary>
    internal static string NumberName<T>() => typeof(T) switch
    {
        var type when type == typeof(sbyte) => "sbyte",
        var type when type == typeof(byte) => "byte",
        var type when type == typeof(short) => "short",
        var type when type == typeof(ushort) => "ushort",
        var type when type == typeof(int) => "int",
        var type when type == typeof(uint) => "uint",
        var type when type == typeof(long) => "long",
        var type when type == typeof(ulong) => "ulong",
        var type when type == typeof(double) => "double",
        var type when type == typeof(decimal) => "decimal",
        var type => type.Name,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryNarrow<T>(long wide, out T value)
        where T : struct, IBinaryInteger<T>
    {
        if (typeof(T) == typeof(long))
        {
            value = (T)(object)wide;
            return true;
        }

        value = T.CreateTruncating(wide);
        return long.CreateTruncating(value) == wide && T.IsNegative(value) == wide < 0;
    }

    private static int OtherInteger<TMode, T>(ReadOnlySpan<byte> json, int at, NumberRule? rule, out T value)
        where TMode : struct, IReadMode
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        value = default;
        var end = AnyInteger(json, at, rule);
        if (!TMode.Builds || end < 0 || TryGetInteger(json[at..end], out value)) return end;
        return Unrepresentable.Fail(json, at, end, NumberName<T>());
    }

    private static int AnyInteger(ReadOnlySpan<byte> json, int at, NumberRule? rule)
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
