using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.CodeGeneration.Changes;

/// <summary>Tells what a change of schemas does to code that uses the types made of them.</summary>
internal static class CodeComparison
{
    /// <summary>Compares the types of two versions: those of one place are one type, else those of one name.</summary>
    /// <param name="before">The types as they were.</param>
    /// <param name="after">The types as they are now.</param>
    /// <returns>What code can notice, by the names that it uses.</returns>
    public static IReadOnlyList<CodeChange> Compare(DomainModelSet before, DomainModelSet after)
    {
        var changes = new List<CodeChange>();
        foreach (var (old, now) in Pairs(before, after))
        {
            if (now is null)
            {
                changes.Add(new CodeChange(CodeChangeKind.Removed, old.QualifiedName, null, old.QualifiedName, null));
                continue;
            }

            if (old.QualifiedName != now.QualifiedName) changes.Add(new CodeChange(CodeChangeKind.Renamed, old.QualifiedName, null, old.QualifiedName, now.QualifiedName));
            if (old.GetType() != now.GetType()) changes.Add(new CodeChange(CodeChangeKind.Retyped, old.QualifiedName, null, FormOf(old), FormOf(now)));
            else changes.AddRange(Members(old, now));
        }

        return changes;
    }

    private static IEnumerable<(TypeModel Old, TypeModel? New)> Pairs(DomainModelSet before, DomainModelSet after)
    {
        var byPlace = new Dictionary<string, TypeModel>(StringComparer.Ordinal);
        var places = after.Places.ToDictionary(p => p.Type, p => p.Place);
        foreach (var type in after.Types) byPlace[places[type.Type]] = type;

        var placesBefore = before.Places.ToDictionary(p => p.Type, p => p.Place);
        var pairs = before.Types.Select(old => (Old: old, New: byPlace.TryGetValue(placesBefore[old.Type], out var now) ? now : null)).ToList();

        // A definition that was moved is another place; what code calls it has stayed.
        var taken = new HashSet<TypeModel>(pairs.Select(p => p.New).OfType<TypeModel>());
        var byName = after.Types.Where(type => !taken.Contains(type)).ToDictionary(type => type.Type);
        return pairs.Select(pair => (pair.Old, pair.New ?? (byName.TryGetValue(pair.Old.Type, out var same) ? same : null)));
    }

    private static IEnumerable<CodeChange> Members(TypeModel old, TypeModel now)
    {
        var type = old.QualifiedName;
        var members = CodeMember.Of(now).GroupBy(m => m.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in CodeMember.Of(old))
        {
            known.Add(member.Key);
            if (!members.TryGetValue(member.Key, out var other))
            {
                yield return new CodeChange(CodeChangeKind.Removed, type, member.Name, member.Type ?? member.Name, null);
                continue;
            }

            if (member.Name != other.Name) yield return new CodeChange(CodeChangeKind.Renamed, type, member.Name, member.Name, other.Name);
            if (member.Type != other.Type) yield return new CodeChange(CodeChangeKind.Retyped, type, member.Name, member.Type, other.Type);
            if (!member.IsRequired && other.IsRequired) yield return new CodeChange(CodeChangeKind.Required, type, member.Name, member.Type, other.Type);
        }

        foreach (var added in members.Values.Where(m => !known.Contains(m.Key)))
        {
            if (added.IsRequired) yield return new CodeChange(CodeChangeKind.Required, type, added.Name, null, added.Type);
            else if (old is EnumModel or UnionModel or ScalarUnionModel && (added.Type is null || old is ScalarUnionModel)) yield return new CodeChange(CodeChangeKind.Case, type, added.Name, null, added.Name);
        }
    }

    private static string FormOf(TypeModel type) => type switch
    {
        RecordModel => "record",
        TupleModel => "tuple",
        EnumModel => "enum",
        UnionModel => "union",
        ScalarUnionModel => "union of scalars",
        IdentifierModel => "identifier",
        InterfaceModel => "interface",
        _ => "value",
    };
}
