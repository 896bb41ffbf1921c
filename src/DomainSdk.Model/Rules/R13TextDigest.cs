using DomainSdk.Integrity;

namespace DomainSdk.Model.Rules;

/// <summary>R13: digest and length of a body are those of its text, where the text is there.</summary>
internal sealed class R13TextDigest : IIntegrityRule<DomainCorpus>
{
    public string Code => "R13";

    public IEnumerable<Finding> Check(DomainCorpus corpus)
    {
        foreach (var article in corpus.Articles)
        {
            if (corpus.TextOf(article) is not { } text) continue;
            var body = article.Value.Body;
            var digest = QuotationCheck.Sha256(text.Text);
            var length = TextOffsets.Length(text.Text, body.Unit);
            if (body.Sha256 != digest)
                yield return Differs(article.Locate("/body/sha256"), "The digest is not that of the text.", digest, body.Sha256, text);
            else if (body.CharCount != length)
                yield return Differs(article.Locate("/body/charCount"), "The length is not that of the text.", $"{length}", $"{body.CharCount}", text);
        }
    }

    private Finding Differs(FactLocation location, string message, string expected, string found, SuppliedText text) =>
        RuleFinding.Create(Code, location, message) with { Expected = expected, Found = found, Related = [RuleFinding.Related(text.Location, "the text")] };
}
