using System.Globalization;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Tests.Semantics;

/// <summary>The tables agree with what the platform knows of the same version or an older one.</summary>
public class UnicodeTableTests
{
    [Theory]
    [InlineData("White_Space", "space")]
    [InlineData("ID_Start", "IDS")]
    [InlineData("Lowercase", "Lower")]
    [InlineData("Emoji", "Emoji")]
    public void Both_names_name_one_set(string name, string alias)
    {
        Assert.False(UnicodeTables.FindBinary(name)!.IsEmpty);
        Assert.Equal(UnicodeTables.FindBinary(name), UnicodeTables.FindBinary(alias));
    }

    [Fact]
    public void Properties_that_categories_determine_are_those_of_the_platform()
    {
        var (whiteSpace, start, next, lower) = (UnicodeTables.FindBinary("White_Space")!, UnicodeTables.FindBinary("ID_Start")!, UnicodeTables.FindBinary("ID_Continue")!, UnicodeTables.FindBinary("Lowercase")!);
        for (var c = 0; c < 0x10000; c++)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory((char)c);
            Assert.Equal(char.IsWhiteSpace((char)c), whiteSpace.Contains(c));
            if (category <= UnicodeCategory.OtherLetter) Assert.True(start.Contains(c) || c == 0x2E2F, $"{c:X}");
            if (category is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.ConnectorPunctuation) Assert.True(next.Contains(c), $"{c:X}");
            // U+0295 became a letter without case in Unicode 17.
            if (category == UnicodeCategory.LowercaseLetter && c != 0x295) Assert.True(lower.Contains(c), $"{c:X}");
        }
    }

    [Fact]
    public void Every_assigned_code_point_has_one_script()
    {
        foreach (var c in new[] { 'a', 'я', '中', '1', '\u0301', '\u0378' })
            Assert.Single(new[] { "Latin", "Cyrillic", "Han", "Common", "Inherited", "Unknown" }, name => UnicodeTables.FindScript(name)!.Contains(c));
        Assert.Null(UnicodeTables.FindScript("Klingon"));
    }
}
