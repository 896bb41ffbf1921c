using DomainSdk.Integrity;

namespace DomainSdk.Model.Rules;

/// <summary>R5: a direct statement's passage lies within one quoted passage; a mixed one's overlaps one. Only for passages that are verified.</summary>
internal sealed class R05QuotationMarks : IDomainRule
{
    public string Code => "R5";

    public IEnumerable<Finding> Check(DomainCorpus corpus)
    {
        foreach (var statement in corpus.Statements)
        {
            if (!statement.IsDirect && !statement.IsMixed) continue;
            if (statement.Anchor is not { } anchor || statement.Passage is not var (first, last)) continue;
            if (corpus.ArticleOf(statement) is not { } article || corpus.TextOf(article) is not { } text) continue;
            if (QuotationCheck.Check(anchor, text.Text, text.Location, article.Unit) is not null) continue;

            var start = TextOffsets.ToIndex(text.Text, first, article.Unit);
            var end = TextOffsets.ToIndex(text.Text, last, article.Unit);
            var quoted = QuotedPassages.Find(text.Text);
            if (statement.IsDirect ? quoted.Any(q => q.Start <= start && end <= q.End) : quoted.Any(q => q.Start < end && start < q.End)) continue;

            var message = statement.IsDirect
                ? "The passage of a direct statement does not lie within one pair of quotation marks."
                : "The passage of a mixed statement has nothing in quotation marks.";
            yield return RuleFinding.Create(Code, statement.Locate(StatementView.StartPointer), message) with
            {
                Expected = statement.IsDirect ? "a passage within one pair of quotation marks" : "a passage that overlaps one in quotation marks",
                Found = $"{first} to {last}",
                Related = [RuleFinding.Related(text.Location, "the text")],
            };
        }
    }
}
