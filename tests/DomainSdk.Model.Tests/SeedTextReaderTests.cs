using System.Text;

namespace DomainSdk.Model.Tests;

public sealed class SeedTextReaderTests
{
    private const string Header = " date 2031-04-12 https://courier.example/a\n\nHeadline\n\nHeadline\n\nThe lead.\n\n";

    [Fact]
    public void Reads_all_parts()
    {
        var text = Read(Header + "First “one”.\n\n\nSecond\nline.\n \t\n\n");
        Assert.Equal((new DateOnly(2031, 4, 12), "https://courier.example/a", "Headline", "The lead."), (text.Date, text.Uri, text.Headline, text.Lead));
        Assert.Null(text.AlternativeHeadline);
        Assert.Equal(["First “one”.", "Second\nline."], text.Paragraphs);
        Assert.Equal("First “one”.\n\nSecond\nline.", text.Body);
        Assert.Equal((26, 30), (text.CharCount, text.ByteCount));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text.Body))), text.Sha256);
    }

    [Fact]
    public void A_second_headline_is_kept_only_where_it_differs()
    {
        Assert.Equal("Other", Read(Header.Replace("Headline\n\nThe", "Other\n\nThe", StringComparison.Ordinal) + "Body").AlternativeHeadline);
        Assert.Null(Read(Header.Replace("Headline\n\nThe", "\n\nThe", StringComparison.Ordinal) + "Body").AlternativeHeadline);
    }

    [Fact]
    public void Line_ends_and_a_byte_order_mark_change_nothing_but_the_size_of_the_file()
    {
        var plain = Read(Header + "One\nline.\n\nTwo.\n");
        var other = Read("\uFEFF" + (Header + "One\nline.\n\nTwo.\n").Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal((plain.Body, plain.Sha256, plain.Headline, plain.Uri), (other.Body, other.Sha256, other.Headline, other.Uri));
        Assert.Equal(plain.FileByteCount + 3 + 12, other.FileByteCount);
    }

    [Theory]
    [InlineData("date 2031-04-12 https://a.example/\n", "DSDK2101", 1, 1)]
    [InlineData(" date 2031-04-12\n", "DSDK2101", 1, 1)]
    [InlineData(" date 2031-04-12 https://a.example/ more\n", "DSDK2101", 1, 1)]
    [InlineData(" date 2031-04-12 a/b\n", "DSDK2101", 1, 18)]
    [InlineData(" date 2031-04-12 /a/b\n", "DSDK2101", 1, 18)]
    [InlineData(" date 2031-02-29 https://a.example/\n", "DSDK2102", 1, 7)]
    [InlineData(" date 12.04.2031 https://a.example/\n", "DSDK2102", 1, 7)]
    [InlineData(" date 2031-04-12 https://a.example/\nHeadline\n", "DSDK2101", 2, 1)]
    [InlineData(" date 2031-04-12 https://a.example/\n\n\n\n", "DSDK2101", 3, 1)]
    [InlineData(" date 2031-04-12 https://a.example/\n\nHeadline", "DSDK2101", 7, 1)]
    [InlineData(" date 2031-04-12 https://a.example/\n\nHeadline\n\n\n\nLead\n\n \n\t\n", "DSDK2104", 9, 1)]
    [InlineData(" date 2031-04-12 https://a.example/\n\nHeadline\n\n\n\nLead", "DSDK2104", 9, 1)]
    [InlineData("", "DSDK2101", 1, 1)]
    public void A_malformed_text_is_found_at_its_place(string content, string id, int line, int column) => AssertFinding(Encoding.UTF8.GetBytes(content), id, line, column);

    [Fact]
    public void Invalid_UTF_8_is_found_before_all_else_and_its_column_counts_UTF_16()
    {
        AssertFinding([.. "\uFEFFno header\r\n😀é"u8, 0xC3, .. "x"u8], "DSDK2103", 2, 4);
        AssertFinding([0xED, 0xA0, 0x80], "DSDK2103", 1, 1);
        AssertFinding([.. "ab"u8, 0xE2, 0x80], "DSDK2103", 1, 3);
    }

    private static void AssertFinding(byte[] content, string id, int line, int column)
    {
        Assert.Null(SeedTextReader.TryRead("a.txt", content, out var finding));
        Assert.Equal((id, "a.txt", line, column), (finding!.Id, finding.Position.Path, finding.Position.Line, finding.Position.Column));
    }

    private static SeedText Read(string content)
    {
        var text = SeedTextReader.TryRead("a.txt", Encoding.UTF8.GetBytes(content), out var finding);
        Assert.Null(finding);
        return text!;
    }
}
