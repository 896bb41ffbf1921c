using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.Conformance.Differential;

/// <summary>Which enum values, union cases and defaults of the code for a schema have been met. Parts are named as in C#.</summary>
internal sealed class ReachedParts
{
    private readonly Dictionary<string, PartKind> _all = new(StringComparer.Ordinal);
    private readonly HashSet<string> _met = new(StringComparer.Ordinal);

    /// <summary>Takes down all parts.</summary>
    /// <param name="types">The types.</param>
    public ReachedParts(IEnumerable<TypeModel> types)
    {
        foreach (var type in types)
        {
            foreach (var (kind, name) in PartsOf(type)) _all[name] = kind;
        }
    }

    /// <summary>Parts that have not been met.</summary>
    public IEnumerable<string> Missed => _all.Keys.Where(p => !_met.Contains(p));

    /// <summary>Notes that a part was met; what is no part does not matter.</summary>
    /// <param name="part">The part.</param>
    public void Meet(string part) => _met.Add(part);

    /// <summary>How many parts there are of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="met">Whether only those that were met count.</param>
    public int Count(PartKind kind, bool met) => _all.Count(p => p.Value == kind && (!met || _met.Contains(p.Key)));

    /// <summary>How many parts of a type have not been met.</summary>
    /// <param name="type">The type.</param>
    public int CountMissed(TypeModel type) => PartsOf(type).Count(p => !_met.Contains(p.Name));

    private static IEnumerable<(PartKind Kind, string Name)> PartsOf(TypeModel type) => type switch
    {
        EnumModel choice => choice.Members.Select(m => (PartKind.EnumValues, PartName(type.Type, m.Name))),
        UnionModel union => union.Leaves.Select(c => (PartKind.Cases, PartName(c.Type, ""))),
        ScalarUnionModel scalars => scalars.Cases.Select(c => (PartKind.Cases, PartName(type.Type, c.Name))),
        RecordModel record => record.Properties.Where(p => p.Presence == MemberPresence.Defaulted).Select(p => (PartKind.Defaults, PartName(type.Type, p.Name))),
        _ => [],
    };

    private static string PartName(TypeName type, string member) =>
        $"{type.Namespace}.{type.QualifiedName}{(member.Length > 0 ? "." + member : "")}".Replace("@", "", StringComparison.Ordinal);
}
