using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <content>Arrays.</content>
internal sealed partial class Classifier
{
    private void ClassifyArray(Place place, Conjunction c)
    {
        var residue = new Residue(plan, c);
        var min = Largest<MinItemsKeyword>(c, residue, k => k.Limit) ?? 0;
        var max = Smallest<MaxItemsKeyword>(c, residue, k => k.Limit);
        var isUnique = c.All<UniqueItemsKeyword>().Any();
        residue.Consume<UniqueItemsKeyword>();
        var arguments = new List<string> { FormattableString.Invariant($"minItems: {min}") };
        if (max is not null)
            arguments.Add(FormattableString.Invariant($"maxItems: {max}"));
        if (isUnique)
            arguments.Add("uniqueItems: true");
        var shape = new ArrayShape(min > 0 || arguments.Count > 1 ? string.Join(", ", arguments) : null);
        place.Shape = shape;

        var tuples = c.All<PrefixItemsKeyword>().ToList();
        var items = c.All<ItemsKeyword>().ToList();
        if (tuples.Count > 0)
        {
            // A tuple is read as an array of what its items have in common; the interpreter checks each item against its own schema.
            shape.ChecksItems = false;
            foreach (var node in tuples.SelectMany(t => t.Nodes).Concat(items.Select(i => i.Node).Where(n => plan.Nodes[n].Boolean != false)))
                shape.Items.Add(Resolve(node));
            if (items.Count == 0 && !(max <= tuples.Max(t => t.Nodes.Length)))
                shape.Items.Add(Resolve());
        }
        else
        {
            var tops = items.Select(i => i.Node).ToList();
            residue.Consume<ItemsKeyword>();
            foreach (var node in c.Contributors)
            {
                if (node.Find<UnevaluatedItemsKeyword>() is { } rest && c.StaticClosure(node) is { } closure && !closure.Any(n => EvaluatesItems(n, node)))
                {
                    tops.Add(rest.Node);
                    residue.Consume(rest);
                }
                else if (node.Find<UnevaluatedItemsKeyword>() is { } covered && c.StaticClosure(node) is { } all && all.Any(n => EvaluatesAllItems(n, node)))
                {
                    residue.Consume(covered);
                }
            }

            shape.Items.Add(Resolve(tops));
        }

        place.Checks = residue.Checks(JsonTypes.Array);
    }

    private static bool EvaluatesAllItems(PlanNode node, PlanNode outer) =>
        node.Find<ItemsKeyword>() is not null || (node != outer && node.Find<UnevaluatedItemsKeyword>() is not null);

    private static bool EvaluatesItems(PlanNode node, PlanNode outer) =>
        EvaluatesAllItems(node, outer) || node.Find<PrefixItemsKeyword>() is not null
        || (node.Find<ContainsKeyword>() is not null && node.Dialect != Dialect.Draft201909);
}
