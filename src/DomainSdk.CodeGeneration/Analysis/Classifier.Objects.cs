using System.Text;
using DomainSdk.CodeGeneration.Emitting;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <content>Objects: records where members are declared, maps where none is.</content>
internal sealed partial class Classifier
{
    private void ClassifyObject(Place place, Conjunction c, bool acceptsOtherKinds)
    {
        var residue = new Residue(plan, c);
        var names = MemberNames(c);
        var unknown = UndeclaredMembers(c, residue);
        var kinds = acceptsOtherKinds ? Kind.All : JsonTypes.Object;
        if (!HasMembers(c) && unknown is { Place: not null, Patterns.Count: 0 } && (names.Count == 0 || c.All<AdditionalPropertiesKeyword>().Any()))
        {
            place.Shape = new MapShape(unknown.Place, MapRule(c, residue, unknown.NameRule));
            if (names.Count == 0)
                residue.Consume<RequiredKeyword>();
            residue.Consume<PropertiesKeyword>();
            place.Checks = residue.Checks(kinds);
            return;
        }

        place.Shape = Name(c, () =>
        {
            var record = new RecordShape(c, place.Anchor ?? AnchorOf(c))
            {
                AcceptsOtherKinds = acceptsOtherKinds,
                Unknown = unknown.Place,
                UnknownNameRule = unknown.NameRule,
            };
            record.Patterns.AddRange(unknown.Patterns);
            var required = new HashSet<string>(c.All<RequiredKeyword>().SelectMany(r => r.Names), StringComparer.Ordinal);
            foreach (var name in names)
                record.Members.Add(new MemberShape(name, Resolve(MemberNodes(c, name)), required.Contains(name)));
            residue.Consume<PropertiesKeyword>();
            residue.Consume<RequiredKeyword>();
            AddDependencies(record, c, residue, names);
            AddConditions(record, residue.Checks(kinds), names);
            return record;
        });
    }

    private static bool HasMembers(Conjunction c) => c.All<PropertiesKeyword>().Any(p => p.Members.Length > 0);

    private static List<string> MemberNames(Conjunction c) =>
        [.. c.All<PropertiesKeyword>().SelectMany(p => p.Members).Select(m => m.Name)
            .Concat(c.All<RequiredKeyword>().SelectMany(r => r.Names)).Distinct(StringComparer.Ordinal)];

    /// <summary>All schemas that the value of a member must fulfil.</summary>
    private static List<int> MemberNodes(Conjunction c, string name)
    {
        var nodes = new List<int>();
        foreach (var node in c.Contributors)
        {
            var own = OwnMemberNodes(node, name);
            if (own.Count == 0 && node.Find<AdditionalPropertiesKeyword>() is { } additional)
                own.Add(additional.Node);
            nodes.AddRange(own);
            if (node.Find<UnevaluatedPropertiesKeyword>() is { } rest && c.StaticClosure(node) is { } closure
                && !closure.Any(n => EvaluatesAll(n, node) || OwnMemberNodes(n, name).Count > 0))
            {
                nodes.Add(rest.Node);
            }
        }

        return nodes;
    }

    /// <summary>Whether a node beside or below one with <c>unevaluatedProperties</c> leaves no member unevaluated.</summary>
    private static bool EvaluatesAll(PlanNode node, PlanNode outer) =>
        node.Find<AdditionalPropertiesKeyword>() is not null || (node != outer && node.Find<UnevaluatedPropertiesKeyword>() is not null);

    private static List<int> OwnMemberNodes(PlanNode node, string name)
    {
        var nodes = new List<int>();
        if (node.Find<PropertiesKeyword>() is { } properties)
            nodes.AddRange(properties.Members.Where(m => m.Name == name).Select(m => m.Node));
        if (node.Find<PatternPropertiesKeyword>() is { } patterns)
        {
            var utf8 = Encoding.UTF8.GetBytes(name);
            nodes.AddRange(patterns.Patterns.Where(p => p.Regex.IsMatch(utf8)).Select(p => p.Node));
        }

        return nodes;
    }

    private string? MapRule(Conjunction c, Residue residue, string? nameRule)
    {
        var min = Largest<MinPropertiesKeyword>(c, residue, k => k.Limit) ?? 0;
        var arguments = new List<string> { FormattableString.Invariant($"minProperties: {min}") };
        if (Smallest<MaxPropertiesKeyword>(c, residue, k => k.Limit) is { } max)
            arguments.Add(FormattableString.Invariant($"maxProperties: {max}"));
        if (nameRule is null && c.All<PropertyNamesKeyword>().FirstOrDefault() is { } names && NameRule(names.Node) is { } rule)
        {
            residue.Consume(names);
            nameRule = rule;
        }

        if (!string.IsNullOrEmpty(nameRule))
            arguments.Add("names: new(" + nameRule + ")");
        return min > 0 || arguments.Count > 1 ? string.Join(", ", arguments) : null;
    }

    /// <summary>The arguments of a string rule that says all that a schema says of names, or null where a rule cannot.</summary>
    private string? NameRule(int node)
    {
        var c = Conjunction.Of(plan, node);
        if ((c.Kinds & JsonTypes.String) == JsonTypes.None || c.Choices.Count > 0 || c.IsDynamic || c.Values() is not null)
            return null;
        var residue = new Residue(plan, c);
        var text = StringOf(c, residue, isKey: true);
        return residue.Checks(JsonTypes.String).Count == 0 ? text.Rule ?? "" : null;
    }

    /// <summary>Splits checks into those that the members seen decide and those for the interpreter.</summary>
    private void AddConditions(RecordShape record, List<CheckModel> checks, List<string> names)
    {
        var conditions = new MemberConditions(plan, names, IsDynamic);
        foreach (var check in checks)
        {
            // Of values of other kinds there are no members to be seen.
            if (!record.AcceptsOtherKinds && conditions.Of(check) is { } condition && condition != MemberCondition.False)
                record.Conditions.Add(condition);
            else
                record.Checks.Add(check);
        }
    }

    private static void AddDependencies(RecordShape record, Conjunction c, Residue residue, List<string> names)
    {
        foreach (var keyword in c.All<DependentRequiredKeyword>())
        {
            if (!keyword.Dependencies.All(d => names.Contains(d.Key) && d.Value.All(names.Contains)))
                continue;
            residue.Consume(keyword);
            foreach (var dependency in keyword.Dependencies.Where(d => d.Value.Length > 0))
                record.Dependencies.Add(new DependencyModel(names.IndexOf(dependency.Key), dependency.Value.Select(n => names.IndexOf(n)).ToEquatableArray()));
        }
    }
}
