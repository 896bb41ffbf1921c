using System.Globalization;
using System.Numerics;
using System.Text;
using CsCheck;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Tests.Semantics;

public class ExactNumberTests
{
    private static ReadOnlySpan<byte> U(string text) => Encoding.UTF8.GetBytes(text);

    [Theory]
    [InlineData("1", "1.0", 0)]
    [InlineData("1", "10e-1", 0)]
    [InlineData("0", "-0.0e5", 0)]
    [InlineData("0e999999999999999999999", "0", 0)]
    [InlineData("100", "1E+2", 0)]
    [InlineData("0.1", "0.10000000000000000000000000000001", -1)]
    [InlineData("-2", "1", -1)]
    [InlineData("-2", "-10", 1)]
    [InlineData("9007199254740993", "9007199254740992", 1)]
    [InlineData("1e400000000", "9e399999999", 1)]
    [InlineData("-1e400000000", "-9e399999999", -1)]
    [InlineData("1e-400000000", "0", 1)]
    [InlineData("1e99999999999999999999", "1e99999999999999999998", 1)]
    [InlineData("10e99999999999999999999", "1e100000000000000000000", 0)]
    [InlineData("1e-99999999999999999999", "1e-99999999999999999998", -1)]
    [InlineData("10e999999999999999999", "1e1000000000000000000", 0)]
    [InlineData("0.1e1000000000000000000", "1e999999999999999999", 0)]
    [InlineData("1e-1000000000000000000", "0.1e-999999999999999999", 0)]
    [InlineData("1e0000000000000000000000000000002", "100", 0)]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567891", -1)]
    public void Compares_by_value(string a, string b, int expected)
    {
        Assert.Equal(expected, Math.Sign(ExactNumber.Compare(U(a), U(b))));
        Assert.Equal(-expected, Math.Sign(ExactNumber.Compare(U(b), U(a))));
        Assert.Equal(expected == 0, ExactNumber.ValueEquals(U(a), U(b)));
        if (expected == 0) Assert.Equal(ExactNumber.GetValueHashCode(U(a)), ExactNumber.GetValueHashCode(U(b)));
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("-0", true)]
    [InlineData("1.0", true)]
    [InlineData("1e3", true)]
    [InlineData("1.5e1", true)]
    [InlineData("1.5", false)]
    [InlineData("15e-1", false)]
    [InlineData("0.0", true)]
    [InlineData("100e-2", true)]
    [InlineData("1e400000000", true)]
    [InlineData("1e-400000000", false)]
    [InlineData("1e-99999999999999999999999", false)]
    public void Knows_integers(string token, bool expected) => Assert.Equal(expected, ExactNumber.IsInteger(U(token)));

    [Theory]
    [InlineData("0.0075", "0.0001", true)]
    [InlineData("0.00751", "0.0001", false)]
    [InlineData("1e308", "0.123456789", false)]
    [InlineData("12391239123", "1e-8", true)]
    [InlineData("0", "3", true)]
    [InlineData("-9", "3", true)]
    [InlineData("9", "0", false)]
    [InlineData("1.5", "0.5", true)]
    [InlineData("4.5", "1.5", true)]
    [InlineData("35", "1.5", false)]
    [InlineData("1e400000000", "1024", true)]
    [InlineData("1e400000000", "7", false)]
    [InlineData("7e400000000", "7e-400000000", true)]
    [InlineData("1e99999999999999999999", "3", false)]
    [InlineData("3", "1e99999999999999999999", false)]
    [InlineData("1e400000000", "340282366920938463463374607431768211456", true)]
    [InlineData("1e400000000", "340282366920938463463374607431768211457", false)]
    [InlineData("1e20", "18446744073709551616", false)]
    [InlineData("1e64", "18446744073709551616", true)]
    [InlineData("1e63", "18446744073709551616", false)]
    public void Knows_multiples(string value, string divisor, bool expected) =>
        Assert.Equal(expected, ExactNumber.IsMultipleOf(U(value), U(divisor)));

    [Theory]
    [InlineData("9223372036854775807", true, long.MaxValue)]
    [InlineData("-9223372036854775808", true, long.MinValue)]
    [InlineData("9223372036854775808", false, 0)]
    [InlineData("-9223372036854775809", false, 0)]
    [InlineData("92233720368547758070e-1", true, long.MaxValue)]
    [InlineData("1.0e2", true, 100)]
    [InlineData("0.0", true, 0)]
    [InlineData("1.5", false, 0)]
    [InlineData("1e19", false, 0)]
    [InlineData("-5e0", true, -5)]
    [InlineData("-12.0", true, -12)]
    [InlineData("0e5", true, 0)]
    [InlineData("5e18", true, 5_000_000_000_000_000_000)]
    [InlineData("123456789012345678", true, 123_456_789_012_345_678)]
    [InlineData("-1234567890123456789", true, -1_234_567_890_123_456_789)]
    public void Converts_to_int64(string token, bool expected, long value)
    {
        Assert.Equal(expected, ExactNumber.TryGetInt64(U(token), out var result));
        if (expected) Assert.Equal(value, result);
    }

    [Theory]
    [InlineData("1.50", "1.50")]
    [InlineData("-0.001", "-0.001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950336", null)]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("0.00000000000000000000000000001", null)]
    [InlineData("12e2", "1200")]
    [InlineData("0.00", "0.00")]
    [InlineData("1e29", null)]
    [InlineData("1e28", "10000000000000000000000000000")]
    [InlineData("0e50", "0")]
    [InlineData("0e-50", "0")]
    [InlineData("-5", "-5")]
    [InlineData("1.5e1", "15")]
    [InlineData("1.50e1", "15")]
    [InlineData(".5e1", "5")]
    [InlineData("1234567890123456789012345678", "1234567890123456789012345678")]
    [InlineData("-4294967296.4294967296", "-4294967296.4294967296")]
    [InlineData("18446744073709551616.5", "18446744073709551616.5")]
    [InlineData("123456789012345678901234567890e-1", "12345678901234567890123456789")]
    [InlineData("12345678901234567890123456789.0", "12345678901234567890123456789")]
    [InlineData("10000000000000000000000000001.5", null)]
    [InlineData("1.00000000000000000000000000000000", "1.000000000000000000000000000")]
    [InlineData("1e-400000000", null)]
    public void Converts_to_decimal(string token, string? expected)
    {
        Assert.Equal(expected is not null, ExactNumber.TryGetDecimal(U(token), out var result));
        if (expected is not null) Assert.Equal(expected, result.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Converts_to_big_integer_within_bounds()
    {
        Assert.True(ExactNumber.TryGetBigInteger(U("-12.5e31"), out var value));
        Assert.Equal(-125 * BigInteger.Pow(10, 30), value);
        Assert.False(ExactNumber.TryGetBigInteger(U("1e400000000"), out _));
        Assert.False(ExactNumber.TryGetBigInteger(U("1.5"), out _));
        Assert.True(ExactNumber.TryGetBigInteger(U("0.0e99"), out value));
        Assert.Equal(BigInteger.Zero, value);
        Assert.True(ExactNumber.TryGetBigInteger(U("1e4"), out value, maxDigits: 5));
        Assert.Equal(10_000, value);
        Assert.False(ExactNumber.TryGetBigInteger(U("1e5"), out _, maxDigits: 5));
    }

    [Theory]
    [InlineData("1e400", double.PositiveInfinity)]
    [InlineData("-1e99999999999999999999", double.NegativeInfinity)]
    [InlineData("1e-400", 0.0)]
    [InlineData("4.9406564584124654e-324", double.Epsilon)]
    [InlineData("1.7976931348623157e308", double.MaxValue)]
    [InlineData("0.1", 0.1)]
    [InlineData("-0", -0.0)]
    [InlineData("0e999", 0.0)]
    [InlineData("12345", 12345.0)]
    [InlineData("-9007199254740993", -9007199254740992.0)]
    [InlineData("9007199254740991", 9007199254740991.0)]
    [InlineData("-1.5e2", -150.0)]
    public void Converts_to_double(string token, double expected) => Assert.Equal(expected, ExactNumber.ToDouble(U(token)));

    [Fact]
    public void Zeros_that_the_exponent_makes_up_for_do_not_disturb_the_double() =>
        Assert.Equal(0.5, ExactNumber.ToDouble(U("0." + new string('0', 20_000) + "5e20000")));

    [Fact]
    public void Every_digit_of_a_long_token_counts_for_the_double()
    {
        // Halfway between two doubles, and just above: the last of 1,000 digits decides.
        var half = "9007199254740993" + "." + new string('0', 1_000);
        Assert.Equal(9007199254740992, ExactNumber.ToDouble(U(half)));
        Assert.Equal(9007199254740994, ExactNumber.ToDouble(U(half + "1")));
    }

    [Theory]
    [InlineData("1e18446744073709551616", "1e18446744073709551617", -1)]
    [InlineData("-1e18446744073709551616", "-1e18446744073709551617", 1)]
    [InlineData("1e-18446744073709551616", "1e-18446744073709551617", 1)]
    [InlineData("1e999999999999999999", "1e1000000000000000000", -1)]
    [InlineData("1e-999999999999999999", "1e-1000000000000000000", 1)]
    [InlineData("1e18446744073709551616", "1e-18446744073709551616", 1)]
    [InlineData("1e18446744073709551616", "1", 1)]
    [InlineData("1e-18446744073709551616", "0", 1)]
    [InlineData("0.01e18446744073709551618", "1e18446744073709551616", 0)]
    [InlineData("100e-18446744073709551618", "1e-18446744073709551616", 0)]
    [InlineData("100e999999999999999999", "1e1000000000000000001", 0)]
    [InlineData("0.001e1000000000000000000", "1e999999999999999997", 0)]
    [InlineData("1e+5", "100000", 0)]
    [InlineData("-3", "3", -1)]
    public void Exponents_of_any_size_are_compared(string a, string b, int expected)
    {
        Assert.Equal(expected, Math.Sign(ExactNumber.Compare(U(a), U(b))));
        Assert.Equal(-expected, Math.Sign(ExactNumber.Compare(U(b), U(a))));
        Assert.Equal(expected == 0, ExactNumber.ValueEquals(U(a), U(b)));
        if (expected == 0) Assert.Equal(ExactNumber.GetValueHashCode(U(a)), ExactNumber.GetValueHashCode(U(b)));
    }

    private static readonly string[] Limits =
    [
        "0", "-0", "1", "-1", "2", "10", "100", "0.1", "0.10", "1.5", "-2.5", "3e2", "3e-2", "0.75", "0.001e3", "-7e3", "7e2", "25e-12", "1e12", "64e-6",
        "999999999", "1000000000", "-1000000000", "1000000001", "0.000000001", "0.0000000001", "0.9999999999", "123456789012345678", "1234567890123456789",
        "12345678901234567890", "123456789012345678901234567890", "37037036703703703670", "246913578024691356",
    ];

    [Fact]
    public void Tokens_at_the_limits_of_what_is_short_agree_with_rational_arithmetic()
    {
        foreach (var a in Limits)
        {
            foreach (var b in Limits) Agree(a, b);
        }
    }

    private static readonly Gen<string> Tokens =
        from negative in Gen.Bool
        from integer in Gen.Long[0, 100_000_000]
        from zeros in Gen.Int[0, 3]
        from fraction in Gen.OneOf(Gen.Const(""), Gen.Int[0, 9999].Select(f => "." + f.ToString(CultureInfo.InvariantCulture)))
        from exponent in Gen.OneOf(Gen.Const(""), Gen.Int[-12, 12].Select(e => "e" + e.ToString(CultureInfo.InvariantCulture)))
        select (negative ? "-" : "") + integer.ToString(CultureInfo.InvariantCulture) + (integer == 0 ? "" : new string('0', zeros)) + fraction + exponent;

    /// <summary>The value times 10^40, as an integer: enough room for every generated token.</summary>
    private static BigInteger Scaled(string token)
    {
        var parts = token.Split('e');
        var exponent = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        var mantissa = parts[0].Split('.');
        var digits = BigInteger.Parse(mantissa[0].TrimStart('-') + (mantissa.Length > 1 ? mantissa[1] : ""), CultureInfo.InvariantCulture);
        var power = 40 + exponent - (mantissa.Length > 1 ? mantissa[1].Length : 0);
        return digits * BigInteger.Pow(10, power) * (token[0] == '-' ? -1 : 1);
    }

    [Fact]
    [Trait("Cost", "High")]
    public void Agrees_with_rational_arithmetic() =>
        Gen.Select(Tokens, Tokens).Sample(Agree, iter: 20_000);

    private static void Agree(string a, string b)
    {
        var x = Scaled(a);
        var y = Scaled(b);
        Assert.Equal(x.CompareTo(y), Math.Sign(ExactNumber.Compare(U(a), U(b))));
        Assert.Equal(x % BigInteger.Pow(10, 40) == 0, ExactNumber.IsInteger(U(a)));
        Assert.Equal(!y.IsZero && (x % y).IsZero, ExactNumber.IsMultipleOf(U(a), U(b)));
        Assert.Equal(double.Parse(a, CultureInfo.InvariantCulture), ExactNumber.ToDouble(U(a)));
        if (ExactNumber.TryGetDecimal(U(a), out var value))
            Assert.Equal(x, Scaled(value.ToString(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Multiples_are_found_among_products() =>
        Gen.Select(Gen.Long[-1_000_000_000_000, 1_000_000_000_000], Gen.Long[1, 1_000_000_000], Gen.Int[0, 9]).Sample((factor, divisor, scale) =>
        {
            var suffix = "e-" + scale.ToString(CultureInfo.InvariantCulture);
            var product = ((BigInteger)factor * divisor).ToString(CultureInfo.InvariantCulture) + suffix;
            Assert.True(ExactNumber.IsMultipleOf(U(product), U(divisor.ToString(CultureInfo.InvariantCulture) + suffix)));
        });

    [Fact]
    public void Huge_tokens_take_linear_time()
    {
        var digits = new string('7', 1_000_000);
        Assert.False(ExactNumber.IsMultipleOf(U(digits), U("1e3")));
        Assert.True(ExactNumber.IsMultipleOf(U(digits), U("7")));
        Assert.True(ExactNumber.Compare(U("1e" + digits), U("1e" + digits + "0")) < 0);
        Assert.False(ExactNumber.TryGetInt64(U(digits), out _));
        Assert.False(ExactNumber.TryGetDecimal(U("0." + digits), out _));
    }
}
