using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>Puts conditions on members together, with what is always or never fulfilled taken out.</summary>
internal static class Conditions
{
    /// <summary>Always fulfilled.</summary>
    public static ConditionModel True { get; } = new ConditionModel.Every([]);

    /// <summary>Never fulfilled.</summary>
    public static ConditionModel False { get; } = new ConditionModel.Some([]);

    /// <summary>All are fulfilled.</summary>
    /// <param name="inner">The conditions.</param>
    public static ConditionModel And(IEnumerable<ConditionModel> inner)
    {
        var parts = inner.SelectMany(i => i is ConditionModel.Every all ? all.Inner : (IEnumerable<ConditionModel>)[i]).Distinct().ToList();
        return parts.Contains(False) ? False : parts.Count == 1 ? parts[0] : new ConditionModel.Every(parts.ToEquatableArray());
    }

    /// <summary>At least one is fulfilled.</summary>
    /// <param name="inner">The conditions.</param>
    public static ConditionModel Or(IEnumerable<ConditionModel> inner)
    {
        var parts = inner.SelectMany(i => i is ConditionModel.Some any ? any.Inner : (IEnumerable<ConditionModel>)[i]).Distinct().ToList();
        return parts.Contains(True) ? True : parts.Count == 1 ? parts[0] : new ConditionModel.Some(parts.ToEquatableArray());
    }

    /// <summary>Exactly one is fulfilled.</summary>
    /// <param name="inner">The conditions.</param>
    public static ConditionModel One(IEnumerable<ConditionModel> inner)
    {
        var parts = inner.Where(i => i != False).ToList();
        var always = parts.RemoveAll(i => i == True);
        return always > 1 ? False
            : always == 1 ? And(parts.Select(Not))
            : parts.Count < 2 ? Or(parts)
            : new ConditionModel.Single(parts.ToEquatableArray());
    }

    /// <summary>Not fulfilled.</summary>
    /// <param name="inner">The condition.</param>
    public static ConditionModel Not(ConditionModel inner) =>
        inner == True ? False : inner == False ? True : inner is ConditionModel.Not twice ? twice.Inner : new ConditionModel.Not(inner);
}
