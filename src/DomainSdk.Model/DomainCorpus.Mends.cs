using System.Globalization;
using DomainSdk.Integrity;
using DomainSdk.Model.Rules;

namespace DomainSdk.Model;

/// <content>What can be mended for certain.</content>
public sealed partial class DomainCorpus
{
    private static readonly string[] s_marks = ["/selector/start", "/selector/end", "/selector/exact", "/selector/prefix", "/selector/suffix", "/selector/sha256"];

    /// <summary>
    /// The mends of what is certain: marks of passages that stand in their text exactly once (R3, R4), and digest and length of texts that are there (R13), as
    /// long as every passage of their statements stands in them, or can be made to. Load with <see cref="DomainModelOptions.KeepQuotations"/>.
    /// </summary>
    public IReadOnlyList<Mend> FindMends()
    {
        var quotations = Mends.OfQuotations(Documents.Facts, SupplyText);
        var mended = quotations.Select(m => m.Finding.Position).ToHashSet();
        var broken = IntegrityCheck.Run(Documents.Facts, SupplyText).Findings.Where(f => f.Rule is "R3" or "R4" && !mended.Contains(f.Position)).Select(f => f.Position).ToHashSet();
        var doubtful = Statements.Where(s => broken.Overlaps(s_marks.Select(mark => s.Locate(mark).Position))).Select(s => s.Value.ArticleId.Value).ToHashSet(StringComparer.Ordinal);

        List<Mend> mends = [.. quotations];
        foreach (var finding in new R13TextDigest().Check(this))
        {
            // The finding names the first of the two that is wrong; both are written.
            var article = Articles.First(a => Lies(finding, a));
            if (doubtful.Contains(article.Key) || TextOf(article) is not { } text) continue;
            var body = article.Value.Body;
            var (digest, length) = (QuotationCheck.Sha256(text.Text), TextOffsets.Length(text.Text, body.Unit).ToString(CultureInfo.InvariantCulture));
            var edits = new List<ValueEdit>();
            if (body.Sha256 != digest) edits.Add(new ValueEdit(article.Locate("/body/sha256"), $"\"{digest}\""));
            if (body.CharCount.ToString(CultureInfo.InvariantCulture) != length) edits.Add(new ValueEdit(article.Locate("/body/charCount"), length));
            mends.Add(new Mend(finding, [.. edits]));
        }

        return mends;
    }

    private static bool Lies(Finding finding, Entity<Article> article) =>
        finding.Position == article.Locate("/body/sha256").Position || finding.Position == article.Locate("/body/charCount").Position;
}
