using DomainSdk.Integrity;

namespace DomainSdk.Partials;

/// <summary>The sections of partials that are not facts.</summary>
internal static class PartialSections
{
    /// <summary>Findings of documents between themselves that are certain already.</summary>
    public const string Certain = "certain";

    /// <summary>Findings of documents by themselves.</summary>
    public const string Documents = "findings";

    /// <summary>Findings of paths, which all parts have.</summary>
    public const string Paths = "paths";

    /// <summary>Findings of files, which several parts may have.</summary>
    public const string Faults = "faults";

    /// <summary>Findings of the caller's, which several parts may have.</summary>
    public const string Added = "added";

    /// <summary>Findings of files that only supply texts.</summary>
    public const string Texts = "texts";

    /// <summary>The sections with findings.</summary>
    public static IReadOnlyList<string> OfFindings { get; } = [Certain, Documents, Paths, Faults, Added, Texts];

    /// <summary>All sections that a partial has.</summary>
    public static IReadOnlyList<string> All => [FactKinds.Entities.Name, FactKinds.References.Name, FactKinds.Orders.Name, FactKinds.Quotations.Name, Kept.Name, .. OfFindings];

    /// <summary>The documents, where rules look at them.</summary>
    public static FactKind<KeptDocument> Kept { get; } = new("documents", KeptDocument.Compare, KeptDocument.Write, KeptDocument.Read, d => d.Bytes.Length);

    /// <summary>Findings in order, those that are the same made one where several parts may have them.</summary>
    public static IEnumerable<Finding> Distinct(string section, IEnumerable<Finding> sorted)
    {
        Finding? last = null;
        foreach (var finding in sorted)
        {
            if (section is not (Certain or Documents) && last is not null && Finding.Compare(last, finding) == 0 && last.Severity == finding.Severity) continue;
            yield return last = finding;
        }
    }
}
