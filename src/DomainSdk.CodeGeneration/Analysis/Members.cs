using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>Members that are not declared by name.</summary>
/// <param name="Patterns">Those that a pattern tells, where their values have a type.</param>
/// <param name="Place">The place of all others, or null where they are refused.</param>
/// <param name="NameRule">What is asked of the names of those others, or null.</param>
internal sealed record Undeclared(IReadOnlyList<PatternShape> Patterns, Place? Place, StringRuleModel? NameRule = null);

/// <summary>What schemas say of the members of an object that they do not name.</summary>
/// <param name="classifier">Gives places.</param>
/// <param name="strings">Reads rules for names.</param>
internal sealed class Members(Classifier classifier, Strings strings)
{
    // More names than that are easier to find in a map.
    private const int MostListedNames = 32;

    /// <summary>What holds of undeclared members.</summary>
    /// <param name="c">The object.</param>
    /// <param name="residue">Told of the keywords that this covers.</param>
    public Undeclared Undeclared(Conjunction c, Residue residue)
    {
        var plan = classifier.Plan;
        var withPatterns = c.Contributors.Where(n => n.Find<PatternPropertiesKeyword>() is { Patterns.Length: > 0 }).ToList();
        var patterns = withPatterns.SelectMany(n => n.Find<PatternPropertiesKeyword>()!.Patterns).ToList();
        var always = new List<int>();
        var otherwise = new List<int>();
        var exact = FindRest(c, withPatterns, always, otherwise);
        var isClosed = Conjunction.Of(classifier.Work, [.. always, .. otherwise]).Kinds == InstanceTypes.None;
        if (patterns.Count == 0 || Conjunction.Of(classifier.Work, always).Kinds == InstanceTypes.None)
        {
            residue.Consume<PatternPropertiesKeyword>();
            exact.ForEach(residue.Consume);
            return new Undeclared([], isClosed ? null : classifier.Resolve([.. always, .. otherwise]));
        }

        // A name can match several patterns: where all that say anything say the same, reading by the first is all that they ask.
        var asserting = patterns.FindAll(p => Conjunction.Of(classifier.Work, p.Node).Contributors.Count > 0);
        var typed = asserting.FindAll(p => GivesType(Conjunction.Of(classifier.Work, p.Node)));
        var isOneType = asserting.Select(p => Conjunction.Of(classifier.Work, p.Node).Key).Distinct().Count() <= 1;
        if (isOneType && typed.Count == asserting.Count)
            residue.Consume<PatternPropertiesKeyword>();
        if (typed.Count == patterns.Count || isClosed || Conjunction.Of(classifier.Work, otherwise).Contributors.Count == 0)
            exact.ForEach(residue.Consume);

        // Where names outside the patterns are refused, those inside are a rule for names.
        if (isClosed && isOneType && (asserting.Count == 0 || asserting.Count == patterns.Count))
            return new Undeclared([], classifier.Resolve([patterns[0].Node, .. always]), AnyOf(patterns));
        var shapes = typed.ConvertAll(p => new PatternShape(p.Pattern, plan.Nodes[p.Node], classifier.Resolve([p.Node, .. always])));
        if (typed.Count == patterns.Count)
            return new Undeclared(shapes, isClosed ? null : classifier.Resolve([.. always, .. otherwise]));
        return new Undeclared(shapes, classifier.Resolve(always), isClosed ? AnyOf(patterns.Except(typed)) : null);
    }

    /// <summary>The rule of a map, or null where nothing is asked.</summary>
    /// <param name="c">The object.</param>
    /// <param name="residue">Told of the keywords that this covers.</param>
    /// <param name="nameRule">What is asked of names already, or null.</param>
    public MapRuleModel? MapRule(Conjunction c, Residue residue, StringRuleModel? nameRule)
    {
        var min = Limits.Largest<MinPropertiesKeyword>(c, residue, k => k.Limit) ?? 0;
        var max = Limits.Smallest<MaxPropertiesKeyword>(c, residue, k => k.Limit);
        if (nameRule is null && c.All<PropertyNamesKeyword>().FirstOrDefault() is { } names && NameRule(names.Node) is { } rule)
        {
            residue.Consume(names);
            nameRule = rule;
        }

        if (nameRule?.IsNone == true)
            nameRule = null;
        return min > 0 || max is not null || nameRule is not null ? new MapRuleModel(min, max, nameRule) : null;
    }

    /// <summary>The only names that members can have, where the schema lists them; else null.</summary>
    /// <param name="c">The object.</param>
    public (PropertyNamesKeyword Keyword, IReadOnlyList<string> Names)? ListedNames(Conjunction c)
    {
        foreach (var keyword in c.All<PropertyNamesKeyword>())
        {
            var names = Conjunction.Of(classifier.Work, keyword.Node).ListedStrings();
            if (names.Count is > 0 and <= MostListedNames && c.All<RequiredKeyword>().All(r => r.Names.All(names.Contains)))
                return (keyword, names);
        }

        return null;
    }

    /// <summary>A rule that says all that a schema says of names, or null where a rule cannot.</summary>
    private StringRuleModel? NameRule(int node)
    {
        var c = Conjunction.Of(classifier.Work, node);
        if ((c.Kinds & InstanceTypes.String) == InstanceTypes.None || c.Choices.Count > 0 || c.IsDynamic || c.Values() is not null)
            return null;
        var residue = new Residue(classifier.Plan, c);
        var rule = strings.RuleOf(c, residue);
        return residue.Checks(InstanceTypes.String).Count == 0 ? rule : null;
    }

    private static bool GivesType(Conjunction c) => !TypeSets.IsOpen(c.Kinds) || MemberSchemas.HasMembers(c) || c.Choices.Count > 0 || c.Values() is not null;

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
                if (!closure.Any(n => MemberSchemas.EvaluatesAll(n, node)))
                    (inside == 0 ? always : otherwise).Add(rest.Node);
            }
        }

        return exact;
    }

    private static StringRuleModel AnyOf(IEnumerable<PlanPattern> patterns) => StringRuleModel.Matches([.. patterns.Select(p => p.Pattern)]);
}
