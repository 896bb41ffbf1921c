using System.Text;
using CsCheck;
using DomainSdk.Tests.Samples;

namespace DomainSdk.Tests;

/// <summary>Reader and interpreter agree on every document: valid ones, and ones with a part replaced, removed or repeated.</summary>
public class VerdictAgreementTests
{
    private const string Full = """
        {"id":"a-1","title":"Häuser","status":"in \"review\"","published":"2023-05-01","rating":5,"author":{"name":"N","age":1.0,"x":[1, 2]},"shapes":[{"kind":"circle","radius":1.5},{"sides":3,"kind":"polygon"}],"note":null,"extra":{"a":1,"b":2.5},"reply":{"id":"a-2","title":"t","status":"draft","author":{"name":""},"shapes":[{"kind":"polygon","sides":4}]}}
        """;

    private static readonly string[] Pieces =
    [
        "", " ", "\n  ", ",", ":", "{", "}", "[", "]", "\"", "\\", "null", "true", "false", "0", "-1", "1.0", "5e0", "6", "1e400", "99999999999999999999",
        "0.0", "\"\"", "\"draft\"", "\"\\u0064raft\"", "\"kind\"", "\"id\":\"a-1\"", "\"a-\\u0031\"", "\"2024-02-30\"", "\"0000-01-01\"", "\"title\":\"x\",", "{}", "[]", "\u00e9", "\ud83d\ude00",
        "\"radius\":2,", "\"kind\":\"circle\"", "{\"kind\":\"polygon\",\"sides\":3},", "\"unknown\":1,", "\"\\ud800\"", "\"x\":{\"y\":[[]]},", "\"c\":0,\"d\":1,",
    ];

    [Fact]
    public void On_mutated_documents()
    {
        var mutation = Gen.Select(Gen.Int[0, Full.Length], Gen.Int[0, 14], OneOf(Pieces));
        var valid = 0;
        mutation.Array[1, 3].Sample(
            mutations =>
            {
                var json = Full;
                foreach (var (start, length, piece) in mutations)
                {
                    var at = Math.Min(start, json.Length);
                    json = json.Remove(at, Math.Min(length, json.Length - at)).Insert(at, piece);
                }

                if (Agrees(json)) Interlocked.Increment(ref valid);
            },
            iter: 40_000);
        Assert.True(valid > 100, $"Only {valid} of the documents were valid.");
    }

    [Fact]
    public void On_mutated_tokens()
    {
        // Replacing whole tokens keeps far more documents well-formed.
        var tokens = Tokens(Full).ToArray();
        var mutation = Gen.Select(Gen.Int[0, tokens.Length - 1], OneOf([.. Pieces, .. tokens]));
        var valid = 0;
        mutation.Array[0, 2].Sample(
            mutations =>
            {
                var changed = tokens.ToArray();
                foreach (var (index, piece) in mutations) changed[index] = piece;
                if (Agrees(string.Concat(changed))) Interlocked.Increment(ref valid);
            },
            iter: 40_000);
        Assert.True(valid > 1000, $"Only {valid} of the documents were valid.");
    }

    private static Gen<string> OneOf(string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]);

    private static bool Agrees(string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        var expected = Article.Schema.IsValid(utf8);
        if (Article.IsValid(utf8) != expected) Assert.Fail($"The interpreter says {expected}: {json}");
        var built = Article.TryParse(utf8, out var article, out var result);
        if (built && !expected) Assert.Fail($"Built, but invalid: {json}");
        if (!built && expected) Assert.Equal(CorpusDiagnostics.NotRepresentable, Assert.Single(result.Errors).Id);
        Assert.Equal(built, result.IsValid);
        if (built) Assert.Equal(article, Article.Parse(article!.ToJson()));
        return expected;
    }

    private static IEnumerable<string> Tokens(string json)
    {
        var token = new StringBuilder();
        foreach (var c in json)
        {
            if (c is '{' or '}' or '[' or ']' or ',' or ':')
            {
                if (token.Length > 0) yield return token.ToString();
                token.Clear();
                yield return c.ToString();
            }
            else
            {
                token.Append(c);
            }
        }
    }
}
