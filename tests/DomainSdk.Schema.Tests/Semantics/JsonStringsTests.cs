using System.Text;
using CsCheck;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Tests.Semantics;

public class JsonStringsTests
{
    [Fact]
    [Trait("Cost", "High")]
    public void Counts_code_points_not_bytes_or_utf16_units() =>
        Gen.String.Where(text => !text.Any(char.IsSurrogate)).Select(Gen.Int[0, 40], (text, pairs) => text + string.Concat(Enumerable.Repeat("💩é", pairs)))
            .Sample(text => Assert.Equal(text.EnumerateRunes().Count(), JsonStrings.CodePointCount(Encoding.UTF8.GetBytes(text))));

    [Fact]
    public void A_lone_surrogate_is_one_code_point() =>
        Assert.Equal(3, JsonStrings.CodePointCount([(byte)'a', 0xED, 0xA0, 0x80, (byte)'b']));
}
