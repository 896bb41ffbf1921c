using System.Text;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Tests.Semantics;

/// <summary>UTF-8 is stepped through by code points, at the limits of every length and where it is malformed.</summary>
public class CodePointsTests
{
    [Theory]
    [InlineData(0x00, "00")]
    [InlineData(0x7F, "7F")]
    [InlineData(0x80, "C280")]
    [InlineData(0x7FF, "DFBF")]
    [InlineData(0x800, "E0A080")]
    [InlineData(0xD800, "EDA080")]
    [InlineData(0xDFFF, "EDBFBF")]
    [InlineData(0xFFFF, "EFBFBF")]
    [InlineData(0x10000, "F0908080")]
    [InlineData(0x10FFFF, "F48FBFBF")]
    public void Reads_in_both_directions(int codePoint, string hex)
    {
        var utf8 = Convert.FromHexString("61" + hex + "62");
        var (at, length) = (1, hex.Length / 2);

        Assert.Equal(codePoint, CodePoints.ReadForward(utf8, ref at));
        Assert.Equal(1 + length, at);
        Assert.Equal(codePoint, CodePoints.ReadBackward(utf8, ref at));
        Assert.Equal(1, at);
        Assert.Equal('a', CodePoints.ReadBackward(utf8, ref at));
        Assert.Equal(0, at);

        var text = new StringBuilder();
        CodePoints.AppendTo(text, codePoint);
        Assert.Equal(codePoint < 0x10000 ? ((char)codePoint).ToString() : char.ConvertFromUtf32(codePoint), text.ToString());
        Assert.Equal("a" + text + "b", CodePoints.ToUtf16(utf8));
    }

    [Theory]
    [InlineData("80", 1)] // continues nothing
    [InlineData("BF", 1)]
    [InlineData("C3", 1)] // cut off
    [InlineData("E282", 1)]
    [InlineData("F09F98", 1)]
    [InlineData("F4908080", 4)] // above U+10FFFF
    [InlineData("FFBFBFBF", 4)]
    public void What_is_malformed_is_the_replacement_character(string hex, int length)
    {
        var at = 0;
        Assert.Equal(0xFFFD, CodePoints.ReadForward(Convert.FromHexString(hex), ref at));
        Assert.Equal(length, at);
    }

    [Fact]
    public void Reading_backward_steps_over_four_bytes_at_most()
    {
        var utf8 = Convert.FromHexString("E2828080808080");
        var at = utf8.Length;
        CodePoints.ReadBackward(utf8, ref at);
        Assert.Equal(utf8.Length - 4, at);

        at = 2;
        Assert.Equal(0xFFFD, CodePoints.ReadBackward(Convert.FromHexString("8080"), ref at));
        Assert.Equal(0, at);
    }

    [Theory]
    [InlineData("é")]
    [InlineData("€")]
    [InlineData("💩")]
    [InlineData("\u0080")]
    [InlineData("\u007F")]
    public void Code_points_are_counted_wherever_they_stand(string character)
    {
        for (var before = 0; before < 40; before++)
        {
            for (var behind = 0; behind < 36; behind += 7)
                Assert.Equal(before + behind + 1, JsonStrings.CodePointCount(Encoding.UTF8.GetBytes(new string('a', before) + character + new string('\u00BF', behind))));
        }
    }
}
