using System.Globalization;
using System.Text;
using Harbour;

namespace DomainSdk.AspNetCore.Tests;

/// <summary>Typed ids and scalars are read from plain text by the schema, and written as it.</summary>
public sealed class PlainTextTests
{
    [Fact]
    public void Strings_are_plain_text()
    {
        Assert.Equal(new BerthId("B-7"), BerthId.Parse("B-7"));
        Assert.True(BerthId.TryParse("B-7", out var id));
        Assert.Equal("B-7", id.Value);
        Assert.False(BerthId.TryParse("\"B-7\"", out _));
        Assert.False(BerthId.TryParse("7", out _));
        Assert.False(BerthId.TryParse((string?)null, out _));
    }

    [Fact]
    public void What_the_schema_forbids_is_told()
    {
        var exception = Assert.Throws<FormatException>(() => BerthId.Parse("7"));
        Assert.StartsWith("This is no BerthId: ", exception.Message, StringComparison.Ordinal);
        Assert.IsType<DomainValidationException>(exception.InnerException);
    }

    [Fact]
    public void JSON_is_read_by_JsonModel() => Assert.Equal(new BerthId("B-7"), JsonModel.Parse<BerthId>("\"B-7\""u8));

    [Fact]
    public void Frameworks_find_every_interface()
    {
        Assert.Equal("B-7", Parsed<BerthId>("B-7"));
        Assert.Equal("Depth { Value = 7 }", Parsed<Depth>("7"));
        Assert.False(Depth.TryParse("100", out _));
        Assert.False(Depth.TryParse("\"7\"", CultureInfo.InvariantCulture, out _));
    }

    [Fact]
    public void Ids_are_formatted_without_a_string_of_their_own()
    {
        var id = new BerthId("B-é");
        Assert.Equal("<B-é>", $"<{id}>");
        Span<byte> utf8 = stackalloc byte[8];
        Assert.True(System.Text.Unicode.Utf8.TryWrite(utf8, $"{id}", out var written));
        Assert.Equal("B-é", Encoding.UTF8.GetString(utf8[..written]));
        Assert.False(System.Text.Unicode.Utf8.TryWrite(utf8[..2], $"{id}", out _));
        Assert.Equal("", default(BerthId).ToString());
    }

    [Theory]
    [InlineData("a\"b")]
    [InlineData("a\\nb")]
    [InlineData("\u0001\n😀")]
    public void Any_character_is_text(string text)
    {
        // A quote or a backslash means nothing here.
        Assert.False(BerthId.TryParse(text, out _));
        Assert.Equal(text, Label.Parse(text).Value);
    }

    private static string Parsed<T>(string text)
        where T : ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        var provider = CultureInfo.InvariantCulture;
        T[] all = [T.Parse(text, provider), T.Parse(text.AsSpan(), provider), T.Parse(Encoding.UTF8.GetBytes(text), provider)];
        Assert.True(T.TryParse(text, provider, out var one));
        Assert.True(T.TryParse(text.AsSpan(), provider, out var two));
        Assert.True(T.TryParse(Encoding.UTF8.GetBytes(text), provider, out var three));
        Assert.False(T.TryParse([0xFF], provider, out _));
        return Assert.Single(all.Concat([one, two, three]).Distinct())!.ToString()!;
    }
}
