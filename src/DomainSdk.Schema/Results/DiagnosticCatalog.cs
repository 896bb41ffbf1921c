namespace DomainSdk;

/// <summary>
/// The ids of this layer: schemas (<c>DSDK1xxx</c>), documents (<c>DSDK2xxx</c>) and changes of schemas (<c>DSDK3xxx</c>). Each layer above
/// describes its own, in a class of the same form.
/// </summary>
internal static partial class DiagnosticCatalog
{
    /// <summary>All descriptions in the order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescription> All { get; } = [.. SchemaDescriptions(), .. DocumentDescriptions(), .. EvolutionDescriptions()];

    /// <summary>The description of an id.</summary>
    /// <param name="id">The id, such as <c>DSDK1001</c>.</param>
    /// <returns>The description, or null where this catalogue does not know the id.</returns>
    public static DiagnosticDescription? Find(string id) => All.FirstOrDefault(d => d.Id == id);
}
