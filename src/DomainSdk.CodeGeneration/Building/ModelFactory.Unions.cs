using System.Globalization;
using DomainSdk.CodeGeneration.Analysis;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.CodeGeneration.Building;

/// <content>Unions.</content>
internal sealed partial class ModelFactory
{
    private UnionModel Union(UnionShape shape, References references, IEnumerable<string> typeNames)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { shape.Name, "Match", "Value", "Schema", "Read", "Write", "Equals", "ToString", "GetHashCode", "EqualityContract", "Deconstruct", "PrintMembers" };
        taken.UnionWith(shape.Cases.Select(c => (c.Place.Shape as RecordShape)?.Name ?? ""));

        // Inside the union a case would hide the type of the namespace that has its name.
        taken.UnionWith(typeNames);

        // A record among the cases inherits what is nested in the union: its own members must not hide that.
        taken.UnionWith(shape.Cases.Select(c => c.Place.Shape).OfType<RecordShape>().SelectMany(r => r.Members).Select(m => Identifiers.Pascal(m.Name)));
        var scope = new RuleScope(shape, taken);
        var cases = shape.Cases.Select(c => Case(shape, c, references, scope, taken)).ToEquatableArray();
        return new UnionModel
        {
            Namespace = shape.Namespace,
            Name = shape.Name,
            SchemaUri = SchemaUri(shape),
            Origin = Origin(shape),
            Dispatch = shape.Dispatch,
            TagName = shape.TagName ?? shape.ConditionTag?.Member,
            FilterName = shape.Filters?.TagName,
            FilterIsBoolean = shape.Filters?.Tags.Any(t => t.IsBoolean) == true,
            FilterMembers = shape.Filters?.MemberNames.ToEquatableArray() ?? [],
            ConditionTags = shape.ConditionTag?.Values.ToEquatableArray() ?? [],
            HoldsWithoutTag = shape.ConditionTag is { IsRequired: false },
            ConditionUri = shape.ConditionTag?.Schema ?? shape.Condition?.AbsoluteLocation,
            ChecksAll = shape.ChecksAll,
            IsObject = shape.Conjunction.Kinds == JsonTypes.Object,
            Cases = cases,
            Rules = scope.Rules,
            IsScalar = shape.IsScalar,
        };
    }

    private static UnionCaseModel Case(UnionShape union, CaseShape shape, References references, RuleScope scope, HashSet<string> taken)
    {
        var tags = shape.Tags.ToEquatableArray();
        var filter = Filter(union.Filters, union.Cases.IndexOf(shape));
        var documentation = Documentation.Of(shape.Anchor);
        if (shape.Place.Shape is RecordShape record && IsWhole(shape.Place) && BaseOf(record) == union)
            return new UnionCaseModel(record.Name, record.QualifiedName, null, tags, filter, (int)shape.Kinds, documentation);

        var word = CaseWord(union, shape);
        var name = word;
        if (!taken.Add(name))
            name = word + "Case";
        for (var number = 2; name != word && !taken.Add(name); number++)
            name = word + "Case" + number.ToString(CultureInfo.InvariantCulture);
        var payload = references.Of(shape.Place, scope, name);
        return new UnionCaseModel(name, union.QualifiedName + "." + name, payload, tags, filter, (int)shape.Kinds, documentation);
    }

    private static CaseFilterModel Filter(CaseFilters? filters, int index)
    {
        if (filters is null)
            return new CaseFilterModel([], [], false, 0, 0);
        var tag = filters.Tags[index];
        ulong Mask(IReadOnlyList<string> names) => filters.MemberNames.Select((n, i) => names.Contains(n) ? 1UL << i : 0).Aggregate(0UL, (all, bit) => all | bit);
        return new CaseFilterModel(tag.Values?.ToEquatableArray() ?? [], tag.Others.ToEquatableArray(), tag.IsRequired, Mask(filters.Members[index].Needs), Mask(filters.Members[index].Forbids));
    }

    private static string CaseWord(UnionShape union, CaseShape shape)
    {
        if (shape.Place is { Shape: NamedShape named, Wrapper: null })
            return named.Name + "Case";
        if (shape.Anchor == union.Anchor)
            return TypeNamer.KindWord(shape.Kinds);
        if (TypeNamer.Title(shape.Anchor) is { Length: > 0 } title)
            return title;
        if (TypeNamer.Definition(shape.Anchor) is { } key && Identifiers.Pascal(key) is { Length: > 0 } word)
            return word;
        return TypeNamer.KindWord(shape.Kinds);
    }

    /// <summary>Declares on a union what all its derived cases have alike, and marks it as override there.</summary>
    /// <param name="models">All models, replaced in place.</param>
    public static void ShareProperties(List<TypeModel> models)
    {
        for (var i = 0; i < models.Count; i++)
        {
            if (models[i] is not UnionModel union || union.Cases.Any(c => c.Payload is not null))
                continue;
            var cases = union.Cases
                .Select(c => models.FindIndex(m => m is RecordModel && m.Namespace == union.Namespace && m.QualifiedName == c.CaseType)).ToList();
            if (cases.Contains(-1) || cases.Count == 0)
                continue;
            var shared = ((RecordModel)models[cases[0]]).Properties
                .Where(p => p.Presence != MemberPresence.Defaulted && p.Name != union.Name)
                .Where(p => cases.TrueForAll(c => ((RecordModel)models[c]).Properties.Any(q => IsSame(p, q))))
                .Select(p => cases.TrueForAll(c => ((RecordModel)models[c]).Properties.Any(q => q.Name == p.Name && q.Documentation == p.Documentation)) ? p : p with { Documentation = null })
                .ToList();
            models[i] = union with { SharedProperties = shared.ToEquatableArray() };
            foreach (var index in cases)
            {
                var record = (RecordModel)models[index];
                models[index] = record with { Properties = record.Properties.Select(p => shared.Exists(s => IsSame(s, p)) ? p with { IsOverride = true } : p).ToEquatableArray() };
            }
        }
    }

    private static bool IsSame(PropertyModel a, PropertyModel b) =>
        a.Name == b.Name && a.JsonName == b.JsonName && a.Type.CSharp == b.Type.CSharp && a.Presence == b.Presence;
}
