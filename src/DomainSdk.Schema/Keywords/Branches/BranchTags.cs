using System.Collections.Concurrent;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary>The members, also nested ones, that the branches of a union fix by <c>const</c> or <c>enum</c>, and the kinds of value that they take.</summary>
internal sealed class BranchTags
{
    private const int MostLevels = 3;
    private const int MostHops = 12;
    private const int MostNodes = 2_000;

    private readonly Dictionary<string, List<JsonNode>>[] _tags;
    private readonly InstanceTypes[] _kinds;
    private readonly ConcurrentDictionary<JsonKind, List<int>> _taking = new();
    private readonly Lazy<List<(int Number, string Path, TagValues Values)>> _telling;

    private BranchTags(Dictionary<string, List<JsonNode>>[] tags, InstanceTypes[] kinds)
    {
        _tags = tags;
        _kinds = kinds;
        _telling = new Lazy<List<(int Number, string Path, TagValues Values)>>(() => [.. TellingApart(Taking(JsonKind.Object), 0)]);
        Paths = [.. tags.SelectMany(t => t.Keys).Distinct(StringComparer.Ordinal).OrderBy(path => path.Count(c => c == '/'))];
    }

    /// <summary>JSON Pointers of the members, those of the object itself first.</summary>
    public IReadOnlyList<string> Paths { get; }

    public static BranchTags Of(IReadOnlyList<PlanNode> nodes, int[] branches)
    {
        var tags = new Dictionary<string, List<JsonNode>>[branches.Length];
        for (var i = 0; i < branches.Length; i++)
        {
            var budget = MostNodes;
            tags[i] = new(StringComparer.Ordinal);
            Gather(nodes, branches[i], "", MostLevels, MostHops, tags[i], ref budget);
        }

        return new BranchTags(tags, [.. branches.Select(b => BranchFacts.Of(nodes, b).Kinds)]);
    }

    /// <summary>The paths, in their order, whose values tell all the branches apart that take objects, with those values.</summary>
    public IEnumerable<(int Number, string Path, TagValues Values)> Telling => _telling.Value;

    /// <summary>The paths, from a number on, whose values tell some branches apart.</summary>
    public IEnumerable<(int Number, string Path, TagValues Values)> TellingApart(IReadOnlyList<int> branches, int first)
    {
        for (var i = first; i < Paths.Count; i++)
        {
            if (TagValues.Of(this, branches, Paths[i]) is { } values) yield return (i, Paths[i], values);
        }
    }

    /// <summary>The branches that take values of a kind.</summary>
    public List<int> Taking(JsonKind kind) => _taking.GetOrAdd(kind, k => [.. Enumerable.Range(0, _kinds.Length).Where(branch => _kinds[branch].Has(k))]);

    /// <summary>The values that a branch allows a member, or null where it does not fix it.</summary>
    public IReadOnlyList<JsonNode>? Values(int branch, string path) => _tags[branch].TryGetValue(path, out var values) ? values : null;

    private static void Gather(
        IReadOnlyList<PlanNode> nodes, int index, string path, int levels, int hops, Dictionary<string, List<JsonNode>> tags, ref int budget)
    {
        if (--budget < 0) return;
        foreach (var keyword in nodes[index].Keywords)
        {
            switch (keyword)
            {
                case ConstKeyword constant:
                    Add(tags, path, [constant.Value]);
                    break;
                case EnumKeyword choice:
                    Add(tags, path, [.. choice.Values]);
                    break;
                case PropertiesKeyword properties when levels > 0:
                    foreach (var member in properties.Members)
                    {
                        // Names with a replacement character stand for different bytes.
                        if (!member.Name.Contains('\uFFFD')) Gather(nodes, member.Node, JsonPointer.Append(path, member.Name), levels - 1, hops, tags, ref budget);
                    }

                    break;
                case RefKeyword or AllOfKeyword when hops > 0:
                    foreach (var subschema in keyword.Subschemas) Gather(nodes, subschema.Value, path, levels, hops - 1, tags, ref budget);
                    break;
                case AnyOfKeyword or OneOfKeyword when hops > 0:
                    GatherUnion(nodes, keyword, path, levels, hops - 1, tags, ref budget);
                    break;
            }
        }
    }

    /// <summary>What all branches of a union fix, each to a value of its own.</summary>
    private static void GatherUnion(
        IReadOnlyList<PlanNode> nodes, PlanKeyword union, string path, int levels, int hops, Dictionary<string, List<JsonNode>> tags, ref int budget)
    {
        Dictionary<string, List<JsonNode>>? common = null;
        foreach (var subschema in union.Subschemas)
        {
            var branch = new Dictionary<string, List<JsonNode>>(StringComparer.Ordinal);
            Gather(nodes, subschema.Value, path, levels, hops, branch, ref budget);
            if (common is null)
            {
                common = branch;
                continue;
            }

            foreach (var known in common.Keys.ToList())
            {
                if (branch.TryGetValue(known, out var values)) common[known].AddRange(values);
                else common.Remove(known);
            }
        }

        // What is cut off would be missing from the union, not from what all have in common.
        if (budget < 0 || common is null) return;
        foreach (var tag in common) Add(tags, tag.Key, tag.Value);
    }

    /// <summary>Several keywords may fix a member; any of them tells whether a value can be meant.</summary>
    private static void Add(Dictionary<string, List<JsonNode>> tags, string path, List<JsonNode> values)
    {
        if (path.Length > 0 && values.Count > 0 && !tags.ContainsKey(path)) tags.Add(path, values);
    }
}
