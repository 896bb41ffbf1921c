using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>A condition on an object that is decided by which members it has and by single values of them.</summary>
internal abstract record MemberCondition
{
    /// <summary>Always fulfilled.</summary>
    public static MemberCondition True { get; } = new Every([]);

    /// <summary>Never fulfilled.</summary>
    public static MemberCondition False { get; } = new Some([]);

    /// <summary>All are fulfilled.</summary>
    /// <param name="inner">The conditions.</param>
    public static MemberCondition And(IEnumerable<MemberCondition> inner)
    {
        var parts = inner.SelectMany(i => i is Every all ? all.Inner : (IEnumerable<MemberCondition>)[i]).Distinct().ToList();
        return parts.Contains(False) ? False : parts.Count == 1 ? parts[0] : new Every(parts.ToEquatableArray());
    }

    /// <summary>At least one is fulfilled.</summary>
    /// <param name="inner">The conditions.</param>
    public static MemberCondition Or(IEnumerable<MemberCondition> inner)
    {
        var parts = inner.SelectMany(i => i is Some any ? any.Inner : (IEnumerable<MemberCondition>)[i]).Distinct().ToList();
        return parts.Contains(True) ? True : parts.Count == 1 ? parts[0] : new Some(parts.ToEquatableArray());
    }

    /// <summary>Exactly one is fulfilled.</summary>
    /// <param name="inner">The conditions.</param>
    public static MemberCondition One(IEnumerable<MemberCondition> inner)
    {
        var parts = inner.Where(i => i != False).ToList();
        var always = parts.RemoveAll(i => i == True);
        return always > 1 ? False
            : always == 1 ? And(parts.Select(Not))
            : parts.Count < 2 ? Or(parts)
            : new Single(parts.ToEquatableArray());
    }

    /// <summary>Not fulfilled.</summary>
    /// <param name="inner">The condition.</param>
    public static MemberCondition Not(MemberCondition inner) =>
        inner == True ? False : inner == False ? True : inner is Negation twice ? twice.Inner : new Negation(inner);

    /// <summary>The object has a member.</summary>
    /// <param name="Member">Its index among the declared members.</param>
    public sealed record Has(int Member) : MemberCondition;

    /// <summary>The value of a member passes a check, or is not there.</summary>
    /// <param name="Member">Its index among the declared members.</param>
    /// <param name="Strings">The strings that pass, where the check is such a list; else empty.</param>
    /// <param name="Check">The check by the interpreter.</param>
    public sealed record Passes(int Member, EquatableArray<string> Strings, CheckModel Check) : MemberCondition;

    /// <summary>The condition is not fulfilled.</summary>
    /// <param name="Inner">The condition.</param>
    public sealed record Negation(MemberCondition Inner) : MemberCondition;

    /// <summary>All are fulfilled.</summary>
    /// <param name="Inner">The conditions.</param>
    public sealed record Every(EquatableArray<MemberCondition> Inner) : MemberCondition;

    /// <summary>At least one is fulfilled.</summary>
    /// <param name="Inner">The conditions.</param>
    public sealed record Some(EquatableArray<MemberCondition> Inner) : MemberCondition;

    /// <summary>Exactly one is fulfilled.</summary>
    /// <param name="Inner">The conditions.</param>
    public sealed record Single(EquatableArray<MemberCondition> Inner) : MemberCondition;
}
