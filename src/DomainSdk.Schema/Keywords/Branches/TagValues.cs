using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Keywords;

/// <summary>The values that some branches fix a member to: all of them, and not all to the same.</summary>
internal sealed class TagValues
{
    private readonly Dictionary<string, List<int>> _texts = new(StringComparer.Ordinal);
    private readonly List<(JsonNode Value, List<int> Branches)> _others = [];
    private readonly List<JsonNode> _allowed = [];

    private TagValues()
    {
    }

    /// <summary>The values of all the branches, each once.</summary>
    public IReadOnlyList<JsonNode> Allowed => _allowed;

    /// <summary>The strings among them.</summary>
    public IEnumerable<string> Texts => _texts.Keys;

    /// <summary>The values that branches fix a member to, or null where some do not, or all to the same.</summary>
    /// <param name="tags">What branches fix.</param>
    /// <param name="branches">The branches.</param>
    /// <param name="path">JSON Pointer to the member.</param>
    public static TagValues? Of(BranchTags tags, IReadOnlyList<int> branches, string path)
    {
        if (!branches.All(branch => tags.Values(branch, path) is not null)) return null;
        var values = new TagValues();
        foreach (var branch in branches)
        {
            foreach (var value in tags.Values(branch, path)!)
            {
                var fixedTo = values.BranchesOf(value.Text.View, value.Index);
                if (fixedTo is null) values.Add(value, branch);
                else if (fixedTo[fixedTo.Count - 1] != branch) fixedTo.Add(branch);
            }
        }

        return values.All.All(fixedTo => fixedTo.Count == branches.Count) ? null : values;
    }

    /// <summary>The branches that a value is allowed by.</summary>
    /// <param name="view">The document.</param>
    /// <param name="entry">The value.</param>
    public IReadOnlyList<int> Meant(JsonView view, int entry) => BranchesOf(view, entry) ?? [];

    private IEnumerable<List<int>> All => _texts.Values.Concat(_others.Select(o => o.Branches));

    private List<int>? BranchesOf(JsonView view, int entry)
    {
        if (view.Kind(entry) == JsonKind.String && view.GetString(entry) is var text && !text.Contains('\uFFFD')) return _texts.TryGetValue(text, out var branches) ? branches : null;
        foreach (var (value, branches) in _others)
        {
            if (JsonEquality.Equals(value.Text.View, value.Index, view, entry)) return branches;
        }

        return null;
    }

    private void Add(JsonNode value, int branch)
    {
        _allowed.Add(value);
        // Texts with a replacement character stand for different bytes.
        if (value.Kind == JsonKind.String && !value.GetString().Contains('\uFFFD')) _texts.Add(value.GetString(), [branch]);
        else _others.Add((value, [branch]));
    }
}
