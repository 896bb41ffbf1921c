using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary>
/// <c>propertyDependencies</c> (proposed for version 1): schemas that the object must fulfil where a member has a certain string value.
/// </summary>
internal sealed class PropertyDependenciesKeyword : Keyword
{
    private readonly (byte[] Name, NameTable Values, int[] Nodes)[] _dependencies;

    internal PropertyDependenciesKeyword(KeywordSource source, List<KeyValuePair<JsonNode, PlanMember[]>> dependencies)
        : base(source)
    {
        Dependencies = [.. dependencies.Select(d => new KeyValuePair<string, PlanMember[]>(d.Key.GetString(), d.Value))];
        _dependencies = [.. dependencies.Select(d => (
            d.Key.GetUtf8(),
            new NameTable([.. d.Value.Select(v => v.Utf8Name)]),
            d.Value.Select(v => v.Node).ToArray()))];
    }

    /// <summary>Per member name, the string values and the schema that each demands.</summary>
    public IReadOnlyList<KeyValuePair<string, PlanMember[]>> Dependencies { get; }

    internal override KeywordOrder Order => KeywordOrder.InPlace;

    internal override InstanceTypes AppliesTo => InstanceTypes.Object;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, int>> Subschemas =>
        Dependencies.SelectMany(d => d.Value.Select(m => new KeyValuePair<string, int>(d.Key + "=" + m.Name, m.Node)));

    internal static void Compile(KeywordContext context)
    {
        if (context.Value.Kind != JsonKind.Object)
        {
            context.Invalid(context.Value, "an object of objects of schemas");
            return;
        }

        var dependencies = new List<KeyValuePair<JsonNode, PlanMember[]>>();
        foreach (var (name, value) in context.LastMembers(context.Value))
        {
            if (context.TryGetSchemaMap(value, out var members)) dependencies.Add(new(name, PlanMembers.From(members)));
        }

        context.Add(new PropertyDependenciesKeyword(context.Source, dependencies));
    }

    private sealed class Step(PropertyDependenciesKeyword keyword) : EvaluationStep(keyword)
    {
        public override bool Evaluate(ref Evaluator evaluator, int entry)
        {
            var valid = true;
            foreach (var (name, values, nodes) in keyword._dependencies)
            {
                var member = evaluator.View.FindMember(entry, name);
                if (member < 0 || evaluator.View[member].Kind != JsonKind.String) continue;
                var index = values.Find(evaluator.Decode(member));
                if (index < 0 || evaluator.ApplyInPlace(keyword, nodes[index], entry)) continue;
                if (!evaluator.GoesOn) return false;
                valid = false;
            }

            return valid;
        }
    }
}
