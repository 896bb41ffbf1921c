using DomainSdk.CodeGeneration.Analysis;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Building;

/// <summary>Settles which shapes become types, after all places are classified.</summary>
internal static class NamedShapes
{
    /// <summary>All shapes that become types.</summary>
    /// <param name="classifier">Has run.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="roots">The roots.</param>
    /// <param name="places">Their places.</param>
    /// <param name="names">What schema files are called.</param>
    public static IReadOnlyList<NamedShape> Collect(
        Classifier classifier, SchemaPlan plan, IReadOnlyList<GenerationRoot> roots, IReadOnlyList<Place> places, SchemaNames names)
    {
        var shapes = new List<NamedShape>(classifier.Named);
        shapes.AddRange(AnonymousCycles.Break(classifier));
        for (var i = 0; i < roots.Count; i++)
            AddRoot(shapes, classifier.Work, roots[i], places[i], classifier.IsDynamic(roots[i].Node));
        var combinations = new Combinations(plan);
        foreach (var shape in shapes)
        {
            shape.CombinedWith = combinations.With(shape);
            shape.IsPart = shape is UnionShape && shape.Conjunction.Key != Conjunction.Of(classifier.Work, shape.Anchor.Index).Key;
            var owner = shape.Root ?? names.OwnerOf(shape.Anchor);
            shape.Namespace = owner.Namespace;
        }

        LinkCases([.. shapes.OfType<UnionShape>()], plan);
        UnionBases.Settle(shapes);
        return shapes;
    }

    private static void AddRoot(List<NamedShape> shapes, Workload work, GenerationRoot root, Place place, bool isDynamic)
    {
        var plan = work.Plan;
        NamedShape shape;
        if (place.Wrapper is { } recursive)
        {
            shape = recursive;
        }
        else if (place is { Shape: NamedShape named, IsNullable: false, Checks.Count: 0 } && !(isDynamic && named.Root is not null))
        {
            shape = named;

            // What is said on the way from the root, be it said again or decided already, is still what errors speak of.
            if (SaysMore(work, root.Node, named.Anchor))
                shape.Schema ??= plan.Nodes[root.Node];
        }
        else
        {
            shape = new WrapperShape(place.Conjunction, plan.Nodes[root.Node], place) { Schema = plan.Nodes[root.Node] };
            shapes.Add(shape);
        }

        // Where a reference depends on the path of evaluation, only the interpreter, starting at the root, knows where it leads.
        if (isDynamic)
        {
            place.Checks = [];
            shape.Schema = plan.Nodes[root.Node];
            shape.Checks = [new CheckModel(CheckKind.All, [plan.Nodes[root.Node].AbsoluteLocation])];
        }

        if (shape.Root is null || (shape.Root.TypeName is null && root.TypeName is not null))
            shape.Root = root;
    }

    /// <summary>Whether anything is asserted on the way from a root to the schema that its type is made of.</summary>
    private static bool SaysMore(Workload work, int root, PlanNode anchor) =>
        Conjunction.Of(work, root).Nodes.Except(Conjunction.Of(work, anchor.Index).Nodes).Any(n => n.Keywords.Any(k => k is not AnnotationKeyword and not RefKeyword and not AllOfKeyword));

    private static void LinkCases(IReadOnlyList<UnionShape> unions, SchemaPlan plan)
    {
        var links = new List<(UnionShape Union, CaseShape Variant, RecordShape Record)>();
        foreach (var union in unions)
        {
            foreach (var variant in union.Cases)
            {
                if (!UnionBases.IsWhole(variant.Place) || variant.Place.Shape is not NamedShape shape || shape == union)
                    continue;
                if (shape is RecordShape or UnionShape { IsScalar: false })
                    shape.Unions.Add(union);
                if (shape is RecordShape { Root: null } record && IsInline(record.Anchor, union, plan))
                    links.Add((union, variant, record));
            }
        }

        // A branch belongs to the union around it, whichever other union takes it in, so that a schema added elsewhere never makes it another's.
        foreach (var (union, variant, record) in links.OrderByDescending(link => Nearness(link.Record.Anchor, link.Union.Anchor)))
        {
            if (record.CaseOf is not null)
                continue;
            record.CaseOf = union;
            TagMember(record, union, variant.Tags);
            record.CaseHint = variant.Tags.Count == 1 ? variant.Tags[0] : union.Dispatch == UnionDispatch.Kind ? PlaceWords.KindWord(variant.Kinds) : null;
        }
    }

    // The innermost schema around the branch, then one of the same file, then any.
    private static int Nearness(PlanNode branch, PlanNode union)
    {
        if (branch.Source.Text != union.Source.Text)
            return 0;
        var isAround = branch.DocumentPointer == union.DocumentPointer || branch.DocumentPointer.StartsWith(union.DocumentPointer + "/", StringComparison.Ordinal);
        return isAround ? 2 + union.DocumentPointer.Length : 1;
    }

    // The tag of such a case is a member of the enum that all cases have, and always the same one.
    private static void TagMember(RecordShape record, UnionShape union, IReadOnlyList<string> tags)
    {
        if (tags.Count == 1 && union.TagPlace is { Shape: EnumShape list, IsNullable: false, Checks.Count: 0 } && record.Members.Find(m => m.Name == union.TagName) is { IsRequired: true } member)
            member.Tag = (list, tags[0]);
    }

    private static bool IsInline(PlanNode anchor, UnionShape union, SchemaPlan plan)
    {
        if (anchor == union.Anchor)
            return true;
        if (!JsonPointer.TrySplit(anchor.DocumentPointer, out var tokens) || tokens.Length < 2)
            return false;
        return tokens[tokens.Length - 1] is "then" or "else" || (tokens[tokens.Length - 2] is "oneOf" or "anyOf" && !IsAlone(anchor, plan));
    }

    // Such a branch is the type of the schema around it: no other union makes it its own.
    private static bool IsAlone(PlanNode branch, SchemaPlan plan)
    {
        var end = branch.AbsoluteLocation.LastIndexOf('/');
        end = end < 0 ? end : branch.AbsoluteLocation.LastIndexOf('/', end - 1);
        if (end < 0 || !plan.TryGetNode(branch.AbsoluteLocation.Substring(0, end), out var around))
            return false;
        var siblings = plan.Nodes[around].Keywords.Select(BranchesOf).FirstOrDefault(nodes => nodes.Contains(branch.Index)) ?? [];
        return siblings.All(s => s == branch.Index || plan.Nodes[s].Keywords.Any(k => k is TypeKeyword { Types: InstanceTypes.Null }));
    }

    private static int[] BranchesOf(PlanKeyword keyword) => keyword switch
    {
        AnyOfKeyword any => [.. any.Nodes],
        OneOfKeyword one => [.. one.Nodes],
        _ => [],
    };
}
