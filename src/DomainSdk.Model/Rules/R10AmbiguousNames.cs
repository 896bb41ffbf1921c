using DomainSdk.Integrity;

namespace DomainSdk.Model.Rules;

/// <summary>R10: the name that the text uses for a speaker is that of one party only, at the date of the statement.</summary>
internal sealed class R10AmbiguousNames : IDomainRule
{
    public string Code => "R10";

    public IEnumerable<Finding> Check(DomainCorpus corpus)
    {
        foreach (var statement in corpus.Statements)
        {
            if (statement.Attribution is not { Length: > 0 } name) continue;
            var date = corpus.DateOf(statement);
            var candidates = corpus.PartiesByWord(name).Where(p => p.IsCalled(name, date)).DistinctBy(p => p.Id).OrderBy(p => p.Id, StringComparer.Ordinal).ToList();
            if (candidates.Count < 2) continue;
            var ids = candidates.ConvertAll(p => p.Id);
            yield return RuleFinding.Create(Code, statement.Locate(StatementView.AttributionPointer), $"The name '{name}' is ambiguous: it can mean {string.Join(" or ", ids)}.", DiagnosticSeverity.Warning) with
            {
                Expected = "a name of one party only",
                Found = name,
                Candidates = ids,
                Related = [.. candidates.Select(p => RuleFinding.Related(p.IdLocation, $"party '{p.Id}'"))],
            };
        }
    }
}
