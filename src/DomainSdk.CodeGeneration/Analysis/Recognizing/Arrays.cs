using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis.Recognizing;

/// <summary>Arrays whose items have one type.</summary>
internal sealed class Arrays(Classifier classifier) : IShapeRecognizer
{
    /// <inheritdoc/>
    public bool TryRecognize(Place place, Conjunction c)
    {
        if (c.Kinds != InstanceTypes.Array)
            return false;
        var residue = new Residue(classifier.Plan, c);
        var min = Limits.Largest<MinItemsKeyword>(c, residue, k => k.Limit) ?? 0;
        var max = Limits.Smallest<MaxItemsKeyword>(c, residue, k => k.Limit);
        var isUnique = c.All<UniqueItemsKeyword>().Any();
        residue.Consume<UniqueItemsKeyword>();
        var shape = new ArrayShape(min > 0 || max is not null || isUnique ? new ArrayRuleModel(min, max, isUnique) : null);
        place.Shape = shape;
        if (c.All<PrefixItemsKeyword>().ToList() is { Count: > 0 } tuples)
            AddPositions(shape, c, tuples, max);
        else
            shape.Items.Add(classifier.Resolve(Items(c, residue)));
        place.Checks = residue.Checks(InstanceTypes.Array);
        return true;
    }

    // Positions that make no tuple: the items have one type where all positions have it, else any, and the interpreter checks each by its schema.
    private void AddPositions(ArrayShape shape, Conjunction c, List<PrefixItemsKeyword> tuples, int? max)
    {
        var plan = classifier.Plan;
        var items = c.All<ItemsKeyword>().ToList();
        foreach (var node in tuples.SelectMany(t => t.Nodes).Concat(items.Select(i => i.Node).Where(n => plan.Nodes[n].Boolean != false)))
            shape.Items.Add(classifier.Resolve(node));
        if (items.Count == 0 && !(max <= tuples.Max(t => t.Nodes.Length)))
            shape.Items.Add(classifier.Resolve());
    }

    private static List<int> Items(Conjunction c, Residue residue)
    {
        var tops = c.All<ItemsKeyword>().Select(i => i.Node).ToList();
        residue.Consume<ItemsKeyword>();
        foreach (var node in c.Contributors)
        {
            if (node.Find<UnevaluatedItemsKeyword>() is not { } rest || c.StaticClosure(node) is not { } closure)
                continue;
            if (!closure.Any(n => EvaluatesItems(n, node)))
            {
                tops.Add(rest.Node);
                residue.Consume(rest);
            }
            else if (closure.Any(n => EvaluatesAllItems(n, node)))
            {
                residue.Consume(rest);
            }
        }

        return tops;
    }

    private static bool EvaluatesAllItems(PlanNode node, PlanNode outer) =>
        node.Find<ItemsKeyword>() is not null || (node != outer && node.Find<UnevaluatedItemsKeyword>() is not null);

    private static bool EvaluatesItems(PlanNode node, PlanNode outer) =>
        EvaluatesAllItems(node, outer) || node.Find<PrefixItemsKeyword>() is not null
        || (node.Find<ContainsKeyword>() is not null && node.Dialect != Dialect.Draft201909);
}
