using DomainSdk.CodeGeneration.Emitting;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <content>Members that are not declared by name.</content>
internal sealed partial class Classifier
{
    /// <summary>Members that are not declared by name.</summary>
    /// <param name="Patterns">Those that a pattern tells, where their values have a type.</param>
    /// <param name="Place">The place of all others, or null where they are refused.</param>
    /// <param name="NameRule">Arguments of the rule for the names of those others, or null.</param>
    private sealed record Undeclared(IReadOnlyList<PatternShape> Patterns, Place? Place, string? NameRule = null);

    private Undeclared UndeclaredMembers(Conjunction c, Residue residue)
    {
        var withPatterns = c.Contributors.Where(n => n.Find<PatternPropertiesKeyword>() is { Patterns.Length: > 0 }).ToList();
        var patterns = withPatterns.SelectMany(n => n.Find<PatternPropertiesKeyword>()!.Patterns).ToList();
        var always = new List<int>();
        var otherwise = new List<int>();
        var exact = FindRest(c, withPatterns, always, otherwise);
        var isClosed = Conjunction.Of(plan, [.. always, .. otherwise]).Kinds == JsonTypes.None;
        if (patterns.Count == 0 || Conjunction.Of(plan, always).Kinds == JsonTypes.None)
        {
            residue.Consume<PatternPropertiesKeyword>();
            exact.ForEach(residue.Consume);
            return new Undeclared([], isClosed ? null : Resolve([.. always, .. otherwise]));
        }

        // A name can match several patterns: where all that say anything say the same, reading by the first is all that they ask.
        var asserting = patterns.FindAll(p => Conjunction.Of(plan, p.Node).Contributors.Count > 0);
        var typed = asserting.FindAll(p => GivesType(Conjunction.Of(plan, p.Node)));
        var isOneType = asserting.Select(p => Conjunction.Of(plan, p.Node).Key).Distinct().Count() <= 1;
        if (isOneType && typed.Count == asserting.Count)
            residue.Consume<PatternPropertiesKeyword>();
        if (typed.Count == patterns.Count || isClosed || Conjunction.Of(plan, otherwise).Contributors.Count == 0)
            exact.ForEach(residue.Consume);

        // Where names outside the patterns are refused, those inside are a rule for names.
        if (isClosed && isOneType && (asserting.Count == 0 || asserting.Count == patterns.Count))
            return new Undeclared([], Resolve([patterns[0].Node, .. always]), AnyOf(patterns));
        var shapes = typed.ConvertAll(p => new PatternShape(p.Pattern, plan.Nodes[p.Node], Resolve([p.Node, .. always])));
        if (typed.Count == patterns.Count)
            return new Undeclared(shapes, isClosed ? null : Resolve([.. always, .. otherwise]));
        return new Undeclared(shapes, Resolve(always), isClosed ? AnyOf(patterns.Except(typed)) : null);
    }

    private static bool GivesType(Conjunction c) => !IsOpen(c.Kinds) || HasMembers(c) || c.Choices.Count > 0 || c.Values() is not null;

    /// <summary>Finds the schemas of all undeclared members, and those of undeclared members that no pattern matches.</summary>
    /// <returns>The keywords that say no more than that.</returns>
    private static List<PlanKeyword> FindRest(Conjunction c, List<PlanNode> withPatterns, List<int> always, List<int> otherwise)
    {
        var exact = new List<PlanKeyword>();
        foreach (var node in c.Contributors)
        {
            if (node.Find<AdditionalPropertiesKeyword>() is { } additional)
            {
                var isBesidePatterns = withPatterns.Contains(node);
                (isBesidePatterns ? otherwise : always).Add(additional.Node);
                if (!isBesidePatterns || withPatterns.Count == 1)
                    exact.Add(additional);
            }

            if (node.Find<UnevaluatedPropertiesKeyword>() is { } rest && c.StaticClosure(node) is { } closure)
            {
                var inside = withPatterns.Count(closure.Contains);
                if (inside == 0 || inside == withPatterns.Count)
                    exact.Add(rest);
                if (!closure.Any(n => EvaluatesAll(n, node)))
                    (inside == 0 ? always : otherwise).Add(rest.Node);
            }
        }

        return exact;
    }

    private static string AnyOf(IEnumerable<PlanPattern> patterns)
    {
        var all = patterns.Select(p => Literal.String(p.Pattern)).ToList();
        return all.Count == 1 ? "pattern: " + all[0] : "anyPattern: [" + string.Join(", ", all) + "]";
    }
}
