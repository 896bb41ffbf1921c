using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary>
/// Tells without evaluation that a branch of <c>anyOf</c> or <c>oneOf</c> cannot match: by the kind of the value, or by the string
/// in the member that tells the branches apart.
/// </summary>
internal sealed class BranchFilter
{
    /// <summary>The value is no object, or no member tells the branches apart.</summary>
    public const int Irrelevant = -1;

    /// <summary>The object lacks the member.</summary>
    public const int Missing = -2;

    /// <summary>The member has a value that no branch names.</summary>
    public const int Other = -3;

    private readonly BranchFacts[] _branches;
    private readonly string? _tagText;
    private readonly byte[]? _tag;
    private readonly List<string> _texts;
    private readonly NameTable _values;
    private readonly int[]?[] _accepted;
    private readonly bool[] _requiresTag;
    private readonly int[][] _byText;
    private readonly int[] _anyText;
    private readonly int[] _withoutTag;
    private readonly int[] _all;

    private BranchFilter(BranchFacts[] branches, string? tag)
    {
        _branches = branches;
        _tagText = tag;
        _tag = tag is null ? null : System.Text.Encoding.UTF8.GetBytes(tag);
        var texts = branches.Select(b => tag is not null && b.Tags.TryGetValue(tag, out var strings) ? strings : null).ToList();
        _texts = [.. texts.SelectMany(t => t ?? []).Distinct(StringComparer.Ordinal)];
        _values = new NameTable([.. _texts.Select(System.Text.Encoding.UTF8.GetBytes)]);
        var numbers = Enumerable.Range(0, _texts.Count).ToDictionary(i => _texts[i], StringComparer.Ordinal);
        _accepted = [.. texts.Select(t => t?.Select(text => numbers[text]).OrderBy(i => i).ToArray())];
        _requiresTag = [.. branches.Select(b => tag is not null && b.Required.Contains(tag))];
        _all = [.. Enumerable.Range(0, branches.Length)];
        _anyText = [.. _all.Where(i => _accepted[i] is null)];
        _withoutTag = [.. _all.Where(i => !_requiresTag[i])];
        var byText = _all.SelectMany(i => (_accepted[i] ?? []).Select(text => (Text: text, Branch: i))).ToLookup(t => t.Text, t => t.Branch);
        _byText = [.. Enumerable.Range(0, _texts.Count).Select(text => byText[text].ToArray())];
    }

    /// <summary>A filter for branches, or null where nothing can be told about them.</summary>
    public static BranchFilter? Create(IReadOnlyList<PlanNode> nodes, int[] branchNodes)
    {
        if (branchNodes.Length < 2) return null;
        var branches = branchNodes.Select(n => BranchFacts.Of(nodes, n)).ToArray();
        // The member that most branches give a string of their own to.
        var tag = branches.SelectMany(b => b.Tags.Keys)
            .GroupBy(name => name, StringComparer.Ordinal)
            .Where(g => g.Count() >= 2)
            .OrderByDescending(g => g.Count())
            .FirstOrDefault()?.Key;
        return tag is null && branches.All(b => b.Kinds == InstanceTypes.Any) ? null : new BranchFilter(branches, tag);
    }

    /// <summary>What the value has that tells branches apart.</summary>
    /// <returns>The number of the string, <see cref="Other"/>, <see cref="Missing"/> or <see cref="Irrelevant"/>.</returns>
    public int Discriminate(ref Evaluator evaluator, int entry)
    {
        if (_tag is null || evaluator.View[entry].Kind != JsonKind.Object) return Irrelevant;
        var member = evaluator.View.FindMember(entry, _tag);
        if (member < 0) return Missing;
        if (evaluator.View[member].Kind != JsonKind.String) return Other;
        var value = _values.Find(evaluator.Decode(member));
        return value < 0 ? Other : value;
    }

    /// <summary>Whether a branch cannot match because of the kind of the value.</summary>
    /// <param name="branch">The number of the branch.</param>
    /// <param name="kind">The kind of the value.</param>
    public bool ExcludesByKind(int branch, JsonKind kind) => !_branches[branch].Kinds.Has(kind);

    /// <summary>The branches that the discriminator leaves.</summary>
    /// <param name="discriminator">The answer of <see cref="Discriminate"/>.</param>
    public BranchNumbers Candidates(int discriminator) => discriminator switch
    {
        Irrelevant => new BranchNumbers(_all, []),
        Missing => new BranchNumbers(_withoutTag, []),
        Other => new BranchNumbers(_anyText, []),
        _ => new BranchNumbers(_anyText, _byText[discriminator]),
    };

    /// <summary>Whether one of two branches is ruled out for every value.</summary>
    public bool AreDisjoint(int a, int b)
    {
        var common = _branches[a].Kinds & _branches[b].Kinds;
        if (common == InstanceTypes.None) return true;
        if (common != InstanceTypes.Object || _tag is null) return false;
        if (_accepted[a] is not { } texts || _accepted[b] is not { } other || !(_requiresTag[a] || _requiresTag[b])) return false;
        return Array.TrueForAll(texts, text => Array.BinarySearch(other, text) < 0);
    }

    /// <summary>Whether a branch cannot match because of the discriminator.</summary>
    public bool ExcludesByTag(int branch, int discriminator) => discriminator switch
    {
        Irrelevant => false,
        Missing => _requiresTag[branch],
        Other => _accepted[branch] is not null,
        _ => _accepted[branch] is { } accepted && Array.BinarySearch(accepted, discriminator) < 0,
    };

    /// <summary>Where the lack of the discriminator rules out every branch that takes objects: that it does; null otherwise.</summary>
    public ErrorText? ExplainMissingTag(int discriminator, PlanKeyword keyword)
    {
        if (discriminator != Missing) return null;
        for (var i = 0; i < _branches.Length; i++)
        {
            if (_branches[i].Kinds.HasFlag(InstanceTypes.Object) && !ExcludesByTag(i, discriminator)) return null;
        }

        var expected = Describe.Strings(_texts);
        return new ErrorText($"The member '{_tagText}' is missing, which tells the schemas of '{keyword.Name}' apart; it is one of {expected}.", expected);
    }
}
