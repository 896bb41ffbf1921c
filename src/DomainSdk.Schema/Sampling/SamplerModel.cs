using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Sampling;

/// <summary>What a sampler knows of a plan; each part is made when first asked for.</summary>
internal sealed class SamplerModel(SchemaPlan plan, SampleOptions options)
{
    private readonly BranchFacts?[] _facts = new BranchFacts?[plan.Nodes.Count];
    private readonly MemberTable?[] _members = new MemberTable?[plan.Nodes.Count];
    private readonly Dictionary<EcmaRegex, PatternText> _patterns = [];
    private Heights? _heights;
    private List<string>? _names;

    public SchemaPlan Plan { get; } = plan;

    public SampleOptions Options { get; } = options;

    public Heights Heights => _heights ??= new Heights(Plan);

    /// <summary>Names of members anywhere in the plan.</summary>
    public List<string> Names => _names ??= [.. Plan.Nodes.SelectMany(n => n.Find<PropertiesKeyword>()?.Members ?? []).Select(m => m.Name).Distinct(StringComparer.Ordinal)];

    public BranchFacts FactsOf(int node) => _facts[node] ??= BranchFacts.Of(Plan.Nodes, node);

    public MemberTable MembersOf(int node) => _members[node] ??= new MemberTable(Plan[node]);

    public PatternText TextOf(EcmaRegex regex)
    {
        if (!_patterns.TryGetValue(regex, out var text)) _patterns.Add(regex, text = PatternText.Create(regex));
        return text;
    }
}
