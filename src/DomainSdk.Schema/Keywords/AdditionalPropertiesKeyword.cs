using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>additionalProperties</c>: the schema of members that neither <c>properties</c> nor <c>patternProperties</c> covers (2020-12 core, section 10.3.2.3). Evaluated with the walk over the members.</summary>
public sealed class AdditionalPropertiesKeyword : Keyword
{
    internal AdditionalPropertiesKeyword(KeywordSource source, int node)
        : base(source)
    {
        Node = node;
    }

    /// <summary>Index of the schema of the values.</summary>
    public int Node { get; }

    /// <summary>The names that <c>properties</c> declares beside it, for suggestions.</summary>
    internal string[] DeclaredNames { get; set; } = [];

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, int>> Subschemas => [new("", Node)];

    internal override OutputAnnotation Annotation => OutputAnnotation.Members;

    internal override KeywordOrder Order => KeywordOrder.Child;

    internal override InstanceKinds AppliesTo => InstanceKinds.Object;

    internal static void Compile(KeywordContext context)
    {
        var node = context.Subschema(context.Value);
        if (node >= 0) context.Add(new AdditionalPropertiesKeyword(context.Source, node));
    }

    internal override FalseText? ExplainFalse(ref Evaluator evaluator, int entry) => UnexpectedMembers.Explain(ref evaluator, DeclaredNames);
}
