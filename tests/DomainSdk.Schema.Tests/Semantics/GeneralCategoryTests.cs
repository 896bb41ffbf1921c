using System.Text;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Tests.Semantics;

/// <summary>Every general category has its names (ECMA-262, table 'Value aliases and canonical values for General_Category') and its characters.</summary>
public class GeneralCategoryTests
{
    [Theory]
    [InlineData("Lu Uppercase_Letter L Letter LC Cased_Letter", 'A')]
    [InlineData("Ll Lowercase_Letter L Letter LC Cased_Letter", 'a')]
    [InlineData("Lt Titlecase_Letter L Letter LC Cased_Letter", '\u01C5')]
    [InlineData("Lm Modifier_Letter L Letter", '\u02B0')]
    [InlineData("Lo Other_Letter L Letter", '\u05D0')]
    [InlineData("Mn Nonspacing_Mark M Mark Combining_Mark", '\u0301')]
    [InlineData("Mc Spacing_Mark M Mark Combining_Mark", '\u0903')]
    [InlineData("Me Enclosing_Mark M Mark Combining_Mark", '\u20DD')]
    [InlineData("Nd Decimal_Number digit N Number", '7')]
    [InlineData("Nl Letter_Number N Number", '\u2160')]
    [InlineData("No Other_Number N Number", '\u00B2')]
    [InlineData("Zs Space_Separator Z Separator", ' ')]
    [InlineData("Zl Line_Separator Z Separator", '\u2028')]
    [InlineData("Zp Paragraph_Separator Z Separator", '\u2029')]
    [InlineData("Cc Control cntrl C Other", '\u0007')]
    [InlineData("Cf Format C Other", '\u200E')]
    [InlineData("Co Private_Use C Other", '\uE000')]
    [InlineData("Cn Unassigned C Other", '\u0378')]
    [InlineData("Pc Connector_Punctuation P Punctuation punct", '_')]
    [InlineData("Pd Dash_Punctuation P Punctuation punct", '-')]
    [InlineData("Ps Open_Punctuation P Punctuation punct", '(')]
    [InlineData("Pe Close_Punctuation P Punctuation punct", ')')]
    [InlineData("Pi Initial_Punctuation P Punctuation punct", '\u00AB')]
    [InlineData("Pf Final_Punctuation P Punctuation punct", '\u00BB')]
    [InlineData("Po Other_Punctuation P Punctuation punct", '!')]
    [InlineData("Sm Math_Symbol S Symbol", '+')]
    [InlineData("Sc Currency_Symbol S Symbol", '$')]
    [InlineData("Sk Modifier_Symbol S Symbol", '^')]
    [InlineData("So Other_Symbol S Symbol", '\u00A9')]
    public void Has_its_names(string names, char member)
    {
        var text = Encoding.UTF8.GetBytes(member.ToString());
        foreach (var name in names.Split(' '))
        {
            foreach (var property in new[] { name, "gc=" + name, "General_Category=" + name })
            {
                Assert.True(EcmaRegex.Parse($"^\\p{{{property}}}$").IsMatch(text), property);
                Assert.False(EcmaRegex.Parse($"^\\P{{{property}}}$").IsMatch(text), property);
            }

            Assert.False(EcmaRegex.TryParse($"\\p{{{name}x}}", out _, out _));
        }
    }
}
