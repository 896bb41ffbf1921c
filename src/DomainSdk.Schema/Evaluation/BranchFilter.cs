using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

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
    private readonly bool[]?[] _accepts;
    private readonly int[][] _accepted;
    private readonly bool[] _requiresTag;

    private BranchFilter(BranchFacts[] branches, string? tag)
    {
        _branches = branches;
        _tagText = tag;
        _tag = tag is null ? null : System.Text.Encoding.UTF8.GetBytes(tag);
        _texts = tag is null
            ? []
            : branches.SelectMany(b => b.Tags.TryGetValue(tag, out var strings) ? strings : []).Distinct(StringComparer.Ordinal).ToList();
        _values = new NameTable([.. _texts.Select(System.Text.Encoding.UTF8.GetBytes)]);
        _accepts = [.. branches.Select(b => tag is not null && b.Tags.TryGetValue(tag, out var strings)
            ? _texts.Select(v => strings.Contains(v)).ToArray()
            : null)];
        _accepted = [.. _accepts.Select(a => a is null ? [] : Enumerable.Range(0, a.Length).Where(i => a[i]).ToArray())];
        _requiresTag = [.. branches.Select(b => tag is not null && b.Required.Contains(tag))];
    }

    /// <summary>A filter for branches, or null where nothing can be told about them.</summary>
    public static BranchFilter? Create(SchemaPlan plan, int[] nodes)
    {
        if (nodes.Length < 2) return null;
        var branches = nodes.Select(n => BranchFacts.Of(plan, n)).ToArray();
        // The member that most branches give a string of their own to.
        var tag = branches.SelectMany(b => b.Tags.Keys)
            .GroupBy(name => name, StringComparer.Ordinal)
            .Where(g => g.Count() >= 2)
            .OrderByDescending(g => g.Count())
            .FirstOrDefault()?.Key;
        return tag is null && branches.All(b => b.Kinds == InstanceKinds.Any) ? null : new BranchFilter(branches, tag);
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

    /// <summary>Whether a branch cannot match.</summary>
    /// <param name="branch">The number of the branch.</param>
    /// <param name="kind">The kind of the value.</param>
    /// <param name="discriminator">The answer of <see cref="Discriminate"/>.</param>
    public bool Excludes(int branch, JsonKind kind, int discriminator) =>
        ((int)_branches[branch].Kinds & (1 << (int)kind)) == 0 || ExcludesByTag(branch, discriminator);

    /// <summary>Whether one of two branches is ruled out for every value.</summary>
    public bool AreDisjoint(int a, int b)
    {
        var common = _branches[a].Kinds & _branches[b].Kinds;
        if (common == InstanceKinds.None) return true;
        if (common != InstanceKinds.Object || _tag is null) return false;
        if (_accepts[a] is null || _accepts[b] is not { } other || !(_requiresTag[a] || _requiresTag[b])) return false;
        return Array.TrueForAll(_accepted[a], text => !other[text]);
    }

    /// <summary>Whether a branch cannot match because of the discriminator.</summary>
    public bool ExcludesByTag(int branch, int discriminator) => discriminator switch
    {
        Irrelevant => false,
        Missing => _requiresTag[branch],
        Other => _accepts[branch] is not null,
        _ => _accepts[branch] is { } accepts && !accepts[discriminator],
    };

    /// <summary>Where the lack of the discriminator rules out every branch that takes objects: that it does; null otherwise.</summary>
    public ErrorText? ExplainMissingTag(int discriminator, PlanKeyword keyword)
    {
        if (discriminator != Missing) return null;
        for (var i = 0; i < _branches.Length; i++)
        {
            if (_branches[i].Kinds.HasFlag(InstanceKinds.Object) && !ExcludesByTag(i, discriminator)) return null;
        }

        var expected = Describe.Strings(_texts);
        return new ErrorText($"The member '{_tagText}' is missing, which tells the schemas of '{keyword.Name}' apart; it is one of {expected}.", expected);
    }
}
