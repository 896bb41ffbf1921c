namespace DomainSdk.Integrity;

/// <summary>R2: every reference names an entity that exists, of the right kind and the right sort.</summary>
internal static class References
{
    // Looking for what was meant costs time in proportion to the number of keys: it is done for the first findings only.
    private const int MaxSuggestions = 200;

    /// <summary>The ways in which an entity does not fulfil what a reference to it asks for.</summary>
    public static IEnumerable<Finding> Violations(ReferenceFact reference, EntityFact entity)
    {
        foreach (var condition in reference.Rule.Where)
            if (Violation(reference, entity, condition) is { } finding) yield return finding;
    }

    /// <summary>A finding for every reference that leads nowhere.</summary>
    /// <param name="join">The references, and the keys that there are.</param>
    /// <param name="entities">All entities.</param>
    public static IEnumerable<Finding> Unresolved(KeyJoin join, FactTable<EntityFact> entities)
    {
        join.Unresolved.Sort((a, b) => FactLocation.Compare(a.Reference.Location, b.Reference.Location));
        var kinds = join.Unresolved.Take(MaxSuggestions).Select(u => u.Reference.Rule.Kind).ToHashSet(StringComparer.Ordinal);
        kinds.RemoveWhere(kind => join.Keys.GetValueOrDefault(kind) is 0 or > NearestKey.MaxCandidates);
        var keys = kinds.ToDictionary(kind => kind, _ => new Dictionary<string, EntityFact>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var entity in kinds.Count == 0 ? [] : entities.Sorted())
            if (keys.TryGetValue(entity.Kind, out var known)) known.TryAdd(entity.Key, entity);

        for (var i = 0; i < join.Unresolved.Count; i++)
        {
            var (reference, other) = join.Unresolved[i];
            var known = i < MaxSuggestions ? keys.GetValueOrDefault(reference.Rule.Kind) : null;
            var nearest = known is null ? null : NearestKey.Find(reference.Key, known.Keys);
            yield return Unresolved(reference, other, nearest, nearest is null ? null : known![nearest]);
        }
    }

    private static Finding Unresolved(ReferenceFact reference, EntityFact? other, string? nearest, EntityFact? meant)
    {
        var kind = reference.Rule.Kind;
        var message = other is not null ? $"'{reference.Key}' is the key of {WithArticle(other.Kind)}, not of {WithArticle(kind)}."
            : nearest is not null ? $"There is no {kind} '{reference.Key}'. Did you mean '{nearest}'?"
            : $"There is no {kind} '{reference.Key}'.";
        var related = other ?? meant;
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
