namespace DomainSdk.CodeGeneration.Building;

/// <summary>The names that mean something inside a type.</summary>
/// <param name="types">Types nested in it.</param>
/// <param name="members">Its members.</param>
/// <param name="hides">Whether a name is one that code could mean something else by.</param>
internal sealed class NamesInside(HashSet<string> types, HashSet<string> members, Func<string, bool> hides)
{
    /// <summary>Types nested in it.</summary>
    public HashSet<string> Types { get; } = types;

    /// <summary>Its members.</summary>
    public HashSet<string> Members { get; } = members;

    /// <summary>Those of the nested types that hide something; of many cases these are few.</summary>
    public IReadOnlyList<string> TypesThatHide { get; } = [.. types.Where(hides)];

    /// <summary>Those of the members that hide something.</summary>
    public IReadOnlyList<string> MembersThatHide { get; } = [.. members.Where(hides)];

    /// <summary>Whether a name means something inside the type.</summary>
    /// <param name="name">The name.</param>
    public bool Has(string name) => Types.Contains(name) || Members.Contains(name);
}
