using System.Globalization;
using System.Text;
using CsCheck;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Semantics;
using DomainSdk.Testing;

namespace DomainSdk.Schema.Tests.Semantics;

public class FormatTests
{
    private static bool Check(string format, string text)
    {
        Assert.True(FormatRegistry.Standard.TryGet(format, out var check), format);
        return check(Encoding.UTF8.GetBytes(text));
    }

    [Theory]
    [InlineData("date-time", "2024-02-29T12:00:00.5+14:00", true)]
    [InlineData("date-time", "2024-02-29 12:00:00Z", false)]
    [InlineData("date-time", "2024-02-29T12:00:00.Z", false)]
    [InlineData("date", "0000-02-29", true)]
    [InlineData("time", "00:59:60+01:00", true)]
    [InlineData("time", "00:59:60.9+01:00", true)]
    [InlineData("duration", "P1M", true)]
    [InlineData("duration", "PT1H1M1S", true)]
    [InlineData("duration", "P1Y1M1DT1S", true)]
    [InlineData("duration", "PT1S1H", false)]
    [InlineData("duration", "P1D1D", false)]
    [InlineData("duration", "PT2W", false)]
    [InlineData("email", "a@b", true)]
    [InlineData("email", "\"a\\\"b\"@c.org", true)]
    [InlineData("email", "\"a@c.org", false)]
    [InlineData("email", "a@[IPv6:1::2]", true)]
    [InlineData("email", "a@-b.org", false)]
    [InlineData("email", "é@b.org", false)]
    [InlineData("idn-email", "é@b.org", true)]
    [InlineData("idn-email", "a@bücher。example", false)]
    [InlineData("idn-hostname", "bücher.example", true)]
    [InlineData("idn-hostname", "Bücher.example", false)]
    [InlineData("idn-hostname", "straße.de", true)]
    [InlineData("idn-hostname", "ﬁ.example", false)]
    [InlineData("idn-hostname", "☃.net", false)]
    [InlineData("idn-hostname", "xn--bcher-kva.example", true)]
    [InlineData("hostname", "XN--BCHER-KVA.example", true)]
    [InlineData("hostname", "xn--99999999999999", false)]
    [InlineData("hostname", "xn--", false)]
    [InlineData("ipv6", "1:2:3:4:5:6:7::", true)]
    [InlineData("ipv6", "1::2:3:4:5:6:7:8", false)]
    [InlineData("ipv6", "::1.2.3.4", true)]
    [InlineData("ipv6", "1.2.3.4::", false)]
    [InlineData("ipv6", ":::", false)]
    [InlineData("ipv6", "", false)]
    [InlineData("uri", "http://[v1.x:y]/", true)]
    [InlineData("uri", "http://[::1%25eth0]/", false)]
    [InlineData("uri", "a:", true)]
    [InlineData("uri", "http://h#a#b", false)]
    [InlineData("uri-reference", "a/b:c", true)]
    [InlineData("uri-reference", "?a:b", true)]
    [InlineData("iri", "http://h/\uE000", false)]
    [InlineData("iri", "http://h/?\uE000", true)]
    [InlineData("uri-template", "{+a,b*,c:3}", true)]
    [InlineData("uri-template", "{=a}", false)]
    [InlineData("uri-template", "{a*:3}", false)]
    [InlineData("uri-template", "{.}", false)]
    [InlineData("relative-json-pointer", "0+1/a", true)]
    [InlineData("relative-json-pointer", "0-1#", true)]
    [InlineData("relative-json-pointer", "0+0", false)]
    [InlineData("regex", "^[a-z]+$", true)]
    [InlineData("guid", "2EB8AA08-AA98-11EA-B4AA-73B441D16380", true)]
    [InlineData("guid", "{2eb8aa08-aa98-11ea-b4aa-73b441d16380}", false)]
    [InlineData("guid", "2eb8aa08aa9811eab4aa73b441d16380", false)]
    [InlineData("time-span", "00:00:00", true)]
    [InlineData("time-span", "23:59:59.9999999", true)]
    [InlineData("time-span", "-1.02:03:04", true)]
    [InlineData("time-span", "10675199.02:48:05.4775807", true)]
    [InlineData("time-span", "00:00:00.1", true)]
    [InlineData("time-span", "00:00:00.12345678", false)]
    [InlineData("time-span", "00:00:00.", false)]
    [InlineData("time-span", "24:00:00", false)]
    [InlineData("time-span", "00:60:00", false)]
    [InlineData("time-span", "00:00:60", false)]
    [InlineData("time-span", ".00:00:00", false)]
    [InlineData("time-span", "1.1.00:00:00", false)]
    [InlineData("time-span", "--00:00:00", false)]
    [InlineData("time-span", "-", false)]
    [InlineData("time-span", "00:00", false)]
    [InlineData("time-span", "00:00:00 ", false)]
    [InlineData("time-span", "PT1S", false)]
    public void Checks(string format, string text, bool expected) => Assert.Equal(expected, Check(format, text));

    [Fact]
    public void Names_of_older_drafts_are_not_formats()
    {
        foreach (var name in new[] { "color", "phone", "ip-address", "host-name", "utc-millisec", "unknown", "Date", "" })
            Assert.False(FormatRegistry.Standard.TryGet(name, out _), name);
        Assert.Equal(21, FormatRegistry.Standard.Names.Count);
    }

    [Fact]
    public void Custom_formats_leave_the_standard_registry_alone()
    {
        var extended = FormatRegistry.Standard.With("even", utf8 => utf8.Length % 2 == 0).With("uuid", _ => true);
        Assert.True(extended.TryGet("even", out var even) && even("ab"u8) && !even("abc"u8));
        Assert.True(extended.TryGet("uuid", out var uuid) && uuid("x"u8));
        Assert.False(FormatRegistry.Standard.TryGet("even", out _));
        Assert.False(UuidFormat.IsValid("x"u8));
    }

    [Fact]
    public void Date_times_are_read_as_they_are_checked() =>
        Gen.Select(Gen.DateTime, Gen.Int[-14 * 60, 14 * 60]).Sample((utc, offset) =>
        {
            var local = new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)).ToUniversalTime();
            if (local.Year is < 2 or > 9998) return;
            local = local.ToOffset(TimeSpan.FromMinutes(offset));
            Assert.True(DateFormats.TryParseDateTime(Encoding.ASCII.GetBytes(local.ToString("O", CultureInfo.InvariantCulture)), out var ticks, out var minutes));
            Assert.Equal(local, new DateTimeOffset(ticks, TimeSpan.Zero).ToOffset(TimeSpan.FromMinutes(minutes)));
            Assert.Equal(offset, minutes);
            Assert.True(DateFormats.TryParseDate(Encoding.ASCII.GetBytes(local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), out var y, out var m, out var d));
            Assert.Equal(local.Date, new DateTime(y, m, d));
        });

    [Theory]
    [InlineData("1998-12-31T23:59:60Z", true)]
    [InlineData("0000-01-01T00:00:00Z", true)]
    [InlineData("2024-01-01T00:00:00+15:00", true)]
    [InlineData("0001-01-01T00:00:00+01:00", true)]
    [InlineData("9999-12-31T23:59:59-01:00", true)]
    [InlineData("2024-01-01T00:00:00", false)]
    public void What_has_no_value_of_the_type_is_told_from_what_is_not_of_the_format(string text, bool isOfFormat)
    {
        Assert.Equal(isOfFormat, Check("date-time", text));
        Assert.False(DateFormats.TryParseDateTime(Encoding.ASCII.GetBytes(text), out _, out _));
    }

    [Fact]
    public void Every_span_that_NET_writes_is_a_time_span() =>
        Gen.Long.Sample(ticks => Assert.True(Check("time-span", TimeSpan.FromTicks(ticks).ToString("c", CultureInfo.InvariantCulture))));

    [Fact]
    public void Formats_of_NET_types_are_known_and_asserted()
    {
        const string Schema = """{"properties":{"a":{"format":"guid"},"b":{"format":"time-span"},"c":{"format":"timespan"}}}""";
        var options = new CompileOptions { AssertFormats = true };
        var compiled = SchemaCompiler.Compile([new SchemaSource(Encoding.UTF8.GetBytes(Schema), null, "schema:///s")], options);
        var warning = Assert.Single(compiled.Diagnostics, d => d.Id == DiagnosticCatalog.UnknownFormat);
        Assert.Equal("time-span", warning.Suggestion);
        bool IsValid(string json) => PlanInterpreter.ValidateBytes(compiled.Plan, compiled.Plan.Roots[0].Node, Encoding.UTF8.GetBytes(json)).IsValid;
        Assert.True(IsValid("""{"a":"2eb8aa08-aa98-11ea-b4aa-73b441d16380","b":"1.00:00:00"}"""));
        Assert.False(IsValid("""{"a":"2eb8aa08"}"""));
        Assert.False(IsValid("""{"b":"1:00:00"}"""));
    }

    [Fact]
    public void Fractions_finer_than_a_tick_are_cut_off()
    {
        Assert.True(DateFormats.TryParseDateTime("2024-01-01T00:00:00.123456789Z"u8, out var ticks, out _));
        Assert.Equal(1_234_567, ticks % TimeSpan.TicksPerSecond);
    }

    [Fact]
    public void No_bytes_make_a_format_throw() =>
        Gen.OneOf(Gen.Byte.Array[0, 20], Gen.Char["P1DT:-+.@[]{}/?#%xn~a2é\u200C\u05D0\"\\"].Array[0, 24].Select(chars => Encoding.UTF8.GetBytes(chars)))
            .Sample(
                bytes =>
                {
                    foreach (var name in FormatRegistry.Standard.Names)
                        if (FormatRegistry.Standard.TryGet(name, out var check)) check(bytes);
                },
                iter: 5_000);

    [CorporaFact]
    public void Agrees_with_the_official_suite()
    {
        // format.json and format-annotation.json test that format asserts nothing where it is an annotation.
        var cases = SuiteCases.Of("format")
            .Where(c => Path.GetFileName(c.File) is not ("format.json" or "format-annotation.json") && c.Argument != "unknown")
            .ToList();
        Assert.True(cases.Count > 1_000);
        var failures = cases.Where(c => Check(c.Argument, c.Data) != c.Valid).ToList();
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }
}
