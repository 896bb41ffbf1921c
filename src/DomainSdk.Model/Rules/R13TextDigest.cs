using DomainSdk.Integrity;

namespace DomainSdk.Model.Rules;

/// <summary>R13: digest and length of a body are those of its text, where the text is there.</summary>
internal sealed class R13TextDigest : IDomainRule
{
    public string Code => "R13";

    public IEnumerable<Finding> Check(DomainCorpus corpus)
    {
        foreach (var article in corpus.Articles)
        {
            if (corpus.TextOf(article) is not { } text) continue;
            if (article.Digest is { } digest && QuotationCheck.Sha256(text.Text) is var actual && digest != actual)
                yield return Differs(article, ArticleView.DigestPointer, "The digest is not that of the text.", actual, digest, text);
            else if (article.CharCount is { } count && TextOffsets.Length(text.Text, article.Unit) is var length && count != length)
                yield return Differs(article, ArticleView.CharCountPointer, "The length is not that of the text.", $"{length}", $"{count}", text);
        }
    }

    private Finding Differs(ArticleView article, string pointer, string message, string expected, string found, SuppliedText text) =>
        RuleFinding.Create(Code, article.Locate(pointer), message) with { Expected = expected, Found = found, Related = [RuleFinding.Related(text.Location, "the text")] };
}
