using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>properties</c>: the declared members of an object (2020-12 core, section 10.3.2.1). Evaluated with the walk over the members.</summary>
public sealed class PropertiesKeyword : Keyword
{
    internal PropertiesKeyword(KeywordSource source, PlanMember[] members)
        : base(source)
    {
        Members = members;
    }

    /// <summary>The members in the order of the schema.</summary>
    public PlanMember[] Members { get; }

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, int>> Subschemas => Members.Select(m => new KeyValuePair<string, int>(m.Name, m.Node));

    internal override OutputAnnotation Annotation => OutputAnnotation.Members;

    internal override KeywordOrder Order => KeywordOrder.Child;

    internal override InstanceKinds AppliesTo => InstanceKinds.Object;

    internal static void Compile(KeywordContext context)
    {
        if (context.TryGetSchemaMap(context.Value, out var members))
            context.Add(new PropertiesKeyword(context.Source, PlanMembers.From(members)));
    }

    internal override FalseText? ExplainFalse(ref Evaluator evaluator, int entry) => UnexpectedMembers.Explain(ref evaluator, []);
}
