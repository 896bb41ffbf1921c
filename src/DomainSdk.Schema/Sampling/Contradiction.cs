using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Satisfaction;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Sampling;

/// <summary>
/// Names the keywords that leave a schema no valid document: as few as can be, found by leaving out of the schema what it is impossible without.
/// </summary>
/// <param name="plan">The plan of a schema that is proved to have no valid document.</param>
/// <param name="node">The schema.</param>
/// <param name="bounds">How long each proof may take.</param>
internal sealed class Contradiction(SchemaPlan plan, int node, SatisfierLimits bounds)
{
    /// <summary>So many proofs are made; then what is left is told as it is.</summary>
    private const int MostProofs = 200;

    /// <summary>The same in bytes of schemas, as each proof compiles one.</summary>
    private const long MostBytes = 20_000_000;

    private const int MostNamed = 6;

    private readonly PlanRoot _root = plan.Roots.First(r => r.Source.Text == plan[node].Source.Text);
    private int _proofs;
    private long _bytes;

    /// <summary>The keywords, in one sentence.</summary>
    public string Describe()
    {
        var keywords = Find();
        var named = string.Join(", ", keywords.Take(MostNamed).Select(Name));
        return keywords.Count switch
        {
            0 => "a schema that allows nothing applies to every document.",
            1 => $"{named} cannot be fulfilled.",
            <= MostNamed => $"{named} contradict one another.",
            _ => $"{named} and {keywords.Count - MostNamed} other keywords contradict one another.",
        };
    }

    /// <summary>Leaves out larger parts of what is left first, then smaller ones, in the end single keywords.</summary>
    private List<PlanKeyword> Find()
    {
        var kept = new RemovableKeywords(plan, node).Find();
        var removed = new List<PlanKeyword>();
        for (var size = Math.Max(1, kept.Count / 2); kept.Count > 0; size /= 2)
        {
            for (var i = 0; i < kept.Count;)
            {
                var part = kept.GetRange(i, Math.Min(size, kept.Count - i));
                if (_proofs < MostProofs && _bytes < MostBytes && IsImpossibleWithout([.. removed, .. part]))
                {
                    removed.AddRange(part);
                    kept.RemoveRange(i, part.Count);
                }
                else
                {
                    i += part.Count;
                }
            }

            if (size == 1) break;
        }

        return kept;
    }

    private bool IsImpossibleWithout(List<PlanKeyword> keywords)
    {
        _proofs++;
        var text = new SampleText(int.MaxValue);
        text.WriteValue(_root.Source.Text!.Root, [.. keywords.Select(k => k.Value)]);
        _bytes += text.Length;
        var source = new SchemaSource(JsonText.Parse(text.Written.ToArray()), _root.Source.BaseUri, _root.Source.DefaultDialect);
        var less = SchemaCompiler.Compile([.. plan.Roots.Select(r => r == _root ? source : r.Source)], plan.Options);
        return !less.HasErrors && less.Plan.TryGetNode(plan[node].AbsoluteLocation, out var index) && new SampleSearch(less.Plan, index, bounds).Find([]).IsNone;
    }

    private string Name(PlanKeyword keyword)
    {
        var pointer = JsonPointer.Append(plan[keyword.Owner].DocumentPointer, keyword.Name);
        var position = Positions.Of(keyword.Value);
        return $"'{keyword.Name}' at '{pointer}'{(position.Path is null ? "" : $" ({position})")}";
    }
}
