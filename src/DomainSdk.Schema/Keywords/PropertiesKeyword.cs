using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>properties</c>: the declared members of an object (2020-12 core, section 10.3.2.1). Evaluated with the walk over the members.</summary>
public sealed class PropertiesKeyword : PlanKeyword
{
    internal PropertiesKeyword(string name, JsonNode value, PlanMember[] members)
        : base(name, value)
    {
        Members = members;
    }

    /// <summary>The members in the order of the schema.</summary>
    public PlanMember[] Members { get; }

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, int>> Subschemas => Members.Select(m => new KeyValuePair<string, int>(m.Name, m.Node));

    internal override KeywordOrder Order => KeywordOrder.Child;

    internal override InstanceKinds AppliesTo => InstanceKinds.Object;

    internal static void Compile(KeywordContext context)
    {
        if (context.TryGetSchemaMap(context.Value, out var members))
            context.Add(new PropertiesKeyword(context.Name, context.Value, PlanMembers.From(members)));
    }

    internal override FalseText? ExplainFalse(ref Evaluator evaluator, int entry) => UnexpectedMembers.Explain(ref evaluator, []);
}
