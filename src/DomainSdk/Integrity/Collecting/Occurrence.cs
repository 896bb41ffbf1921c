using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;

namespace DomainSdk.Integrity;

/// <summary>A value to which a schema with integrity keywords applies.</summary>
/// <param name="Entry">The index of the value's entry.</param>
/// <param name="Path">The way to the value.</param>
/// <param name="Rules">The keywords.</param>
internal readonly record struct Occurrence(int Entry, PointerPath Path, NodeRules Rules)
{
    /// <summary>All of a document, in its order; each keyword once on whatever ways it is reached.</summary>
    /// <param name="view">The document.</param>
    /// <param name="root">The entry of its root value.</param>
    /// <param name="vocabulary">The keywords.</param>
    /// <param name="applied">The schemas with keywords that apply.</param>
    public static List<Occurrence> Of(JsonView view, int root, IntegrityVocabulary vocabulary, IEnumerable<AppliedSchema> applied)
    {
        var paths = new PointerPaths(view, root);
        var found = new List<Occurrence>();
        foreach (var (node, entry) in applied.Distinct().OrderBy(a => a.Entry))
        {
            if (paths.To(entry) is { } path) found.Add(new Occurrence(entry, path, vocabulary.RulesAt(node)!));
        }

        return found;
    }
}
