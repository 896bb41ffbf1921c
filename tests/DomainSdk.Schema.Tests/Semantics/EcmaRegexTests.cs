using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using DomainSdk.Schema.Semantics;
using DomainSdk.Testing;

namespace DomainSdk.Schema.Tests.Semantics;

public class EcmaRegexTests
{
    private static bool IsMatch(string pattern, string text) => EcmaRegex.Parse(pattern).IsMatch(Encoding.UTF8.GetBytes(text));

    [Theory]
    [InlineData("^abc", "abcd", true)]
    [InlineData("^abc", "xabc", false)]
    [InlineData("abc$", "abc\n", false)]
    [InlineData("^.*$", "a\nb", false)]
    [InlineData("^.$", "💩", true)]
    [InlineData("^..$", "💩", false)]
    [InlineData("", "", true)]
    [InlineData("$^", "", true)]
    [InlineData("$^", "a", false)]
    [InlineData("a|b|", "x", true)]
    [InlineData("^(?:a|bc)+?$", "abcbca", true)]
    [InlineData("^a{2,3}$", "aaaa", false)]
    [InlineData("^a{2,3}$", "aaa", true)]
    [InlineData("^a{2,}$", "a", false)]
    [InlineData("^(a*)*$", "aaa", true)]
    [InlineData("^(a?){3}$", "aa", true)]
    [InlineData("\\bfoo\\b", "a foo b", true)]
    [InlineData("\\bfoo\\b", "afoo b", false)]
    [InlineData("\\Boo\\b", "foo", true)]
    [InlineData("\\B", "aéa", false)]
    [InlineData("\\B", "é", true)]
    [InlineData("\\b$", "a", true)]
    [InlineData("\\b^a", "a", true)]
    [InlineData("^\\b", "", false)]
    [InlineData("^[^]$", "\n", true)]
    [InlineData("[]", "a", false)]
    [InlineData("^[\\d\\-x]+$", "1-x", true)]
    [InlineData("^[^\\D5]$", "4", true)]
    [InlineData("^[^\\D5]$", "5", false)]
    [InlineData("^\\u{1F432}$", "🐲", true)]
    [InlineData("^\\uD83D\\uDC32$", "🐲", true)]
    [InlineData("^[\\uD83D\\uDC32-\\uD83D\\uDC33]$", "🐳", true)]
    [InlineData("^\\x41\\u0042\\0$", "AB\0", true)]
    [InlineData("^\\cJ$", "\n", true)]
    [InlineData("^\\s$", "\uFEFF", true)]
    [InlineData("^\\p{Lu}\\p{Ll}$", "Éé", true)]
    [InlineData("^\\p{Script=Greek}+$", "αβγ", true)]
    [InlineData("^\\p{sc=Grek}+$", "αβa", false)]
    [InlineData("^\\P{L}$", "1", true)]
    [InlineData("^(?i:ab)c$", "AbC", false)]
    [InlineData("^(?i:ab)c$", "aBc", true)]
    [InlineData("^(?i:[a-c]+)$", "aBC", true)]
    [InlineData("^(?i:[^a])$", "A", false)]
    [InlineData("^(?i:\\p{Lu})$", "a", true)]
    [InlineData("^(?i:straße)$", "STRAẞE", true)]
    [InlineData("^(?i:\\u212A)$", "k", true)]
    [InlineData("^(?i:\\w)$", "ſ", true)]
    [InlineData("^(?i:\\W)$", "ſ", false)]
    [InlineData("^(?i:\\u{10400})$", "𐐨", true)]
    [InlineData("^(?i:a(?-i:b))$", "Ab", true)]
    [InlineData("^(?i:a(?-i:b))$", "AB", false)]
    [InlineData("^(?s:.)$", "\n", true)]
    [InlineData("^(?-s:.)$", "\n", false)]
    [InlineData("(?m:^b$)", "a\nb\nc", true)]
    [InlineData("(?m:^b$)", "a\nbc", false)]
    [InlineData("(?m:b$).", "b\n", false)]
    [InlineData("^(?im-s:A)$", "a", true)]
    [InlineData("^(?i:a)*$", "aAa", true)]
    [InlineData("^(?:(?<x>a)|(?<x>b))\\k<x>$", "bb", true)]
    [InlineData("^(?:(?<x>a)|(?<x>b))\\k<x>$", "ba", false)]
    [InlineData("^(?:(?:(?<x>a)|(?<x>b))\\k<x>)+$", "aabb", true)]
    [InlineData("^[\\p{L}\\p{N}_]+$", "aé٣𝔘_", true)]
    [InlineData("^\\p{gc=Nd}$", "٣", true)]
    [InlineData("^\\p{Alphabetic}$", "\u0345", true)]
    [InlineData("^\\p{ID_Start}\\p{IDC}$", "e\u0301", true)]
    [InlineData("^\\p{ID_Start}$", "1", false)]
    [InlineData("^\\p{XID_Start}\\p{XIDC}*$", "h\u00e9llo_1", true)]
    [InlineData("^\\p{Script_Extensions=Greek}$", "\u0342", true)]
    [InlineData("^\\p{Script=Greek}$", "\u0342", false)]
    [InlineData("^\\p{scx=Latn}+$", "az", true)]
    [InlineData("^\\p{Script=Vithkuqi}$", "\U00010570", true)]
    [InlineData("^\\p{sc=Zzzz}$", "\u0378", true)]
    [InlineData("^\\p{Math}\\p{Dash}\\p{Diacritic}$", "+-^", true)]
    [InlineData("^\\p{Regional_Indicator}{2}$", "\U0001F1E9\U0001F1EA", true)]
    [InlineData("^\\p{Changes_When_Uppercased}$", "\u00df", true)]
    [InlineData("^\\P{Noncharacter_Code_Point}$", "\ufdd0", false)]
    public void Matches_without_look_arounds(string pattern, string text, bool expected) => Assert.Equal(expected, IsMatch(pattern, text));

    [Theory]
    [InlineData("^(?!foo)\\w+$", "foobar", false)]
    [InlineData("^(?!foo)\\w+$", "barfoo", true)]
    [InlineData("^(?=.*\\d)(?=.*[a-z]).{4,}$", "a1--", true)]
    [InlineData("^(?=.*\\d)(?=.*[a-z]).{4,}$", "1---", false)]
    [InlineData("a(?=b)", "acab", true)]
    [InlineData("a(?!b)", "abab", false)]
    [InlineData("(?<=a)b", "cb ab", true)]
    [InlineData("(?<=a)b", "cb", false)]
    [InlineData("(?<!a)b", "ab", false)]
    [InlineData("(?<=^|,)x(?=,|$)", "a,x", true)]
    [InlineData("(?<=^|,)x(?=,|$)", "a,xx", false)]
    [InlineData("(?<=a+)b", "aaab", true)]
    [InlineData("(?=(?!b)\\w)x?c", "bc", true)]
    [InlineData("^((\\.(?!\\.)\\/)?\\w+\\/?)+$", "./a/b", true)]
    [InlineData("^((\\.(?!\\.)\\/)?\\w+\\/?)+$", "../a", false)]
    [InlineData("(?<=(?<!x)é)b", "éb", true)]
    [InlineData("(?<=(?<!x)é)b", "xéb", false)]
    public void Matches_look_arounds_in_linear_time(string pattern, string text, bool expected)
    {
        Assert.True(EcmaRegex.Parse(pattern).IsLinear);
        Assert.Equal(expected, IsMatch(pattern, text));
    }

    [Theory]
    [InlineData("^(a+)-\\1$", "aa-aa", true)]
    [InlineData("^(a+)-\\1$", "aa-a", false)]
    [InlineData("^(?<q>['\"]).*?\\k<q>$", "'x'", true)]
    [InlineData("^(?<q>['\"]).*?\\k<q>$", "'x\"", false)]
    [InlineData("\\k<n>(?<n>a)", "a", true)]
    [InlineData("^(?:(a)|b)*\\1$", "ab", true)]
    [InlineData("(?<=\\1(a))b", "aab", true)]
    [InlineData("(?<=\\1(a))b", "cab", false)]
    [InlineData("(?=(a+))a*b\\1", "baaabac", true)]
    [InlineData("^(?!(a)\\1)a", "aab", false)]
    [InlineData("^(?!(a)\\1)a", "ab", true)]
    [InlineData("^(z)((a+)?(b+)?(c))*\\3$", "zaacbbbcac", false)]
    [InlineData("^(é|ü)\\1{2}?$", "ééé", true)]
    [InlineData("^(a|(?=b))*b\\1$", "aba", true)]
    [InlineData("^(?:a|(b)\\1)$", "bb", true)]
    [InlineData("^(?:a|(b)\\1)$", "b", false)]
    [InlineData("^(?:a|(b)\\1)$", "a", true)]
    [InlineData("^(?:(b)\\1|a)$", "b", false)]
    public void Matches_back_references(string pattern, string text, bool expected)
    {
        var regex = EcmaRegex.Parse(pattern);
        Assert.False(regex.IsLinear);
        Assert.StartsWith("back-reference", regex.NonLinearConstruct, StringComparison.Ordinal);
        Assert.Equal(expected, regex.IsMatch(Encoding.UTF8.GetBytes(text)));
    }

    [Theory]
    [InlineData("(", 0)]
    [InlineData("a)", 1)]
    [InlineData("^(abc]", 1)]
    [InlineData("a**", 2)]
    [InlineData("ab[c", 2)]
    [InlineData("a[z-a]", 2)]
    [InlineData("a{3,2}", 1)]
    [InlineData("x(?P<name>x)", 1)]
    [InlineData("(?i)abc", 0)]
    [InlineData("abc\\", 3)]
    [InlineData("a\\p{Klingon}", 1)]
    [InlineData("(?<a>x)(?<a>y)", 10)]
    [InlineData("(?<a>x)(?:(?<a>y)|z)", 13)]
    [InlineData("x(?ii:a)", 1)]
    [InlineData("x(?i-i:a)", 1)]
    [InlineData("x(?-:a)", 1)]
    [InlineData("x(?x:a)", 1)]
    [InlineData("(?i:(a)\\1)", 7)]
    [InlineData("(?<a>x)\\k<b>", 7)]
    [InlineData("(?<a", 3)]
    [InlineData("(?<1a>x)", 3)]
    public void Says_what_is_wrong_where(string pattern, int offset)
    {
        Assert.False(EcmaRegex.TryParse(pattern, out _, out var error));
        Assert.Equal(offset, error.Offset);
        Assert.NotEmpty(error.Message);
    }

    [Theory]
    [InlineData("^\\-$", "-", 1)]
    [InlineData("^a\\_b$", "a_b", 2)]
    [InlineData("^\\@\\ \\'$", "@ '", 1)]
    [InlineData("^{a}$", "{a}", 1)]
    [InlineData("^a{,5}$", "a{,5}", 2)]
    [InlineData("^]$", "]", 1)]
    [InlineData("^[\\w-.]+$", "a-.", 2)]
    [InlineData("^\\Z$", "Z", 1)]
    [InlineData("^\\08$", "\u00008", 1)]
    [InlineData("^\\101$", "A", 1)]
    [InlineData("^(?=a)*b$", "b", 6)]
    [InlineData("^[\\c_]$", "\u001F", 2)]
    public void Understands_legacy_syntax_and_says_so(string pattern, string text, int offset)
    {
        var regex = EcmaRegex.Parse(pattern);
        Assert.True(regex.UsesLegacySyntax);
        Assert.Equal(offset, regex.LegacySyntax!.Offset);
        Assert.True(regex.IsMatch(Encoding.UTF8.GetBytes(text)));
        Assert.False(EcmaRegex.IsValidStrict(Encoding.UTF8.GetBytes(pattern)));
    }

    [Theory]
    [InlineData("\\a", false)]
    [InlineData("\\Z", false)]
    [InlineData("\\A", false)]
    [InlineData("^\\S(|(.|\\n)*\\S)\\Z", false)]
    [InlineData("\\/\\.\\$", true)]
    [InlineData("[\\-]", true)]
    [InlineData("\\1(a)", true)]
    [InlineData("\\2(a)", false)]
    public void Checks_strictly_for_the_format(string pattern, bool expected) =>
        Assert.Equal(expected, EcmaRegex.IsValidStrict(Encoding.UTF8.GetBytes(pattern)));

    [Fact]
    public void Lone_surrogates_are_code_points()
    {
        byte[] lone = [0xED, 0xA0, 0xBD];
        Assert.True(EcmaRegex.Parse("^.$").IsMatch(lone));
        Assert.True(EcmaRegex.Parse("^\\uD83D$").IsMatch(lone));
        Assert.True(EcmaRegex.Parse("^\\p{Cs}$").IsMatch(lone));
        Assert.False(EcmaRegex.Parse("\\uD83D").IsMatch("🐲"u8));
    }

    [Fact]
    [Trait("Cost", "High")]
    public void Malformed_utf8_does_no_harm() =>
        Gen.Byte.Array[0, 12].Sample(bytes =>
        {
            foreach (var pattern in new[] { "^.*$", "\\p{L}", "(?<=é).(?!\\w)", "(.)\\1" }) EcmaRegex.Parse(pattern).IsMatch(bytes);
        });

    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData("^(a|a)*$")]
    [InlineData("(a*)*b")]
    [InlineData("(?=(?:a+)+$)a+b")]
    [InlineData("(?:a?){40}a{40}c")]
    public void Hostile_texts_take_linear_time(string pattern)
    {
        var text = Encoding.UTF8.GetBytes(new string('a', 100_000) + "!");
        Assert.False(EcmaRegex.Parse(pattern).IsMatch(text));
    }

    [Fact]
    [Trait("Cost", "High")]
    public void Backtracking_gives_up_at_its_limit()
    {
        var regex = EcmaRegex.Parse("^(a*)*\\1$");
        var text = Encoding.UTF8.GetBytes(new string('a', 60) + "!");
        Assert.False(regex.TryIsMatch(text, out _));
        Assert.False(regex.IsMatch(text));
    }

    [Theory]
    [InlineData("^[a-z]{1,10000}$", true)]
    [InlineData("^(?:[a-z]{100}){200,300}$", true)]
    [InlineData("^((a{1000}){1000}){1000}$", false)]
    [InlineData("^[a-z]{0,2147483646}$", false)]
    [InlineData("^(?:){2147483647}[a-z]+$", true)]
    public void Large_counts_stay_bounded(string pattern, bool linear)
    {
        var regex = EcmaRegex.Parse(pattern);
        Assert.Equal(linear, regex.IsLinear);
        var text = Encoding.UTF8.GetBytes(new string('x', 10_000));
        Assert.Equal(!pattern.Contains("(a", StringComparison.Ordinal) && !pattern.Contains("200", StringComparison.Ordinal), regex.IsMatch(text));
        Assert.False(regex.IsMatch(Encoding.UTF8.GetBytes("x1")));
    }

    [Fact]
    [Trait("Cost", "High")]
    public void Too_many_states_fall_back_to_following_all_paths()
    {
        // 2^16 and more states: which of the last 16 characters were an a.
        var regex = EcmaRegex.Parse("a[ab]{16}$");
        var random = new Random(1);
        for (var i = 0; i < 30; i++)
        {
            var text = string.Concat(Enumerable.Range(0, 20_000).Select(_ => random.Next(2) == 0 ? 'a' : 'b'));
            Assert.Equal(text[^17] == 'a', regex.IsMatch(Encoding.UTF8.GetBytes(text)));
        }
    }

    [Fact]
    public void Many_threads_may_share_an_instance()
    {
        var regex = EcmaRegex.Parse("^(?:[a-m]+[n-z]+\\d{2,4}é?)+$");
        var random = new Random(7);
        var texts = Enumerable.Range(0, 500).Select(_ =>
            string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Next(4) == 0 ? "an1é" : "abzz123é"))).ToArray();
        var reference = new Regex("^(?:[a-m]+[n-z]+[0-9]{2,4}é?)+$");
        Parallel.ForEach(texts, text => Assert.Equal(reference.IsMatch(text), regex.IsMatch(Encoding.UTF8.GetBytes(text))));
    }

    [Fact]
    public void Matching_allocates_nothing_once_warm()
    {
        foreach (var pattern in new[] { "^[a-z]+(?:-[a-z]+)*$", "^(?!x)\\w+(?<=é)$", "^(.)\\1$" })
        {
            var regex = EcmaRegex.Parse(pattern);
            var text = Encoding.UTF8.GetBytes("abc-def");
            for (var i = 0; i < 50; i++) regex.IsMatch(text);
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 50; i++) regex.IsMatch(text);
            Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        }
    }
}
