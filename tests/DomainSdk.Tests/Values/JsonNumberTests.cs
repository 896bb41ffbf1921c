using System.Globalization;
using System.Numerics;
using System.Text.Json;
using CsCheck;
using DomainSdk.Runtime;
using DomainSdk.Tests.Samples;

namespace DomainSdk.Tests.Values;

public class JsonNumberTests
{
    [Fact]
    public void Every_number_comes_back_as_it_came() =>
        RandomTexts.Numbers.Sample(
            text =>
            {
                Assert.Equal(text, Whole<JsonNumber, JsonNumberCodec>.RoundTrip(text));
                Assert.Empty(Whole<JsonNumber, JsonNumberCodec>.Information(text)!);
                Assert.Equal(text, JsonNumber.Parse(text.AsSpan(), null).ToString());
                Assert.Equal(text, $"{JsonNumber.Parse(text)}");
                Assert.Equal(text, JsonSerializer.Deserialize<JsonNumber>(text).ToString());
                Assert.Equal(text, JsonSerializer.Serialize(JsonNumber.Parse(text)));
            },
            iter: 20_000);

    [Fact]
    public void Integers_agree_with_BigInteger() =>
        Gen.Select(RandomTexts.Integers, RandomTexts.Integers, Gen.Bool, Gen.Bool).Sample(
            (left, right, minus, negative) =>
            {
                var (a, b) = ((minus ? "-" : "") + left, (negative ? "-" : "") + right);
                var (x, y) = (JsonNumber.Parse(a), JsonNumber.Parse(b));
                var (i, j) = (BigInteger.Parse(a, CultureInfo.InvariantCulture), BigInteger.Parse(b, CultureInfo.InvariantCulture));
                Assert.Equal((i.CompareTo(j), i == j), (Math.Sign(x.CompareTo(y)), x == y));
                Assert.Equal((i < j, i <= j, i > j, i >= j), (x < y, x <= y, x > y, x >= y));
                Assert.Equal(i, x.ToBigInteger());
                Assert.Equal(x, (JsonNumber)i);
                Assert.Equal(x, JsonNumber.Parse(a + (left == "0" ? ".0e7" : "00e-2")));
                Assert.Equal(x.GetHashCode(), JsonNumber.Parse(a + ".0").GetHashCode());
                Assert.Equal(i >= long.MinValue && i <= long.MaxValue, x.TryToInt64(out var wide) && wide == i);
                Assert.Equal(i >= int.MinValue && i <= int.MaxValue, x.TryToInt32(out var narrow) && narrow == i);
                Assert.Equal(i >= 0 && i <= ulong.MaxValue, x.TryToInteger<ulong>(out var unsigned) && unsigned == i);
                Assert.True(x.TryToInteger<Int128>(out var widest) && widest == (Int128)i);
                Assert.True(x.IsInteger);
            },
            iter: 20_000);

    [Fact]
    public void Decimals_and_doubles_convert_and_come_back() =>
        Gen.Select(Gen.Decimal, Gen.Decimal, Gen.Double).Sample(
            (a, b, d) =>
            {
                if (!double.IsFinite(d)) return;
                JsonNumber x = a, y = b, z = d;
                Assert.Equal(a.CompareTo(b), Math.Sign(x.CompareTo(y)));
                Assert.Equal(a, x.ToDecimal());
                Assert.Equal(a.ToString(CultureInfo.InvariantCulture), x.ToString());
                Assert.Equal(d, z.ToDouble());
                Assert.Equal(Math.Floor(a) == a, x.IsInteger);
            },
            iter: 10_000);

    [Theory]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("+1")]
    [InlineData("01")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("NaN")]
    [InlineData("1e")]
    [InlineData("１")]
    public void What_is_none_is_refused(string text)
    {
        Assert.False(JsonNumber.TryParse(text, null, out _));
        Assert.Throws<FormatException>(() => JsonNumber.Parse(text));
    }

    [Fact]
    public void What_does_not_fit_is_said()
    {
        Assert.Throws<OverflowException>(() => JsonNumber.Parse("1.5").ToInt32());
        Assert.Throws<OverflowException>(() => (long)JsonNumber.Parse("9223372036854775808"));
        Assert.Throws<OverflowException>(() => (decimal)JsonNumber.Parse("1e-40"));
        Assert.Throws<OverflowException>(() => (BigInteger)JsonNumber.Parse("1e400000000"));
        Assert.Throws<ArgumentException>(() => (JsonNumber)double.NaN);
        Assert.Equal(double.PositiveInfinity, (double)JsonNumber.Parse("1e400"));
        Assert.Equal(9007199254740992d, (double)JsonNumber.Parse("9007199254740993"));
    }

    [Fact]
    public void Zero_is_the_default_and_keeps_its_sign_as_text()
    {
        Assert.Equal(default, JsonNumber.Parse("-0.0e5"));
        Assert.Equal("-0", JsonNumber.Parse("-0").ToString());
        Assert.Equal("0", default(JsonNumber).ToString());
        Assert.Equal(default(JsonNumber).GetHashCode(), JsonNumber.Parse("-0").GetHashCode());
    }

    [Fact]
    public void Integers_of_few_digits_take_no_memory()
    {
        var utf8 = "-123456789012345678"u8.ToArray();
        for (var i = 0; i < 50; i++) JsonNumberCodec.Read<Build>(utf8, 0, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        JsonNumberCodec.Read<Build>(utf8, 0, out var value);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(-123456789012345678, value.ToInt64());
    }

    [Fact]
    public void A_rule_restricts_it()
    {
        Assert.True(Whole<JsonNumber, JsonNumberCodec<AtMostOne>>.IsValid("0.99999999999999999999"));
        Assert.False(Whole<JsonNumber, JsonNumberCodec<AtMostOne>>.IsValid("1.00000000000000000001"));
    }

    private readonly struct AtMostOne : IRule<NumberRule>
    {
        public static NumberRule Rule { get; } = new(maximum: "1");
    }
}
