using DomainSdk.Integrity;

namespace DomainSdk.Model.Rules;

/// <summary>R10: the name that the text uses for a speaker is that of one party only, at the date of the statement.</summary>
internal sealed class R10AmbiguousNames : IIntegrityRule<DomainCorpus>
{
    public string Code => "R10";

    public IEnumerable<Finding> Check(DomainCorpus corpus)
    {
        foreach (var statement in corpus.Statements)
        {
            if (statement.Value.Speaker.AttributionText is not { } name) continue;
            var candidates = corpus.PartiesCalled(name, corpus.DateOf(statement)).DistinctBy(p => p.Key).OrderBy(p => p.Key, StringComparer.Ordinal).ToList();
            if (candidates.Count < 2) continue;
            var ids = candidates.ConvertAll(p => p.Key);
            yield return RuleFinding.Create(Code, statement.Locate("/speaker/attributionText"), $"The name '{name}' is ambiguous: it can mean {string.Join(" or ", ids)}.", DiagnosticSeverity.Warning) with
            {
                Expected = "a name of one party only",
                Found = name,
                Candidates = ids,
                Related = [.. candidates.Select(p => RuleFinding.Related(p.KeyLocation, $"party '{p.Key}'"))],
            };
        }
    }
}
