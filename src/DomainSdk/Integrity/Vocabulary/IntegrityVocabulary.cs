using System.Runtime.CompilerServices;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Integrity;

/// <summary>
/// The integrity keywords of a plan: <c>x-entity</c>, <c>x-ref</c>, <c>x-order</c> and <c>x-quotation</c>, by the schema that
/// carries them. A keyword that is not of the form the vocabulary describes is left out; the compiler reports it.
/// </summary>
internal sealed class IntegrityVocabulary
{
    private static readonly ConditionalWeakTable<SchemaPlan, IntegrityVocabulary> Cache = [];
    private readonly NodeRules?[] _rules;

    private IntegrityVocabulary(SchemaPlan plan)
    {
        _rules = new NodeRules?[plan.Nodes.Count];
        foreach (var node in plan.Nodes) _rules[node.Index] = VocabularyReader.Read(node);
        IsEmpty = _rules.All(r => r is null);
        Carriers = AnnotationSelection.Of(plan, node => _rules[node.Index] is not null);
        ExportedPaths = ExportedPathsOf(_rules);
    }

    /// <summary>Whether no schema of the plan carries an integrity keyword.</summary>
    public bool IsEmpty { get; }

    /// <summary>The schemas that carry integrity keywords.</summary>
    internal AnnotationSelection Carriers { get; }

    /// <summary>The paths within an entity that rules look at from elsewhere.</summary>
    internal IReadOnlyList<ExportedPath> ExportedPaths { get; }

    /// <summary>The vocabulary of a plan; read once.</summary>
    public static IntegrityVocabulary Of(SchemaPlan plan) => Cache.GetValue(plan, static p => new IntegrityVocabulary(p));

    internal NodeRules? RulesAt(int node) => _rules[node];

    private static List<ExportedPath> ExportedPathsOf(IEnumerable<NodeRules?> all)
    {
        var paths = new Dictionary<string, ExportedPath>();
        foreach (var rules in all)
        {
            if (rules is null) continue;
            foreach (var condition in rules.Reference?.Where ?? []) Add(condition.Path, ExportUse.Condition);
            foreach (var order in rules.Orders)
            {
                AddPath(order.First, ExportUse.Value);
                AddPath(order.Then, ExportUse.Value);
                foreach (var condition in order.When) AddPath(condition.Path, ExportUse.Condition);
            }

            if (rules.Quotation is not { } quotation) continue;
            AddPath(quotation.Text, ExportUse.Text);
            AddPath(quotation.Unit, ExportUse.Value);
        }

        return [.. paths.Values.OrderBy(p => p.Segment.Text, StringComparer.Ordinal)];

        void AddPath(RulePath? path, ExportUse use)
        {
            for (var i = 1; i < path?.Segments.Length; i++)
                Add(path.Segments[i], i == path.Segments.Length - 1 ? use : ExportUse.Value);
        }

        void Add(PathSegment segment, ExportUse use)
        {
            paths.TryGetValue(segment.Text, out var known);
            paths[segment.Text] = new ExportedPath(segment, use | (known?.Use ?? ExportUse.Value));
        }
    }
}

/// <summary>What the value at an exported path is needed for.</summary>
[Flags]
internal enum ExportUse
{
    /// <summary>A string, a number or a date.</summary>
    Value = 0,

    /// <summary>Compared as JSON.</summary>
    Condition = 1,

    /// <summary>A text that passages are marked in; may be long.</summary>
    Text = 2,
}

/// <summary>A path within an entity that rules look at from elsewhere.</summary>
internal sealed record ExportedPath(PathSegment Segment, ExportUse Use);

/// <summary>The integrity keywords of one schema.</summary>
internal sealed record NodeRules(EntityRule? Entity, ReferenceRule? Reference, IReadOnlyList<OrderRule> Orders, QuotationRule? Quotation);
