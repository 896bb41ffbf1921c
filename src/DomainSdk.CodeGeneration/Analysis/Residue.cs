using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>
/// What the shape of a place leaves unchecked. Every assertion that no codec has consumed becomes a check by the interpreter, so that
/// reading gives the verdict of the whole schema, whatever a shape understands.
/// </summary>
internal sealed class Residue(SchemaPlan plan, Conjunction conjunction)
{
    // Each check of a value is a type around that of the others, of which the compiler takes so many.
    private const int MostChecks = 512;

    private readonly HashSet<PlanKeyword> _consumed = [];

    /// <summary>Notes that the shape checks a keyword itself.</summary>
    /// <param name="keyword">The keyword.</param>
    public void Consume(PlanKeyword keyword) => _consumed.Add(keyword);

    /// <summary>Notes that the shape checks all keywords of a class.</summary>
    /// <typeparam name="T">The class.</typeparam>
    public void Consume<T>()
        where T : PlanKeyword
    {
        foreach (var node in conjunction.Contributors)
        {
            foreach (var keyword in node.Keywords)
            {
                if (keyword is T)
                    _consumed.Add(keyword);
            }
        }
    }

    /// <summary>The checks that remain for values of some kinds.</summary>
    /// <param name="kinds">The kinds that the shape accepts.</param>
    public List<CheckModel> Checks(InstanceTypes kinds)
    {
        var checks = new List<CheckModel>();
        var nodes = new List<PlanNode>();
        foreach (var node in conjunction.Contributors)
        {
            var left = node.Keywords.Where(k => !IsCovered(node, k, kinds)).ToList();
            if (left.Count == 0)
                continue;
            nodes.Add(node);
            var parts = left.Select(CheckOf).ToList();
            if (parts.Contains(null))
                checks.Add(new CheckModel(CheckKind.All, [node.AbsoluteLocation]));
            else
                checks.AddRange(parts!);
        }

        if (checks.Count > MostChecks)
            checks = AllOf(nodes);
        checks.AddRange(Refusals());
        return checks;
    }

    /// <summary>The checks of some schemas as a whole.</summary>
    /// <param name="nodes">The schemas.</param>
    public static List<CheckModel> AllOf(IReadOnlyList<PlanNode> nodes) => nodes.Count > MostChecks
        ? [new CheckModel(CheckKind.All, nodes.Select(n => n.AbsoluteLocation).ToEquatableArray())]
        : [.. nodes.Select(n => new CheckModel(CheckKind.All, [n.AbsoluteLocation]))];

    /// <summary>The check that no refused schema holds, where there are such.</summary>
    public IEnumerable<CheckModel> Refusals() =>
        conjunction.Refused.Count == 0 ? [] : [new CheckModel(CheckKind.None, Uris(conjunction.Refused))];

    private bool IsCovered(PlanNode node, PlanKeyword keyword, InstanceTypes kinds) => keyword switch
    {
        AnnotationKeyword or RefKeyword or AllOfKeyword or FormatKeyword { Asserted: false } => true,

        // A shape of one kind sees no other, one of all kinds sees those that are not allowed. Draft-04 alone tells 1.0 from an integer.
        TypeKeyword type => kinds == InstanceTypes.Any && type.Types != InstanceTypes.Any ? false : node.Dialect != Dialect.Draft4 || (type.Types & InstanceTypes.Number) != InstanceTypes.Integer || (kinds & InstanceTypes.Number) == InstanceTypes.None,
        AnyOfKeyword any => any.Nodes.Length == 1 || conjunction.IsDecided(any),
        OneOfKeyword one => one.Nodes.Length == 1 || conjunction.IsDecided(one),
        IfKeyword => conjunction.IsDecided(keyword),
        _ => _consumed.Contains(keyword) || (keyword.AppliesTo & kinds) == InstanceTypes.None,
    };

    private CheckModel? CheckOf(PlanKeyword keyword) => keyword switch
    {
        NotKeyword not => new CheckModel(CheckKind.None, Uris(not.Node)),
        AnyOfKeyword any => new CheckModel(CheckKind.Any, Uris(any.Nodes)),
        OneOfKeyword one => new CheckModel(CheckKind.One, Uris(one.Nodes)),
        IfKeyword condition => new CheckModel(CheckKind.Condition, Uris(condition.If, condition.Then, condition.Else)),
        _ => null,
    };

    private EquatableArray<string> Uris(params IEnumerable<int> nodes) =>
        nodes.Select(n => n < 0 ? "" : plan.Nodes[n].AbsoluteLocation).ToEquatableArray();
}
