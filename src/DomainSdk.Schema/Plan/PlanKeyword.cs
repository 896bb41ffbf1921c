using System.Globalization;
using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Plan;

/// <summary>One keyword of a compiled schema: what its value means.</summary>
internal abstract class PlanKeyword
{
    private protected PlanKeyword(KeywordSource source)
    {
        (Name, Value, Owner) = source;
    }

    /// <summary>The name as written in the schema.</summary>
    public string Name { get; }

    /// <summary>The value in the schema file; knows its position.</summary>
    public JsonNode Value { get; }

    /// <summary>The schemas that the keyword applies: a label (member name, pattern, number; empty for a single one) and the index of the node.</summary>
    public virtual IEnumerable<KeyValuePair<string, int>> Subschemas => [];

    /// <summary>The index of the node that holds the keyword.</summary>
    internal int Owner { get; }

    /// <summary>The place in the order of evaluation: cheap assertions first, <c>unevaluated*</c> behind all that evaluate locations.</summary>
    internal virtual KeywordOrder Order => KeywordOrder.Assertion;

    /// <summary>The kinds of value that the keyword can fail on.</summary>
    internal virtual InstanceTypes AppliesTo => InstanceTypes.Any;

    /// <summary>The nodes that it applies to the same value; cycles through them never end.</summary>
    public virtual IEnumerable<int> InPlaceNodes => Order == KeywordOrder.InPlace ? Subschemas.Select(s => s.Value) : [];

    /// <summary>All nodes that it may apply, to the value or to its children.</summary>
    internal virtual IEnumerable<int> Targets => Subschemas.Select(s => s.Value);

    /// <summary>How the verdicts of the schemas that it applies to the same value make its own.</summary>
    internal virtual Combination Combines => Combination.Own;

    /// <summary>The schemas that it applies to children of the value.</summary>
    internal virtual IEnumerable<AppliedChild> Children => [];

    /// <summary>Whether the children that it applies a schema to count as evaluated.</summary>
    internal virtual bool EvaluatesChildren => Annotation is OutputAnnotation.Members or OutputAnnotation.Items or OutputAnnotation.FirstItems or OutputAnnotation.MatchingItems;

    /// <summary>What it says of a count, or null.</summary>
    internal virtual CountBound? Bound => null;

    /// <summary>The only values that fulfil it, or null where it lists none.</summary>
    internal virtual JsonNode[]? ListedValues => null;

    /// <summary>The kinds of value that can fulfil it, as far as the keyword alone tells.</summary>
    internal virtual InstanceTypes Allows => ListedValues is { } values ? InstanceTypeSets.Of(values) : InstanceTypes.Any;

    /// <summary>Whether its subschemas stand elsewhere, so that its own name is a step of the keyword location.</summary>
    internal virtual bool IsReference => false;

    /// <summary>Whether the schema that it applies depends on the path of evaluation.</summary>
    internal virtual bool DependsOnScope => false;

    /// <summary>Whether annotations of the schemas that it applies are annotations of the value: not those of schemas that refuse, or that names fulfil.</summary>
    internal virtual bool PassesAnnotations => true;

    /// <summary>What it refuses where it applies the schema <c>false</c>.</summary>
    internal virtual RefusedPart Refuses => RefusedPart.Value;

    /// <summary>The members that it declares.</summary>
    internal virtual IEnumerable<string> DeclaredMembers => [];

    /// <summary>What it annotates a value with.</summary>
    internal virtual OutputAnnotation Annotation => OutputAnnotation.None;

    /// <summary>What is printed behind its name.</summary>
    internal virtual string Operands => Subschemas.Any() ? " " + PrintedSubschemas : " " + Describe.Json(Value);

    private protected string PrintedSubschemas => string.Join(", ", Subschemas.Select(s => (s.Key.Length == 0 ? "" : s.Key + " ") + "→ " + Printed(s.Value)));

    private protected static string Printed(int node) => "#" + node.ToString(CultureInfo.InvariantCulture);

    private protected static IEnumerable<KeyValuePair<string, int>> Numbered(int[] nodes) =>
        nodes.Select((node, i) => new KeyValuePair<string, int>(i.ToString(CultureInfo.InvariantCulture), node));
}
