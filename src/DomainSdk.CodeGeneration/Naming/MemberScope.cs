namespace DomainSdk.CodeGeneration.Naming;

/// <summary>The names of the members of one type, and who has them.</summary>
internal sealed class MemberScope
{
    private readonly Dictionary<string, string?> _holders = new(StringComparer.Ordinal);

    /// <summary>Begins with names that nobody can have.</summary>
    /// <param name="reserved">Those of the language, the library and the type.</param>
    public MemberScope(IEnumerable<string> reserved)
    {
        foreach (var name in reserved)
            _holders[name] = null;
        Numbers = new NumberedNames((_, name) => _holders.ContainsKey(Identifiers.Bounded(name)));
    }

    /// <summary>Names with numbers.</summary>
    public NumberedNames Numbers { get; }

    /// <summary>Gives a name away.</summary>
    /// <param name="name">The name.</param>
    /// <param name="holder">Who gets it, for messages.</param>
    /// <returns>False where it is taken.</returns>
    public bool Take(string name, string holder)
    {
        if (_holders.ContainsKey(name))
            return false;
        _holders.Add(name, holder);
        return true;
    }

    /// <summary>Who has a name; null where nobody has, or nobody can.</summary>
    /// <param name="name">The name.</param>
    public string? HolderOf(string name) => _holders.TryGetValue(name, out var holder) ? holder : null;
}
