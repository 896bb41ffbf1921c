using DomainSdk.CodeGeneration.Analysis;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Building;

/// <summary>
/// Finds definitions that several records include by <c>allOf</c>. Records stay sealed and whole; what they share is an interface, of which a
/// record can have as many as its schema has references.
/// </summary>
internal static class SharedInterfaces
{
    /// <summary>The interfaces of a set of records.</summary>
    /// <param name="shapes">All shapes; namespaces are known, names are not.</param>
    public static IReadOnlyList<InterfaceShape> Find(IReadOnlyList<NamedShape> shapes)
    {
        var found = new Dictionary<(string Namespace, PlanNode Node), InterfaceShape>();
        foreach (var record in shapes.OfType<RecordShape>())
        {
            foreach (var node in Included(record))
            {
                if (!found.TryGetValue((record.Namespace, node), out var shared))
                    found.Add((record.Namespace, node), shared = new InterfaceShape(record.Conjunction, node) { Namespace = record.Namespace });
                shared.Records.Add(record);
            }
        }

        return [.. found.Values.Where(i => i.Records.Count(r => r.Anchor != i.Anchor) > 1)];
    }

    /// <summary>Gives the interfaces their members, and the records their interfaces.</summary>
    /// <param name="shapes">All shapes, with names.</param>
    /// <param name="models">Their models in the same order, replaced in place; those of interfaces without any member are removed.</param>
    public static void Link(IReadOnlyList<NamedShape> shapes, List<TypeModel> models)
    {
        var places = shapes.Select((shape, i) => (shape, i)).ToDictionary(s => s.shape, s => s.i);
        for (var i = 0; i < shapes.Count; i++)
        {
            if (shapes[i] is not InterfaceShape shared)
                continue;
            var indexes = shared.Records.Select(r => places[r]).ToList();
            var records = indexes.ConvertAll(r => (RecordModel)models[r]);
            var declared = new HashSet<string>(DeclaredBy(shared.Anchor), StringComparer.Ordinal);
            var common = records[0].Properties.Where(p => p.Presence != MemberPresence.Forbidden && declared.Contains(p.JsonName) && records.TrueForAll(r => r.Properties.Any(q => IsSame(p, q)))).ToEquatableArray();
            models[i] = ((InterfaceModel)models[i]) with
            {
                Properties = common,
                Accessibility = records.TrueForAll(r => r.Accessibility == "public") ? "public" : "internal",
            };
            if (common.Count == 0)
                continue;
            foreach (var index in indexes)
            {
                var record = (RecordModel)models[index];
                models[index] = record with { Interfaces = [.. record.Interfaces, models[i].Type] };
            }
        }

        models.RemoveAll(m => m is InterfaceModel { Properties.Count: 0 });
    }

    // Itself, and what it includes: roots and definitions with members.
    private static IEnumerable<PlanNode> Included(RecordShape record) => record.Conjunction.Nodes
        .Where(n => (PlaceWords.Definition(n) is not null || n.DocumentPointer.Length == 0) && DeclaredBy(n).Any());

    private static IEnumerable<string> DeclaredBy(PlanNode node) => node.Find<PropertiesKeyword>() is { } own ? own.Members.Select(m => m.Name) : [];

    private static bool IsSame(PropertyModel a, PropertyModel b) =>
        a.Name == b.Name && a.JsonName == b.JsonName && SameTypes.HaveSameType(a, b)
        && (a.Presence == b.Presence || (Plain(a.Presence) && Plain(b.Presence)));

    private static bool Plain(MemberPresence presence) => presence is MemberPresence.Required or MemberPresence.Defaulted or MemberPresence.Constant;
}
