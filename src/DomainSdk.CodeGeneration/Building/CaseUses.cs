using DomainSdk.CodeGeneration.Analysis;

namespace DomainSdk.CodeGeneration.Building;

/// <summary>Knows which records are nothing but a case of one union: nothing else leads to them, so the union judges them.</summary>
internal sealed class CaseUses
{
    private readonly HashSet<NamedShape> _usedElsewhere = [];

    /// <summary>Looks at all types.</summary>
    /// <param name="shapes">The types.</param>
    public CaseUses(IReadOnlyList<NamedShape> shapes)
    {
        foreach (var shape in shapes)
        {
            foreach (var used in RecursiveTypes.Uses(shape).OfType<RecordShape>().Where(r => r.CaseOf != shape))
                _usedElsewhere.Add(used);
        }
    }

    /// <summary>Whether a record is nothing but a case.</summary>
    /// <param name="record">The record.</param>
    public bool IsOnlyCase(RecordShape record) =>
        record is { CaseOf: { } union, Root: null } && UnionBases.BaseOf(record) == union && !_usedElsewhere.Contains(record);
}
