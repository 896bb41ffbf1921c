namespace DomainSdk.Integrity;

/// <summary>R1: keys are unique for each kind over all documents.</summary>
internal static class UniqueKeys
{
    /// <summary>The finding for a further entity with a key, at its key and related to the first one.</summary>
    public static Finding Repeated(EntityFact entity, EntityFact first) =>
        RuleFinding.Create("R1", entity.KeyLocation, $"The {entity.Kind} '{entity.Key}' is declared more than once.") with
        {
            Expected = $"a key that no other {entity.Kind} has",
            Found = entity.Key,
            Related = [RuleFinding.Related(first.KeyLocation, $"first declaration of {entity.Kind} '{entity.Key}'")],
        };
}
