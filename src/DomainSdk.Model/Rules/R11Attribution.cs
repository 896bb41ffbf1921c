using System.Text;
using DomainSdk.Integrity;

namespace DomainSdk.Model.Rules;

/// <summary>R11: the words that attribute a statement are a name of the speaker, and occur in the text as whole words.</summary>
internal sealed class R11Attribution : IIntegrityRule<DomainCorpus>
{
    public string Code => "R11";

    public IEnumerable<Finding> Check(DomainCorpus corpus)
    {
        foreach (var statement in corpus.Statements)
        {
            if (statement.Value.Speaker.AttributionText is not { } name) continue;
            var location = statement.Locate("/speaker/attributionText");
            if (corpus.Find(statement.Value.Speaker.PartyId) is { } speaker && !speaker.Value.IsCalled(name, corpus.DateOf(statement)))
            {
                yield return RuleFinding.Create(Code, location, $"'{name}' is not a name of the speaker '{speaker.Key}' at that date.") with
                {
                    Expected = $"a name of '{speaker.Key}'",
                    Found = name,
                    Related = [RuleFinding.Related(speaker.Locate("/name"), "the name of the speaker")],
                };
            }

            if (corpus.ArticleOf(statement) is { } article && corpus.TextOf(article) is { } text && !OccursAsWords(text.Text, name))
            {
                yield return RuleFinding.Create(Code, location, $"'{name}' does not occur in the text.") with
                {
                    Expected = "words of the text",
                    Found = name,
                    Related = [RuleFinding.Related(text.Location, "the text")],
                };
            }
        }
    }

    private static bool OccursAsWords(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var before, out _);
            Rune.DecodeFromUtf16(text.AsSpan(at + name.Length), out var after, out _);
            var joinsBefore = at > 0 && Rune.IsLetterOrDigit(before);
            var joinsAfter = at + name.Length < text.Length && Rune.IsLetterOrDigit(after);
            if (!joinsBefore && !joinsAfter) return true;
        }

        return false;
    }
}
