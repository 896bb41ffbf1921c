using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>properties</c>: the declared members of an object (2020-12 core, section 10.3.2.1). Evaluated with the walk over the members.</summary>
internal sealed class PropertiesKeyword : MembersKeyword
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

    internal override IEnumerable<string> DeclaredMembers => Members.Select(m => m.Name);

    internal override RefusedPart Refuses => RefusedPart.Member;

    internal override IEnumerable<AppliedChild> Children => Members.Select(m => new AppliedChild(ChildKind.Member, m.Node, m.Name));

    internal override KeywordOrder Order => KeywordOrder.Child;

    internal static void Compile(KeywordContext context)
    {
        if (context.TryGetSchemaMap(context.Value, out var members))
            context.Add(new PropertiesKeyword(context.Source, PlanMembers.From(members)));
    }
}
