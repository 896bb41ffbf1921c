using System.Globalization;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Plan;

/// <summary>One keyword of a compiled schema: what its value means, and how to evaluate it.</summary>
public abstract class PlanKeyword
{
    private protected PlanKeyword(string name, JsonNode value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The name as written in the schema.</summary>
    public string Name { get; }

    /// <summary>The value in the schema file; knows its position.</summary>
    public JsonNode Value { get; }

    /// <summary>The schemas that the keyword applies: a label (member name, pattern, number; empty for a single one) and the index of the node.</summary>
    public virtual IEnumerable<KeyValuePair<string, int>> Subschemas => [];

    /// <summary>The index of the node that holds the keyword.</summary>
    internal int Owner { get; set; }

    /// <summary>The place in the order of evaluation: cheap assertions first, <c>unevaluated*</c> behind all that evaluate locations.</summary>
    internal virtual KeywordOrder Order => KeywordOrder.Assertion;

    /// <summary>The kinds of value that the keyword can fail on.</summary>
    internal virtual InstanceKinds AppliesTo => InstanceKinds.Any;

    /// <summary>The nodes that it applies to the same value; cycles through them never end.</summary>
    public virtual IEnumerable<int> InPlaceNodes => Order == KeywordOrder.InPlace ? Subschemas.Select(s => s.Value) : [];

    /// <summary>Whether its subschemas stand elsewhere, so that its own name is a step of the keyword location.</summary>
    internal virtual bool IsReference => false;

    /// <summary>
    /// Evaluates the keyword against a value. In detailed mode it goes on after a failure, so that all errors are found.
    /// </summary>
    /// <param name="evaluator">The state of the evaluation.</param>
    /// <param name="entry">The entry of the value.</param>
    /// <returns>Whether the value fulfils the keyword. A keyword that asserts nothing answers true.</returns>
    public virtual bool Evaluate(ref Evaluator evaluator, int entry) => true;

    /// <summary>
    /// Whether its verdict on a string needs nothing but the string and the verdicts of its <see cref="InPlaceNodes"/>, so that
    /// <see cref="HoldsForText"/> can be asked.
    /// </summary>
    internal virtual bool DecidesText => false;

    /// <summary>The verdict on a string by its decoded bytes; the same as that of <see cref="Evaluate"/>.</summary>
    internal virtual bool HoldsForText(SchemaPlan plan, ReadOnlySpan<byte> utf8) => throw new NotSupportedException($"'{Name}' needs more than a string.");

    /// <summary>Reports a failure in detailed mode; applicators leave that to their subschemas.</summary>
    internal virtual void Report(ref Evaluator evaluator, int entry)
    {
    }

    /// <summary>Puts into words that this keyword applied the schema <c>false</c>; null for the general words.</summary>
    internal virtual FalseText? ExplainFalse(ref Evaluator evaluator, int entry) => null;

    private protected static IEnumerable<KeyValuePair<string, int>> Numbered(int[] nodes) =>
        nodes.Select((node, i) => new KeyValuePair<string, int>(i.ToString(CultureInfo.InvariantCulture), node));
}
