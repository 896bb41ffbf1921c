namespace DomainSdk.CodeGeneration.Building;

/// <summary>How code of a namespace writes the names of others: short where that is clear, in full where a type of the namespace has the same name.</summary>
internal sealed class Names(string ns, HashSet<string> taken)
{
    private static readonly Dictionary<string, string> Homes = new(StringComparer.Ordinal)
    {
        ["DateOnly"] = "System",
        ["DateTimeOffset"] = "System",
        ["OffsetTime"] = "DomainSdk",
        ["IsoDuration"] = "DomainSdk",
        ["OpenEnum"] = "DomainSdk",
        ["Guid"] = "System",
        ["Uri"] = "System",
        ["BigInteger"] = "System.Numerics",
        ["JsonValue"] = "DomainSdk",
        ["ValueArray"] = "DomainSdk",
        ["ValueMap"] = "DomainSdk",
        ["Optional"] = "DomainSdk",
    };

    /// <summary>The namespace whose code it is.</summary>
    public string Namespace { get; } = ns;

    /// <summary>The names that types of the namespace have.</summary>
    public HashSet<string> Taken { get; } = taken;

    /// <summary>A type or codec of the framework or the library.</summary>
    /// <param name="name">Its simple name, with type arguments if it has any.</param>
    public string Library(string name)
    {
        var arguments = name.IndexOf('<');
        var simple = arguments < 0 ? name : name.Substring(0, arguments);
        if (!Taken.Contains(simple))
            return name;
        return "global::" + (Homes.TryGetValue(simple, out var home) ? home : "DomainSdk.Runtime") + "." + name;
    }

    /// <summary>A generated type.</summary>
    /// <param name="home">Its namespace.</param>
    /// <param name="name">Its qualified name within the namespace.</param>
    public string Own(string home, string name) => home == Namespace ? name : "global::" + home + "." + name;
}
