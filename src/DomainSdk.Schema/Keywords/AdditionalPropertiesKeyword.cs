using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>additionalProperties</c>: the schema of members that neither <c>properties</c> nor <c>patternProperties</c> covers (2020-12 core, section 10.3.2.3). Evaluated with the walk over the members.</summary>
internal sealed class AdditionalPropertiesKeyword : MembersKeyword
{
    internal AdditionalPropertiesKeyword(KeywordSource source, int node)
        : base(source)
    {
        Node = node;
    }

    /// <summary>Index of the schema of the values.</summary>
    public int Node { get; }

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, int>> Subschemas => [new("", Node)];

    internal override OutputAnnotation Annotation => OutputAnnotation.Members;

    internal override RefusedPart Refuses => RefusedPart.UndeclaredMember;

    internal override IEnumerable<AppliedChild> Children => [new AppliedChild(ChildKind.OtherMember, Node)];

    internal override KeywordOrder Order => KeywordOrder.Child;

    internal static void Compile(KeywordContext context)
    {
        var node = context.Subschema(context.Value);
        if (node >= 0) context.Add(new AdditionalPropertiesKeyword(context.Source, node));
    }
}
