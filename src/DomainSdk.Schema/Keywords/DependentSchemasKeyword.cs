using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>dependentSchemas</c> (and <c>dependencies</c>): schemas that the object must fulfil where a member is present (2020-12 core, section 10.2.2.4).</summary>
internal sealed class DependentSchemasKeyword : Keyword
{
    internal DependentSchemasKeyword(KeywordSource source, PlanMember[] members)
        : base(source)
    {
        Members = members;
    }

    /// <summary>Per member name, the schema of the whole object.</summary>
    public PlanMember[] Members { get; }

    internal override KeywordOrder Order => KeywordOrder.InPlace;

    internal override InstanceTypes AppliesTo => InstanceTypes.Object;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, int>> Subschemas => Members.Select(m => new KeyValuePair<string, int>(m.Name, m.Node));

    internal static void Compile(KeywordContext context)
    {
        if (context.TryGetSchemaMap(context.Value, out var members))
            context.Add(new DependentSchemasKeyword(context.Source, PlanMembers.From(members)));
    }

    /// <summary>Until draft-07, and kept by later drafts for old schemas: each value is a schema or an array of names.</summary>
    internal static void CompileDependencies(KeywordContext context)
    {
        if (context.Value.Kind != JsonKind.Object)
        {
            context.Invalid(context.Value, "an object of schemas or arrays of names");
            return;
        }

        var names = new List<KeyValuePair<JsonNode, JsonNode[]>>();
        var schemas = new List<KeyValuePair<JsonNode, int>>();
        foreach (var (name, value) in context.LastMembers(context.Value))
        {
            if (value.Kind == JsonKind.Array)
            {
                if (context.TryGetNames(value, out var required)) names.Add(new(name, required));
            }
            else
            {
                var node = context.Subschema(value);
                if (node >= 0) schemas.Add(new(name, node));
            }
        }

        if (names.Count > 0) context.Add(new DependentRequiredKeyword(context.Source, names));
        if (schemas.Count > 0) context.Add(new DependentSchemasKeyword(context.Source, PlanMembers.From(schemas)));
    }

    private sealed class Step(DependentSchemasKeyword keyword) : EvaluationStep(keyword)
    {
        public override bool Evaluate(ref Evaluator evaluator, int entry)
        {
            var valid = true;
            foreach (var member in keyword.Members)
            {
                if (evaluator.View.FindMember(entry, member.Utf8Name) < 0 || evaluator.ApplyInPlace(keyword, member.Node, entry)) continue;
                if (!evaluator.GoesOn) return false;
                valid = false;
            }

            return valid;
        }
    }
}
