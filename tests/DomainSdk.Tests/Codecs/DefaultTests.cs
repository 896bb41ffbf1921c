using System.Text;
using DomainSdk.Runtime;
using DomainSdk.Tests.Samples;

namespace DomainSdk.Tests.Codecs;

public class DefaultTests
{
    [Fact]
    public void Reads_values_of_any_type()
    {
        Assert.Equal(new DateOnly(2024, 2, 29), JsonRead.Default<DateOnly, DateOnlyCodec>("\"2024-02-29\""u8));
        Assert.Equal(new Uri("https://example.org/a"), JsonRead.Default<Uri, UriCodec>(" \"https://example.org/a\" "u8));
        Assert.Equal(1.5m, JsonRead.Default<ValueMap<decimal>, MapCodec<decimal, DecimalCodec>>("{\"a\":1.5}"u8)["a"]);
        Assert.Equal("N", JsonRead.Default<Author, Author>("{\"name\":\"N\"}"u8).Name);
        Assert.Null(JsonRead.Default<DateOnly?, NullableCodec<DateOnly, DateOnlyCodec>>("null"u8));
    }

    [Fact]
    public void Fails_loudly()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => JsonRead.Default<DateOnly, DateOnlyCodec>("\"2024-02-30\""u8));
        Assert.Contains("\"2024-02-30\"", exception.Message, StringComparison.Ordinal);
        Assert.Contains("DateOnly", exception.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => JsonRead.Default<int, Int32Codec>("1 2"u8));
    }

    [Fact]
    public void Does_not_disturb_the_document_that_is_being_read()
    {
        var information = Whole<double, WithDefault>.Information("9007199254740993");
        Assert.Equal("9007199254740993", Assert.Single(information!).Found);
    }

    /// <summary>The first use of a type: its default is read in the middle of a document, and of the same length.</summary>
    private readonly struct WithDefault : IJsonCodec<double>
    {
        public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out double value)
            where TMode : struct, IReadMode
        {
            var end = DoubleCodec.Read<TMode>(json, at, out value);
            JsonRead.Default<double, DoubleCodec>(Encoding.UTF8.GetBytes("9007199254740995"));
            return end;
        }

        public static void Write(ref JsonOutput output, double value) => output.Number(value);
    }
}
