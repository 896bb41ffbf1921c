using DomainSdk.Integrity;

namespace DomainSdk.Model;

/// <summary>A party as the rules look at it.</summary>
internal sealed class PartyView(CorpusEntity entity) : EntityView(entity)
{
    public const string KindPointer = "/kind";
    public const string NamePointer = "/name";

    public bool IsPerson => String(KindPointer) == "person";

    /// <summary>Whether the party is called by a name at a date; without a date every name counts, whatever its period.</summary>
    public bool IsCalled(string text, TemporalRange? date)
    {
        if (Fits(String(NamePointer), text)) return true;
        for (var i = 0; i < Count("/otherNames"); i++)
        {
            var pointer = $"/otherNames/{i}";
            if (Fits(String($"{pointer}/name"), text) && (date is not { } at || Period(pointer).CanOverlap(at))) return true;
        }

        return false;
    }

    /// <summary>The parties that this one belongs to at a date; without a date, at any time.</summary>
    public IEnumerable<string> MembershipsAt(TemporalRange? date)
    {
        for (var i = 0; i < Count("/memberships"); i++)
        {
            var pointer = $"/memberships/{i}";
            if (String($"{pointer}/partyId") is { } party && (date is not { } at || Period(pointer).CanOverlap(at))) yield return party;
        }
    }

    /// <summary>The last words of all names, for finding parties by name.</summary>
    public IEnumerable<string> Words
    {
        get
        {
            var words = new HashSet<string>(StringComparer.Ordinal);
            if (String(NamePointer) is { } name) words.Add(LastWord(name));
            for (var i = 0; i < Count("/otherNames"); i++)
                if (String($"/otherNames/{i}/name") is { } other) words.Add(LastWord(other));
            return words;
        }
    }

    /// <summary>What stands behind the last space of a name.</summary>
    public static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    // A person is called by the last word of a name as well.
    private bool Fits(string? name, string text) =>
        name is not null && (name == text || IsPerson && LastWord(name) == text);
}
