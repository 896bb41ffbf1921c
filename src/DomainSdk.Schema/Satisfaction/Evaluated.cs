using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Satisfaction;

/// <summary>
/// What the keywords of a schema evaluate whenever it is fulfilled: its own, and those of schemas that always apply (<c>$ref</c>,
/// <c>allOf</c>). The rest is for <c>unevaluatedProperties</c> and <c>unevaluatedItems</c>.
/// </summary>
internal sealed class Evaluated
{
    private const int MostNodes = 2_000;

    private readonly SchemaPlan _plan;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<EcmaRegex> _patterns = [];
    private readonly HashSet<int> _seen = [];

    /// <summary>Looks at a schema.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="node">The schema that holds the keyword.</param>
    public Evaluated(SchemaPlan plan, PlanNode node)
    {
        _plan = plan;
        Gather(node, isOwner: true);
    }

    /// <summary>All other members; without patterns or names of schemas that only apply at times.</summary>
    public NameSet Others => new(null, null, _names, _patterns);

    /// <summary>How many items at the beginning are evaluated.</summary>
    public int Items { get; private set; }

    /// <summary>Whether every member is evaluated.</summary>
    public bool HasAllMembers { get; private set; }

    /// <summary>Whether every item is evaluated.</summary>
    public bool HasAllItems { get; private set; }

    /// <summary>Whether more members are evaluated at times, so that what is known is not all.</summary>
    public bool HasMoreMembers { get; private set; }

    /// <summary>Whether more items are evaluated at times, so that what is known is not all.</summary>
    public bool HasMoreItems { get; private set; }

    private void Gather(PlanNode node, bool isOwner)
    {
        if (!_seen.Add(node.Index)) return;
        if (_seen.Count > MostNodes) HasMoreMembers = HasMoreItems = true;
        if (HasMoreMembers && HasMoreItems) return;
        foreach (var keyword in node.Keywords)
        {
            switch (keyword)
            {
                case PropertiesKeyword properties:
                    _names.UnionWith(properties.Members.Select(m => m.Name));
                    break;
                case PatternPropertiesKeyword patterns:
                    _patterns.AddRange(patterns.Patterns.Select(p => p.Regex));
                    break;
                case AdditionalPropertiesKeyword:
                    HasAllMembers = true;
                    break;
                case UnevaluatedPropertiesKeyword:
                    HasAllMembers |= !isOwner;
                    break;
                case PrefixItemsKeyword prefix:
                    Items = Math.Max(Items, prefix.Nodes.Length);
                    break;
                case ItemsKeyword:
                    HasAllItems = true;
                    break;
                case UnevaluatedItemsKeyword:
                    HasAllItems |= !isOwner;
                    break;
                case ContainsKeyword { Marks: false } or NotKeyword:
                    break;
                case RefKeyword or AllOfKeyword:
                    foreach (var subschema in keyword.Subschemas) Gather(_plan[subschema.Value], isOwner: false);
                    break;
                case ContainsKeyword:
                    HasMoreItems = true;
                    break;
                case DynamicRefKeyword:
                    HasMoreMembers = HasMoreItems = true;
                    break;
                default:
                    if (keyword.Order != KeywordOrder.InPlace) break;
                    HasMoreMembers |= keyword.Subschemas.Any(s => MayEvaluate(s.Value, true, []));
                    HasMoreItems |= keyword.Subschemas.Any(s => MayEvaluate(s.Value, false, []));
                    break;
            }
        }
    }

    /// <summary>Whether a schema can evaluate members, or items, of the value that it applies to.</summary>
    private bool MayEvaluate(int node, bool members, HashSet<int> seen)
    {
        if (!seen.Add(node)) return false;
        if (seen.Count > MostNodes) return true;
        foreach (var keyword in _plan[node].Keywords)
        {
            switch (keyword)
            {
                case DynamicRefKeyword:
                    return true;
                case PropertiesKeyword or PatternPropertiesKeyword or AdditionalPropertiesKeyword or UnevaluatedPropertiesKeyword when members:
                case PrefixItemsKeyword or ItemsKeyword or UnevaluatedItemsKeyword or ContainsKeyword { Marks: true } when !members:
                    return true;
                case NotKeyword:
                    break;
                default:
                    if (keyword.Order == KeywordOrder.InPlace && keyword.Subschemas.Any(s => MayEvaluate(s.Value, members, seen))) return true;
                    break;
            }
        }

        return false;
    }
}
