using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>allOf</c>: the value fulfils all schemas (2020-12 core, section 10.2.1.1).</summary>
public sealed class AllOfKeyword : Keyword
{
    internal AllOfKeyword(KeywordSource source, int[] nodes)
        : base(source)
    {
        Nodes = nodes;
    }

    /// <summary>Indexes of the schemas.</summary>
    public int[] Nodes { get; }

    internal override KeywordOrder Order => KeywordOrder.InPlace;

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, int>> Subschemas => Numbered(Nodes);

    /// <inheritdoc/>
    public override bool Evaluate(ref Evaluator evaluator, int entry)
    {
        var valid = true;
        foreach (var node in Nodes)
        {
            if (evaluator.ApplyInPlace(this, node, entry)) continue;
            if (!evaluator.GoesOn) return false;
            valid = false;
        }

        return valid;
    }

    internal override bool DecidesText => true;

    internal override bool HoldsForText(SchemaPlan plan, ReadOnlySpan<byte> utf8) => TextEvaluation.Count(plan, Nodes, utf8, Nodes.Length) == Nodes.Length;

    internal static void Compile(KeywordContext context)
    {
        if (context.TryGetSchemas(out var nodes)) context.Add(new AllOfKeyword(context.Source, nodes));
    }
}
