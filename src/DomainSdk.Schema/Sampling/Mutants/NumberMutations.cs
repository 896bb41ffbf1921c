using System.Numerics;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Scalars;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Sampling;

/// <summary>Mutations of numbers, of the value or of the spelling alone.</summary>
internal static class NumberMutations
{
    private static readonly string[] Huge =
        ["2147483648", "-2147483649", "9007199254740993", "9223372036854775808", "-9223372036854775809", "18446744073709551616", "1e400", "-1e400", "1e-400", "79228162514264337593543950336", "1e19"];

    public static bool StepOver(MutationSource source, int entry, out Edit edit)
    {
        edit = default;
        var beyond = source.KeywordsAt<MinimumKeyword>(entry).Select(m => Beyond(m.Limit, m.Exclusive, -1))
            .Concat(source.KeywordsAt<MaximumKeyword>(entry).Select(m => Beyond(m.Limit, m.Exclusive, 1))).ToList();
        if (beyond.Count == 0) return false;
        edit = Edit.Replace(source.Text, entry, source.Random.Pick(beyond));
        return true;
    }

    /// <summary>A number that a limit does not allow: the nearest of its precision, or one further off.</summary>
    public static string Beyond(JsonNode limit, bool exclusive, int distance)
    {
        if (exclusive) distance -= Math.Sign(distance);
        if (!ScaledNumber.TryRead(limit.RawText, out var number)) return limit.ToString();
        // A whole number stays one, so that only the limit is violated.
        return (number.Exponent > 0 ? new ScaledNumber(number.In(0) + distance, 0) : new ScaledNumber(number.Digits + distance, number.Exponent)).ToString();
    }

    public static bool WriteFraction(MutationSource source, int entry, out Edit edit)
    {
        var raw = source.Text.View.RawText(entry);
        edit = Edit.Replace(source.Text, entry, Utf8Text.GetString(raw) + (raw.IndexOf((byte)'.') < 0 ? ".0" : "0"));
        return raw.IndexOfAny((byte)'e', (byte)'E') < 0;
    }

    public static bool WriteExponent(MutationSource source, int entry, out Edit edit)
    {
        edit = default;
        if (!ScaledNumber.TryRead(source.Text.View.RawText(entry), out var number)) return false;
        var shift = source.Random.Between(0, 3);
        var digits = number.Digits * BigInteger.Pow(10, shift);
        edit = Edit.Replace(source.Text, entry, $"{new ScaledNumber(digits, 0)}{source.Random.Pick("eE")}{number.Exponent - shift}");
        return true;
    }

    public static bool AddFraction(MutationSource source, int entry, out Edit edit)
    {
        edit = default;
        if (!ScaledNumber.TryRead(source.Text.View.RawText(entry), out var number)) return false;
        var unit = Math.Min(number.Exponent, 0) - 1;
        edit = Edit.Replace(source.Text, entry, new ScaledNumber(number.In(unit) + source.Random.Between(1, 9), unit).ToString());
        return true;
    }

    public static bool MakeHuge(MutationSource source, int entry, out Edit edit)
    {
        edit = Edit.Replace(source.Text, entry, source.Random.Pick(Huge));
        return true;
    }

    public static bool Negate(MutationSource source, int entry, out Edit edit)
    {
        var raw = Utf8Text.GetString(source.Text.View.RawText(entry));
        edit = Edit.Replace(source.Text, entry, raw[0] == '-' ? raw.Substring(1) : "-" + raw);
        return true;
    }

    /// <summary>A number near another that is no multiple of a divisor.</summary>
    public static bool TryGetNoMultiple(ReadOnlySpan<byte> number, ReadOnlySpan<byte> divisor, out string other)
    {
        other = "";
        if (!ScaledNumber.TryRead(number, out var value) || !ScaledNumber.TryRead(divisor, out var step)) return false;
        var unit = Math.Min(Math.Min(value.Exponent, step.Exponent), 0);
        // A whole divisor above one is missed by the next whole number; others only by something finer.
        if (step.Exponent < 0 || step.In(0).IsOne) unit--;
        other = new ScaledNumber(value.In(unit) + 1, unit).ToString();
        return !ExactNumber.IsMultipleOf(System.Text.Encoding.UTF8.GetBytes(other), divisor);
    }
}
