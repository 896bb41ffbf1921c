namespace DomainSdk;

/// <summary>Every id that schemas (<c>DSDK1xxx</c>), documents and files (<c>DSDK2xxx</c>), changes of schemas (<c>DSDK3xxx</c>) and corpora (<c>DSDK40NN</c>, rule NN) are reported under.</summary>
public static partial class DiagnosticCatalog
{
    /// <summary>All descriptions in the order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescription> All { get; } = [.. SchemaDescriptions(), .. BuildDescriptions(), .. DocumentDescriptions(), .. EvolutionDescriptions(), .. CorpusDescriptions(), .. IntegrityDescriptions()];

    /// <summary>The description of an id.</summary>
    /// <param name="id">The id, such as <c>DSDK1001</c>.</param>
    /// <returns>The description, or null where this catalogue does not know the id.</returns>
    public static DiagnosticDescription? Find(string id) => All.FirstOrDefault(d => d.Id == id);
}
