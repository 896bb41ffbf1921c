using DomainSdk.Integrity;
using DomainSdk.Model.Annotating;

namespace DomainSdk.Model.Rules;

/// <summary>R5: a direct statement's passage lies within one quoted passage; a mixed one's overlaps one. Only for passages that are verified.</summary>
internal sealed class R05QuotationMarks : IIntegrityRule<DomainCorpus>
{
    public string Code => "R5";

    public IEnumerable<Finding> Check(DomainCorpus corpus)
    {
        foreach (var statement in corpus.Statements)
        {
            if (statement.Value is IndirectStatement || statement.Value.Passage is not { } passage) continue;
            if (corpus.ArticleOf(statement) is not { } article || corpus.TextOf(article) is not { } text) continue;
            var unit = article.Value.Body.Unit;
            if (!Passages.IsVerified(statement, passage, text, unit)) continue;

            var start = TextOffsets.ToIndex(text.Text, passage.Start, unit);
            var end = TextOffsets.ToIndex(text.Text, passage.End, unit);
            var quoted = QuotationScanner.Find(text.Text);
            var isDirect = statement.Value is DirectStatement;
            if (isDirect ? quoted.Any(q => q.Start <= start && end <= q.End) : quoted.Any(q => q.Start < end && start < q.End)) continue;

            var message = isDirect
                ? "The passage of a direct statement does not lie within one pair of quotation marks."
                : "The passage of a mixed statement has nothing in quotation marks.";
            yield return RuleFinding.Create(Code, statement.Locate(Passages.StartPointer), message) with
            {
                Expected = isDirect ? "a passage within one pair of quotation marks" : "a passage that overlaps one in quotation marks",
                Found = $"{passage.Start} to {passage.End}",
                Related = [RuleFinding.Related(text.Location, "the text")],
            };
        }
    }
}
