using System.Buffers;
using System.Text;
using CsCheck;
using DomainSdk.Runtime;
using DomainSdk.Schema.Semantics;
using DomainSdk.Tests.Samples;
using Doubles = DomainSdk.Tests.Samples.Whole<DomainSdk.ValueArray<double>, DomainSdk.Runtime.ArrayCodec<double, DomainSdk.Runtime.DoubleCodec>>;
using Moments = DomainSdk.Tests.Samples.Whole<System.DateTimeOffset, DomainSdk.Runtime.DateTimeOffsetCodec>;
using Strings = DomainSdk.Tests.Samples.Whole<DomainSdk.ValueMap<string>, DomainSdk.Runtime.MapCodec<string, DomainSdk.Runtime.StringCodec>>;

namespace DomainSdk.Tests;

public class InformationTests
{
    [Fact]
    public void It_says_where_what_was_found_and_what_it_became()
    {
        var json = "[1,\n  9007199254740993]"u8;
        Assert.True(JsonModel.TryParse<Doubles>(json, out var value, out var result, "a.json"));
        Assert.Equal(9007199254740992d, value.Value[1]);
        Assert.True(result.IsValid);
        Assert.Empty(result.Errors);
        var information = Assert.Single(result.Information);
        Assert.Equal(
            ("DSDK2091", "/1", "a.json", 2, 3, 19),
            (information.Id, information.InstanceLocation, information.Position.Path, information.Position.Line, information.Position.Column, information.Position.EndColumn));
        Assert.Equal(("9007199254740993", "9007199254740992"), (information.Found, information.Value));
        Assert.Equal("a.json(2,3): info DSDK2091: 9007199254740993 was read as 9007199254740992: double does not hold it exactly.", information.ToString());
        Assert.Equal(DiagnosticSeverity.Info, CorpusDiagnostics.Own.Single(d => d.Id == information.Id).Severity);
    }

    [Theory]
    [InlineData(1, 12_000, 10_000)]
    [InlineData(10_000_000, 20, 5)]
    public void The_first_are_listed_and_the_others_counted(int nameLength, int values, int listed)
    {
        var name = new string('n', nameLength);
        var information = Whole<ValueMap<ValueArray<double>>, MapCodec<ValueArray<double>, ArrayCodec<double, DoubleCodec>>>.Information(
            $$"""{"{{name}}":[{{string.Join(",", Enumerable.Repeat("12345678901234567890", values))}}]}""");
        Assert.Equal(listed + 1, information!.Count);
        Assert.Equal($"{values - listed} more values were not read exactly; only the first {listed} are listed.", information[^1].Message);
    }

    [Fact]
    public void Every_value_has_its_own_in_the_order_of_the_document()
    {
        var information = Whole<ValueMap<ValueArray<double>>, MapCodec<ValueArray<double>, ArrayCodec<double, DoubleCodec>>>.Information(
            """{"a/b":[1,12345678901234567890],"c":[],"d":[0.1,0.30000000000000001,1e-400]}""");
        Assert.Equal(["/a~1b/1", "/d/1", "/d/2"], information!.Select(i => i.InstanceLocation));
        Assert.Equal(["1.2345678901234567E+19", "0.3", "0"], information!.Select(i => i.Value));
    }

    [Fact]
    public void Of_doubles_it_is_there_exactly_where_the_number_written_differs() =>
        RandomTexts.Numbers.Array[1, 4].Sample(
            numbers =>
            {
                var json = "[" + string.Join(',', numbers) + "]";
                var information = Doubles.Information(json);
                if (information is null)
                {
                    Assert.Contains(numbers, n => double.IsInfinity(ExactNumber.ToDouble(Encoding.ASCII.GetBytes(n))));
                    return;
                }

                var written = Doubles.RoundTrip(json)[1..^1].Split(',');
                var differing = numbers.Select((n, i) => (n, i)).Where(x => JsonNumber.Parse(x.n) != JsonNumber.Parse(written[x.i])).Select(x => $"/{x.i}");
                Assert.Equal(differing, information.Select(i => i.InstanceLocation));
            },
            iter: 20_000);

    [Fact]
    public void Of_moments_it_is_there_exactly_where_ticks_are_too_coarse() =>
        RandomTexts.DateTimes.Sample(
            text =>
            {
                if (Moments.Information($"\"{text}\"") is not { } information) return;
                var digits = OffsetDateTime.Parse(text).FractionDigits;
                Assert.Equal(digits.Length > 7 && digits[7..].Any(d => d != '0'), information.Count == 1);
            },
            iter: 20_000);

    [Fact]
    public void A_lone_surrogate_is_one()
    {
        var information = Strings.Information("""{"a":"\ud800","b":"\ufffd","c":"\ud83d\ude00","\udc00":"d"}""");
        Assert.Equal(["/a", "/\uFFFD"], information!.Select(i => i.InstanceLocation));
        Assert.Equal("\"\\ud800\"", information![0].Found);
    }

    [Fact]
    public void A_case_that_was_tried_in_vain_leaves_none()
    {
        Assert.Empty(Whole<JsonNumber, TriedInVain>.Information("9007199254740993")!);
        Assert.Equal("9007199254740993", Whole<JsonNumber, TriedInVain>.RoundTrip("9007199254740993"));
    }

    [Fact]
    public void Ordinary_values_have_none()
    {
        Assert.Same(ValidationResult.Valid, Result("[0, -0, 1.50, 123456789.012345, 1e22, 5e-324, 0.1, 100000000000000000000]"));
        Assert.Empty(Moments.Information("\"2024-02-29t10:00:00.123456700000-00:00\"")!);
    }

    [Fact]
    public void Streams_sequences_and_strings_tell_it_too()
    {
        var utf8 = Encoding.UTF8.GetBytes("[9007199254740993]");
        using var stream = new MemoryStream(utf8);
        Assert.True(Doubles.TryParse(stream, out _, out var ofStream));
        Assert.True(Doubles.TryParse(new ReadOnlySequence<byte>(utf8), out _, out var ofSequence));
        Assert.True(Doubles.TryParse("[9007199254740993]", out _, out var ofString));
        Assert.All([ofStream, ofSequence, ofString], result => Assert.Single(result.Information));
    }

    [Fact]
    public void An_invalid_document_has_none()
    {
        Assert.False(JsonModel.TryParse<Doubles>("[9007199254740993,x]"u8, out _, out var result));
        Assert.Empty(result.Information);
        Assert.Empty(Article.TryParse("{}", out _, out var other) ? [] : other.Information);
    }

    [Fact]
    public void Its_cost_grows_with_the_document_alone()
    {
        var json = "[" + string.Join(',', Enumerable.Repeat("[0.1234567890123456789]", 50_000)) + "]";
        Assert.Equal(10_001, Whole<ValueArray<ValueArray<double>>, ArrayCodec<ValueArray<double>, ArrayCodec<double, DoubleCodec>>>.Information(json)!.Count);
    }

    [Fact]
    public void Depth_does_no_harm()
    {
        var json = new string('[', 500) + "9007199254740993" + new string(']', 500);
        Assert.True(JsonModel.TryParse<Whole<double, Nested>>(Encoding.UTF8.GetBytes(json), out _, out var result));
        Assert.Equal(501, Assert.Single(result.Information).Position.Column);
        json = new string('[', 3_000) + "9007199254740993" + new string(']', 3_000);
        Assert.True(JsonModel.TryParse<Whole<double, Nested>>(Encoding.UTF8.GetBytes(json), out _, out _));
    }

    [Fact]
    public void Reading_without_a_result_looks_for_nothing()
    {
        // Nothing of an earlier reading is left over either.
        Assert.Single(Doubles.Information("[9007199254740993]")!);
        Assert.True(JsonModel.TryParse<Doubles>("[9007199254740993]"u8, out _));
        Assert.Null(InexactProbe("[9007199254740993]"));
    }

    private static ValidationResult Result(string json)
    {
        Assert.True(JsonModel.TryParse<Doubles>(Encoding.UTF8.GetBytes(json), out _, out var result));
        return result;
    }

    // Allocation is what a note would show by.
    private static object? InexactProbe(string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json)[1..^1];
        for (var i = 0; i < 50; i++) DoubleCodec.Read<Build>(utf8, 0, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        DoubleCodec.Read<Build>(utf8, 0, out _);
        return GC.GetAllocatedBytesForCurrentThread() == before ? null : "allocated";
    }

    /// <summary>Arrays of one item each, as deep as the text is.</summary>
    private readonly struct Nested : IJsonCodec<double>
    {
        public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out double value)
            where TMode : struct, IReadMode
        {
            var depth = 0;
            for (; json[at] == '['; at++) depth++;
            return DoubleCodec.Read<TMode>(json, at, out value) + depth;
        }

        public static void Write(ref JsonOutput output, double value)
        {
            for (var i = 0; i < 500; i++) output.BeginArray();
            output.Number(value);
            for (var i = 0; i < 500; i++) output.EndArray();
        }
    }

    /// <summary>A union as emitted code reads it: a first case that reads and then refuses, and a second.</summary>
    private readonly struct TriedInVain : IJsonCodec<JsonNumber>
    {
        public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out JsonNumber value)
            where TMode : struct, IReadMode
        {
            DoubleCodec.Read<TMode>(json, at, out _);
            return JsonNumberCodec.Read<TMode>(json, at, out value);
        }

        public static void Write(ref JsonOutput output, JsonNumber value) => output.Number(value);
    }
}
