using System.Text.Json;
using DomainSdk.Runtime;
using DomainSdk.Tests.Samples;
using Levels = DomainSdk.Tests.Samples.Whole<DomainSdk.Tests.Codecs.Level, DomainSdk.Runtime.IntegerEnumCodec<DomainSdk.Tests.Codecs.Level, DomainSdk.Tests.Codecs.LevelTable>>;
using Sizes = DomainSdk.Tests.Samples.Whole<DomainSdk.Tests.Codecs.Size, DomainSdk.Runtime.IntegerEnumCodec<DomainSdk.Tests.Codecs.Size, DomainSdk.Tests.Codecs.SizeTable>>;

namespace DomainSdk.Tests.Codecs;

internal enum Level
{
    Low = -1,
    None = 0,
    Middle = 10,
    High = 500,
}

internal enum Size : long
{
    One = 1,
    Two = 2,
    Huge = 5_000_000_000,
}

public class IntegerEnumCodecTests
{
    [Theory]
    [InlineData("-1", Level.Low)]
    [InlineData("0", Level.None)]
    [InlineData("-0.0", Level.None)]
    [InlineData("1e1", Level.Middle)]
    [InlineData("500.0", Level.High)]
    [InlineData("1", null)]
    [InlineData("11", null)]
    [InlineData("4294967296", null)]
    [InlineData("18446744073709551616", null)]
    [InlineData("0.5", null)]
    [InlineData("\"0\"", null)]
    [InlineData("", null)]
    public void Reads_the_integers_of_the_table(string json, object? expected)
    {
        Assert.Equal(expected is not null, Levels.IsValid(json));
        if (expected is Level level) Assert.Equal(level, Levels.Of(json));
    }

    [Fact]
    public void Wide_enums_work_too()
    {
        Assert.Equal(Size.Huge, Sizes.Of("5e9"));
        Assert.Equal("5000000000", Sizes.Text(Size.Huge));
        Assert.False(Sizes.IsValid("705032704"));
        Assert.Equal("500", Levels.RoundTrip("500.0"));
    }

    [Fact]
    public void A_value_that_is_not_defined_is_not_written() => Assert.Throws<InvalidOperationException>(() => Levels.Text((Level)7));

    [Fact]
    public void Null_and_arrays_work()
    {
        var json = "[10,null,-1]";
        Assert.Equal(json, Whole<ValueArray<Level?>, ArrayCodec<Level?, NullableCodec<Level, IntegerEnumCodec<Level, LevelTable>>>>.RoundTrip(json));
    }

    [Fact]
    public void The_serializer_takes_it()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = new JsonModelTypeInfoResolver().AddEnum<Level, IntegerEnumCodec<Level, LevelTable>>() };
        Assert.Equal("10", JsonSerializer.Serialize(Level.Middle, options));
        Assert.Equal(Level.High, JsonSerializer.Deserialize<Level>("500", options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Level>("501", options));
    }

    [Fact]
    public void A_table_without_gaps_is_no_different()
    {
        var table = new IntegerTable(3, 1, 2, 2);
        Assert.Equal(3, table.Count);
        Assert.Equal([false, true, true, true, false], Enumerable.Range(0, 5).Select(i => table.Contains(i)));
        Assert.False(new IntegerTable().Contains(0));
        Assert.False(new IntegerTable(long.MinValue, long.MaxValue).Contains(0));
    }
}

internal readonly struct LevelTable : IRule<IntegerTable>
{
    public static IntegerTable Rule { get; } = new(-1, 0, 10, 500);
}

internal readonly struct SizeTable : IRule<IntegerTable>
{
    public static IntegerTable Rule { get; } = new(1, 2, 5_000_000_000);
}
