using System.Globalization;
using System.Numerics;
using CsCheck;
using DomainSdk.Runtime;
using DomainSdk.Tests.Samples;

namespace DomainSdk.Tests.Codecs;

public class IntegerCodecTests
{
    [Fact]
    public void Bytes() => Check<byte>();

    [Fact]
    public void Signed_bytes() => Check<sbyte>();

    [Fact]
    public void Shorts() => Check<short>();

    [Fact]
    public void Unsigned_shorts() => Check<ushort>();

    [Fact]
    public void Ints() => Check<int>();

    [Fact]
    public void Unsigned_ints() => Check<uint>();

    [Fact]
    public void Longs() => Check<long>();

    [Fact]
    public void Unsigned_longs() => Check<ulong>();

    [Fact]
    public void Integers_of_128_bits() => Check<Int128>();

    [Fact]
    public void Unsigned_integers_of_128_bits() => Check<UInt128>();

    [Fact]
    public void The_codecs_of_int_and_long_are_the_same()
    {
        foreach (var text in new[] { "0", "-0", "1.0", "1e2", "2147483648", "-2147483649", "9223372036854775808", "1.5", "x", "" })
        {
            Assert.Equal(Whole<int, IntegerCodec<int>>.Error(text), Whole<int, Int32Codec>.Error(text));
            Assert.Equal(Whole<long, IntegerCodec<long>>.Error(text), Whole<long, Int64Codec>.Error(text));
        }
    }

    [Fact]
    public void A_rule_refuses_before_the_type_does()
    {
        Assert.True(Whole<byte, IntegerCodec<byte, Small>>.IsValid("2e1"));
        Assert.False(Whole<byte, IntegerCodec<byte, Small>>.IsValid("21"));
        Assert.False(Whole<byte, IntegerCodec<byte, Small>>.IsValid("-1"));
        Assert.False(Whole<byte, IntegerCodec<byte, Small>>.IsValid("99999999999999999999"));
        Assert.Equal(20, Whole<byte, IntegerCodec<byte, Small>>.Of("20.0"));
    }

    private static void Check<T>()
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var (least, greatest) = (BigInteger.CreateChecked(T.MinValue), BigInteger.CreateChecked(T.MaxValue));
        foreach (var value in new[] { least - 1, least, least + 1, -1, 0, 1, greatest - 1, greatest, greatest + 1, greatest * 10 }) CheckOne<T>(value, least, greatest);
        Gen.Byte.Array[1, 18].Sample(bytes => CheckOne<T>(new BigInteger(bytes), least, greatest), iter: 2_000);
        Assert.False(Whole<T, IntegerCodec<T>>.IsValid("1.5"));
        Assert.False(Whole<T, IntegerCodec<T>>.IsValid("01"));
        Assert.True(Whole<T, IntegerCodec<T>>.IsValid("1e400000000"));
        Assert.Equal("DSDK2090", Whole<T, IntegerCodec<T>>.Error("1e400000000"));
        Assert.Equal(T.Zero, Whole<T, IntegerCodec<T>>.Of("-0"));
        Assert.Equal(T.CreateChecked(100), Whole<T, IntegerCodec<T>>.Of("1e2"));
    }

    private static void CheckOne<T>(BigInteger value, BigInteger least, BigInteger greatest)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        foreach (var spelling in new[] { text, text + ".0", text + (value.IsZero ? "e1" : "0e-1") })
        {
            Assert.True(Whole<T, IntegerCodec<T>>.IsValid(spelling));
            var fits = value >= least && value <= greatest;
            Assert.Equal(fits ? null : "DSDK2090", Whole<T, IntegerCodec<T>>.Error(spelling));
            if (!fits) continue;
            Assert.Equal(value, BigInteger.CreateChecked(Whole<T, IntegerCodec<T>>.Of(spelling)));
            Assert.Equal(text, Whole<T, IntegerCodec<T>>.RoundTrip(spelling));
        }
    }

    private readonly struct Small : IRule<NumberRule>
    {
        public static NumberRule Rule { get; } = new(minimum: "0", maximum: "20");
    }
}
