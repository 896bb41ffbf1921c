namespace DomainSdk.Integrity;

/// <summary>R2: every reference names an entity that exists, of the right kind and the right sort.</summary>
internal static class References
{
    // Looking for what was meant costs time in proportion to the number of keys: it is done for the first findings only.
    private const int MaxSuggestions = 200;

    /// <summary>A finding for every reference that does not resolve, and for every one whose entity does not fulfil <c>where</c>.</summary>
    public static IEnumerable<Finding> Check(IEnumerable<ReferenceFact> references, EntityIndex index)
    {
        var unresolved = 0;
        foreach (var reference in references)
        {
            if (index.Find(reference.Rule.Kind, reference.Key) is { } entity)
            {
                foreach (var condition in reference.Rule.Where)
                    if (Violation(reference, entity, condition) is { } finding) yield return finding;
            }
            else
            {
                yield return Unresolved(reference, index, unresolved++ < MaxSuggestions);
            }
        }
    }

    private static Finding Unresolved(ReferenceFact reference, EntityIndex index, bool suggest)
    {
        var kind = reference.Rule.Kind;
        var nearest = suggest ? NearestKey.Find(reference.Key, index.Keys(kind)) : null;
        var other = index.FindAnyKind(reference.Key);
        var message = other is not null ? $"'{reference.Key}' is the key of {WithArticle(other.Kind)}, not of {WithArticle(kind)}."
            : nearest is not null ? $"There is no {kind} '{reference.Key}'. Did you mean '{nearest}'?"
            : $"There is no {kind} '{reference.Key}'.";
        var related = other ?? (nearest is null ? null : index.Find(kind, nearest));
        return RuleFinding.Create("R2", reference.Location, message) with
        {
            Expected = $"the key of {WithArticle(kind)}",
            Found = reference.Key,
            Suggestion = nearest,
            Related = related is null ? [] : [RuleFinding.Related(related.KeyLocation, $"{related.Kind} '{related.Key}'")],
        };
    }

    private static Finding? Violation(ReferenceFact reference, EntityFact entity, WhereCondition condition)
    {
        FactValue? actual = null;
        foreach (var value in entity.At(condition.Path.Text))
        {
            if (condition.Accepted.Contains(value)) return null;
            actual ??= value;
        }

        var found = actual is null ? "nothing" : actual.ToString();
        return RuleFinding.Create("R2", reference.Location, $"The {entity.Kind} '{entity.Key}' has {found} at '{condition.Path.Text}', which this reference does not allow.") with
        {
            Expected = $"{WithArticle(entity.Kind)} with {condition.Accepted} at '{condition.Path.Text}'",
            Found = found,
            Related = [RuleFinding.Related(entity.KeyLocation, $"{entity.Kind} '{entity.Key}'")],
        };
    }

    private static string WithArticle(string noun) => ("aeiou".Contains(noun[0], StringComparison.OrdinalIgnoreCase) ? "an " : "a ") + noun;
}
