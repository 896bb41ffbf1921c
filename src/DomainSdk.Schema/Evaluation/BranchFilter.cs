using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <summary>
/// Tells without evaluation that a branch of <c>anyOf</c> or <c>oneOf</c> cannot match: by the kind of the value, or by the string
/// in the member that tells the branches apart.
/// </summary>
internal sealed class BranchFilter
{
    private readonly BranchFacts[] _branches;
    private readonly byte[]? _tag;
    private readonly NameTable _values;
    private readonly bool[]?[] _accepts;

    private BranchFilter(BranchFacts[] branches, string? tag)
    {
        _branches = branches;
        _tag = tag is null ? null : System.Text.Encoding.UTF8.GetBytes(tag);
        var values = tag is null
            ? []
            : branches.SelectMany(b => b.Tags.TryGetValue(tag, out var strings) ? strings : []).Distinct(StringComparer.Ordinal).ToList();
        _values = new NameTable([.. values.Select(System.Text.Encoding.UTF8.GetBytes)]);
        _accepts = [.. branches.Select(b => tag is not null && b.Tags.TryGetValue(tag, out var strings)
            ? values.Select(v => strings.Contains(v)).ToArray()
            : null)];
        RequiresTag = [.. branches.Select(b => tag is not null && b.Required.Contains(tag))];
    }

    private bool[] RequiresTag { get; }

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
    /// <returns>The number of the string, <see cref="Discriminator.Other"/> for a value that no branch names, or <see cref="Discriminator.None"/>.</returns>
    public int Discriminate(ref Evaluator evaluator, int entry)
    {
        if (_tag is null || evaluator.View[entry].Kind != Json.JsonKind.Object) return Discriminator.Irrelevant;
        var member = evaluator.View.FindMember(entry, _tag);
        if (member < 0) return Discriminator.None;
        if (evaluator.View[member].Kind != Json.JsonKind.String) return Discriminator.Other;
        var value = _values.Find(evaluator.Decode(member));
        return value < 0 ? Discriminator.Other : value;
    }

    /// <summary>Whether a branch cannot match.</summary>
    /// <param name="branch">The number of the branch.</param>
    /// <param name="kind">The kind of the value.</param>
    /// <param name="discriminator">The answer of <see cref="Discriminate"/>.</param>
    public bool Excludes(int branch, Json.JsonKind kind, int discriminator)
    {
        if (((int)_branches[branch].Kinds & (1 << (int)kind)) == 0) return true;
        return discriminator switch
        {
            Discriminator.Irrelevant => false,
            Discriminator.None => RequiresTag[branch],
            Discriminator.Other => _accepts[branch] is not null,
            _ => _accepts[branch] is { } accepts && !accepts[discriminator],
        };
    }

    /// <summary>Answers besides the number of a string.</summary>
    private static class Discriminator
    {
        public const int Irrelevant = -1;
        public const int None = -2;
        public const int Other = -3;
    }
}
