using System.Globalization;
using DomainSdk.Integrity;
using DomainSdk.Schema.Json;

namespace DomainSdk.Tests.Integrity;

public sealed class QuotationCheckTests
{
    // Two characters beyond U+FFFF: 𝄞 (two UTF-16 code units) and 😀.
    private const string Text = "She said “𝄞 is a clef” and 😀 left. She said nothing.";

    [Fact]
    public void A_passage_is_found_in_either_unit()
    {
        var start = Text.IndexOf("𝄞", StringComparison.Ordinal);
        Assert.Null(Check(start, start + "𝄞 is a clef".Length, "𝄞 is a clef"));
        Assert.Null(Check(10, 21, "𝄞 is a clef", unit: OffsetUnit.CodePoint));
    }

    [Fact]
    public void The_units_differ_behind_an_astral_character()
    {
        var start = Text.IndexOf("left", StringComparison.Ordinal);
        Assert.Null(Check(start, start + 4, "left"));
        Assert.Equal("R3", Check(start, start + 4, "left", unit: OffsetUnit.CodePoint)?.Rule);
        Assert.Null(Check(start - 2, start + 2, "left", unit: OffsetUnit.CodePoint));
    }

    [Theory]
    [InlineData(1, 0, "/start")]
    [InlineData(0, 1, "/end")]
    public void A_surrogate_pair_is_never_split(int fromStart, int cutEnd, string pointer)
    {
        var clef = Text.IndexOf("𝄞", StringComparison.Ordinal);
        var finding = fromStart == 1 ? Check(clef + 1, clef + 6, "x") : Check(clef - 2, clef + 2 - cutEnd, "x");
        Assert.Equal(("R4", "DSDK4004", pointer), (finding?.Rule, finding?.Id, finding?.Pointer));
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(6, 5)]
    [InlineData(0, 10_000)]
    [InlineData(9_000, 10_000)]
    public void A_passage_lies_in_the_text(int start, int end) => Assert.Equal(("R3", "/start"), RuleAndPointer(Check(start, end, "x")));

    [Fact]
    public void Words_or_digest_are_needed() => Assert.Equal(("R3", "/start"), RuleAndPointer(Check(0, 3)));

    [Fact]
    public void Other_words_are_found_at_exact_and_told_where_they_stand()
    {
        var finding = Check(0, 3, "left");
        Assert.Equal(("R3", "/exact"), RuleAndPointer(finding));
        Assert.Contains($"{Text.IndexOf("left", StringComparison.Ordinal)} to", finding!.Message, StringComparison.Ordinal);
        Assert.Equal("/text", Assert.Single(finding.Related).Pointer);
    }

    [Fact]
    public void The_digest_is_that_of_the_passage_in_UTF_8()
    {
        Assert.Null(Check(0, 3, sha256: QuotationCheck.Sha256("She")));
        Assert.Equal(("R3", "/sha256"), RuleAndPointer(Check(0, 3, sha256: QuotationCheck.Sha256("Her"))));
    }

    [Fact]
    public void Words_that_occur_twice_need_a_prefix_or_a_suffix_that_tells_them_apart()
    {
        Assert.Equal(("R3", "/exact"), RuleAndPointer(Check(0, 8, "She said")));
        Assert.Null(Check(0, 8, "She said", suffix: " “"));
        Assert.Equal(("R3", "/exact"), RuleAndPointer(Check(0, 8, "She said", suffix: " ")));
        Assert.Equal(("R3", "/prefix"), RuleAndPointer(Check(0, 8, "She said", prefix: "left. ")));
        Assert.Equal(("R3", "/suffix"), RuleAndPointer(Check(0, 8, "She said", suffix: " nothing")));
    }

    [Fact]
    public void Overlapping_occurrences_count() =>
        Assert.Equal("R3", QuotationCheck.Check(Anchor(0, 2, "aa"), "aaa", Location("/text"), OffsetUnit.Utf16)?.Rule);

    private static (string? Rule, string? Pointer) RuleAndPointer(Finding? finding) => (finding?.Rule, finding?.Pointer);

    private static Finding? Check(int start, int end, string? exact = null, string? prefix = null, string? suffix = null, string? sha256 = null, OffsetUnit unit = OffsetUnit.Utf16) =>
        QuotationCheck.Check(Anchor(start, end, exact, prefix, suffix, sha256), Text, Location("/text"), unit);

    private static QuotationAnchor Anchor(int start, int end, string? exact = null, string? prefix = null, string? suffix = null, string? sha256 = null) =>
        new(Number(start, "/start"), Number(end, "/end"), String(exact, "/exact"), String(prefix, "/prefix"), String(suffix, "/suffix"), String(sha256, "/sha256"));

    private static FactValue Number(int value, string pointer) =>
        new() { Location = Location(pointer), Kind = JsonKind.Number, Json = value.ToString(CultureInfo.InvariantCulture) };

    private static FactValue? String(string? text, string pointer) =>
        text is null ? null : new FactValue { Location = Location(pointer), Kind = JsonKind.String, Text = text };

    private static FactLocation Location(string pointer) => new(new SourcePosition("a.json", 1, 1, 1, 1, 0, 0), pointer);
}
