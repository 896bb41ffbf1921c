using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Satisfaction;

/// <summary>What an object has to fulfil.</summary>
internal sealed class ObjectClaims
{
    public ObjectClaims()
    {
    }

    public ObjectClaims(ObjectClaims other)
    {
        (MinProperties, MaxProperties) = (other.MinProperties, other.MaxProperties);
        Required.UnionWith(other.Required);
        Absent.UnionWith(other.Absent);
        Values.AddRange(other.Values);
        Names.AddRange(other.Names);
        Somewhere.AddRange(other.Somewhere);
        Mentioned.UnionWith(other.Mentioned);
    }

    public int MinProperties { get; set; }

    public int MaxProperties { get; set; } = int.MaxValue;

    /// <summary>The member whose value was claimed to be something last, where it has a name; not part of a copy.</summary>
    public string? Touched { get; set; }

    /// <summary>Members that are there.</summary>
    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>Members that are not there.</summary>
    public HashSet<string> Absent { get; } = new(StringComparer.Ordinal);

    /// <summary>Names that any keyword tells from others.</summary>
    public HashSet<string> Mentioned { get; } = new(StringComparer.Ordinal);

    /// <summary>What the values of all members of some names fulfil.</summary>
    public List<(NameSet Names, Condition Value)> Values { get; } = [];

    /// <summary>What every name fulfils.</summary>
    public List<Condition> Names { get; } = [];

    /// <summary>What one of the members fulfils.</summary>
    public List<MemberClaim> Somewhere { get; } = [];
}

/// <summary>A member that is somewhere in the object.</summary>
/// <param name="Names">What it may be called.</param>
/// <param name="Name">What else its name fulfils, or null.</param>
/// <param name="Value">What its value fulfils, or null.</param>
internal sealed record MemberClaim(NameSet Names, Condition? Name, Condition? Value);

/// <summary>Names of members: one, those that match a pattern, or all but some.</summary>
/// <param name="One">The name, where it is one.</param>
/// <param name="Pattern">The pattern, where there is one.</param>
/// <param name="Except">Names that are left out.</param>
/// <param name="ExceptPatterns">Patterns whose names are left out.</param>
internal sealed record NameSet(string? One, EcmaRegex? Pattern, IReadOnlyCollection<string> Except, IReadOnlyList<EcmaRegex> ExceptPatterns)
{
    public static NameSet All { get; } = new(null, null, [], []);

    public static NameSet Of(string name) => new(name, null, [], []);

    public static NameSet Of(EcmaRegex pattern) => new(null, pattern, [], []);

    /// <summary>The patterns that tell names apart.</summary>
    public IEnumerable<EcmaRegex> Patterns => Pattern is null ? ExceptPatterns : ExceptPatterns.Append(Pattern);

    /// <summary>Whether a name is one of them; null where that cannot be told.</summary>
    public bool? Has(string name, Func<EcmaRegex, bool?> matches)
    {
        if (One is not null) return One == name;
        if (Except.Contains(name)) return false;
        bool? result = Pattern is null ? true : matches(Pattern);
        foreach (var pattern in ExceptPatterns)
        {
            var isMatch = matches(pattern);
            if (isMatch == true) return false;
            if (isMatch is null) result = result == false ? false : null;
        }

        return result;
    }
}
