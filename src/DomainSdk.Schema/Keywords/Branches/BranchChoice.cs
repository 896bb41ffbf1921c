using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary>
/// Tells which branch of <c>anyOf</c> or <c>oneOf</c> a value means, so that the errors of that branch can be told in the place of those of
/// all: by the kind of the value, by the members that the branches fix, by the hint <c>discriminator</c> of OpenAPI.
/// </summary>
/// <param name="Branch">The number of the branch, or -1.</param>
/// <param name="Tag">Where no branch is meant because of one member: JSON Pointer to it from the value.</param>
/// <param name="TagEntry">The entry of that member's value.</param>
/// <param name="Values">What the branches allow it.</param>
internal readonly record struct BranchChoice(int Branch, string? Tag = null, int TagEntry = -1, TagValues? Values = null)
{
    private static readonly BranchChoice None = new(-1);

    public static BranchChoice Of(ref Evaluator evaluator, PlanKeyword keyword, int[] nodes, BranchTags tags, int entry)
    {
        var view = evaluator.View;
        var kind = view.Kind(entry);
        var candidates = tags.Taking(kind);
        if (candidates.Count == 1 && nodes.Length > 1) return new BranchChoice(candidates[0]);
        if (kind != JsonKind.Object || candidates.Count < 2) return None;
        if (Hinted(evaluator.Plan, keyword, nodes, view, entry) is >= 0 and var hinted) return new BranchChoice(hinted);

        var fault = None;
        var telling = tags.Telling.GetEnumerator();
        while (telling.MoveNext())
        {
            var (number, path, values) = telling.Current;
            if (Find(view, entry, path) is not (>= 0 and var member)) continue;
            var meant = values.Meant(view, member);
            if (meant.Count == 1) return new BranchChoice(meant[0]);
            // Those that are left may be told apart by the members that come next.
            if (meant.Count > 1) telling = tags.TellingApart(meant, number + 1).GetEnumerator();
            else if (fault.Tag is null) fault = new BranchChoice(-1, path, member, values);
        }

        return fault;
    }

    /// <summary>The branch that <c>discriminator</c> beside the union names for a value, or -1.</summary>
    private static int Hinted(SchemaPlan plan, PlanKeyword keyword, int[] nodes, JsonView view, int entry)
    {
        var hint = plan[keyword.Owner].Annotations.FirstOrDefault(a => a.Name == "discriminator")?.Value ?? default;
        if (hint.Kind != JsonKind.Object || !hint.TryGetMember("propertyName", out var property) || property.Kind != JsonKind.String) return -1;
        var member = view.FindMember(entry, property.GetUtf8());
        if (member < 0 || view.Kind(member) != JsonKind.String) return -1;
        var name = view.GetString(member);
        if (hint.TryGetMember("mapping", out var mapping) && mapping.Kind == JsonKind.Object && mapping.TryGetMember(name, out var mapped) && mapped.Kind == JsonKind.String)
            name = mapped.GetString();
        return Array.FindIndex(nodes, node => plan[node].Find<RefKeyword>()?.Value.GetString() is { } reference && (reference == name || reference.EndsWith("/" + name, StringComparison.Ordinal)));
    }

    /// <summary>The entry of the value at a JSON Pointer through objects, or -1.</summary>
    private static int Find(JsonView view, int entry, string path)
    {
        if (!JsonPointer.TrySplit(path, out var names)) return -1;
        foreach (var name in names)
        {
            if (view.Kind(entry) != JsonKind.Object) return -1;
            entry = view.FindMember(entry, System.Text.Encoding.UTF8.GetBytes(name));
            if (entry < 0) return -1;
        }

        return entry;
    }
}
