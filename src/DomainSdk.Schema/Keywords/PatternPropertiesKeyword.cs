using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>patternProperties</c>: schemas of members whose name matches a pattern (2020-12 core, section 10.3.2.2). Evaluated with the walk over the members.</summary>
internal sealed class PatternPropertiesKeyword : MembersKeyword
{
    internal PatternPropertiesKeyword(KeywordSource source, PlanPattern[] patterns)
        : base(source)
    {
        Patterns = patterns;
    }

    /// <summary>The patterns in the order of the schema.</summary>
    public PlanPattern[] Patterns { get; }

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, int>> Subschemas => Patterns.Select(p => new KeyValuePair<string, int>(p.Pattern, p.Node));

    internal override OutputAnnotation Annotation => OutputAnnotation.Members;

    internal override RefusedPart Refuses => RefusedPart.Member;

    internal override IEnumerable<AppliedChild> Children => Patterns.Select(p => new AppliedChild(ChildKind.Matching, p.Node, Pattern: p.Regex));

    internal override KeywordOrder Order => KeywordOrder.Child;

    internal static void Compile(KeywordContext context)
    {
        if (!context.TryGetSchemaMap(context.Value, out var members)) return;
        var patterns = new List<PlanPattern>();
        foreach (var member in members)
        {
            if (PatternReader.TryCompile(context, member.Key, out var regex))
                patterns.Add(new PlanPattern(member.Key.GetString(), regex, member.Value));
        }

        context.Add(new PatternPropertiesKeyword(context.Source, [.. patterns]));
    }
}
