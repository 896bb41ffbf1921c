using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.CodeGeneration.Analysis.Recognizing;

/// <summary>Arrays of a few items that are told apart by position: a record with a property for each.</summary>
internal sealed class Tuples(Classifier classifier) : IShapeRecognizer
{
    private const int MostItems = 16;

    /// <inheritdoc/>
    public bool TryRecognize(Place place, Conjunction c)
    {
        if (c.Kinds != InstanceTypes.Array || c.Values() is not null || c.All<PrefixItemsKeyword>().ToList() is not [{ Nodes.Length: > 1 and <= MostItems } tuple]
            || c.Contributors.Any(n => n.Find<ItemsKeyword>() is not null && n.Find<PrefixItemsKeyword>() is null))
        {
            return false;
        }

        var residue = new Residue(classifier.Plan, c);
        var min = Limits.Largest<MinItemsKeyword>(c, residue, k => k.Limit) ?? 0;
        var max = Limits.Smallest<MaxItemsKeyword>(c, residue, k => k.Limit);
        var isUnique = c.All<UniqueItemsKeyword>().Any();
        residue.Consume<UniqueItemsKeyword>();
        residue.Consume(tuple);
        residue.Consume<ItemsKeyword>();
        if (max < tuple.Nodes.Length || tuple.Nodes.Any(n => Conjunction.Of(classifier.Work, n).Kinds == InstanceTypes.None))
            return false;
        place.Shape = classifier.Name(c, () =>
        {
            // The type checks itself, wherever it is met: a root has no place around it.
            var shape = new TupleShape(c, place.Anchor ?? classifier.AnchorOf(c)) { Checks = residue.Checks(InstanceTypes.Array) };
            for (var i = 0; i < tuple.Nodes.Length; i++)
            {
                var item = Conjunction.Of(classifier.Work, tuple.Nodes[i]);
                shape.Items.Add(new MemberShape("", classifier.Resolve(item), i < min, Annotations.Of(item), [tuple.Nodes[i]]) { IsPosition = true });
            }

            var rest = c.All<ItemsKeyword>().Select(i => i.Node).ToList();
            var behind = Conjunction.Of(classifier.Work, rest);
            shape.Rest = max == tuple.Nodes.Length || behind.Kinds == InstanceTypes.None ? null : classifier.Resolve(behind);
            var most = max > tuple.Nodes.Length ? max : null;
            shape.Rule = isUnique || most is not null || min > tuple.Nodes.Length ? new ArrayRuleModel(min, most, isUnique) : null;
            return shape;
        });
        return true;
    }
}
