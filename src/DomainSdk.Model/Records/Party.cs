using DomainSdk.Integrity;

namespace DomainSdk.Model;

/// <content>Names and memberships at a date.</content>
public abstract partial record Party
{
    /// <summary>
    /// Whether the party is called by a name at a date: by its name, by another name whose period contains the date, and, where it
    /// is a person, by the last word of such a name.
    /// </summary>
    /// <param name="name">The name as a text has it.</param>
    /// <param name="date">The date; null takes every name, whatever its period.</param>
    public bool IsCalled(string name, TemporalRange? date = null)
    {
        if (Fits(Name, name)) return true;
        foreach (var other in OtherNames ?? [])
            if (Fits(other.Name, name) && Contains(other.StartDate, other.EndDate, date)) return true;
        return false;
    }

    /// <summary>The parties that this one belongs to at a date.</summary>
    /// <param name="date">The date; null takes every membership, whatever its period.</param>
    public IEnumerable<PartyId> MembershipsAt(TemporalRange? date)
    {
        foreach (var membership in (IEnumerable<Membership>)(Memberships ?? []))
            if (Contains(membership.StartDate, membership.EndDate, date)) yield return membership.PartyId;
    }

    /// <summary>The last word of every name: by which parties are looked up.</summary>
    internal IEnumerable<string> LastWords =>
        ((IEnumerable<OtherName>)(OtherNames ?? [])).Select(o => o.Name).Prepend(Name).Select(LastWord).Distinct(StringComparer.Ordinal);

    /// <summary>What stands behind the last space of a name.</summary>
    internal static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private static bool Contains(string? start, string? end, TemporalRange? date) => date is not { } at || Dates.Period(start, end).CanOverlap(at);

    private bool Fits(string own, string name) => own == name || this is PersonParty && LastWord(own) == name;
}
