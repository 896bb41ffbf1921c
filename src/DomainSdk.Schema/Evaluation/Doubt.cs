namespace DomainSdk.Schema.Evaluation;

/// <summary>
/// Says of an operation of this thread that something in it could not be told (<see cref="Verdict.Undecided"/>), for readers that know only
/// 'fits' and 'does not fit'. What does not fit may let something else fit (another case of <c>oneOf</c>), so that whoever began the operation
/// asks <see cref="PlanInterpreter"/>, which tells the three apart, before it answers.
/// </summary>
internal static class Doubt
{
    [ThreadStatic]
    private static bool t_isRaised;

    /// <summary>Begins an operation.</summary>
    /// <returns>What <see cref="End"/> has to be given.</returns>
    public static bool Begin()
    {
        var outer = t_isRaised;
        t_isRaised = false;
        return outer;
    }

    /// <summary>Says that something cannot be told.</summary>
    /// <returns>False.</returns>
    public static bool Raise()
    {
        t_isRaised = true;
        return false;
    }

    /// <summary>Ends the operation.</summary>
    /// <param name="outer">What <see cref="Begin"/> answered.</param>
    /// <returns>Whether something could not be told.</returns>
    public static bool End(bool outer)
    {
        var isRaised = t_isRaised;
        t_isRaised = outer;
        return isRaised;
    }
}
