using System.Globalization;

namespace DomainSdk.CodeGeneration.Naming;

/// <summary>Gives the members of one type their C# names: valid, different, and the same whatever else the type has, wherever that can be.</summary>
internal static class MemberNames
{
    /// <summary>What a property must not be called: members of every record, of the library's interfaces, and of what is emitted.</summary>
    private static readonly HashSet<string> ReservedProperties = new(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals", "EqualityContract", "PrintMembers",
        "Deconstruct", "Clone", "Parse", "TryParse", "IsValid", "Validate", "ToJson", "WriteTo", "Schema", "Read", "Write", "Match",
    };

    /// <summary>Names the properties of a record.</summary>
    /// <param name="jsonNames">The member names in the order of the schema.</param>
    /// <param name="overrides">Per member, the name its schema asks for with <c>x-name</c>, or null.</param>
    /// <param name="typeName">The name of the record, which no member may have.</param>
    /// <param name="alsoReserved">Further names that are taken.</param>
    /// <returns>The names in the same order.</returns>
    public static string[] ForProperties(IReadOnlyList<string> jsonNames, IReadOnlyList<string?> overrides, string typeName, params string[] alsoReserved)
    {
        var taken = new HashSet<string>(ReservedProperties, StringComparer.Ordinal) { typeName };
        taken.UnionWith(alsoReserved);
        return Assign(jsonNames, overrides, taken, keepsCase: false);
    }

    /// <summary>Names the members of an enum.</summary>
    /// <param name="wireNames">The strings.</param>
    /// <returns>The names in the same order.</returns>
    public static string[] ForEnum(IReadOnlyList<string> wireNames) =>
        Assign(wireNames, new string?[wireNames.Count], new HashSet<string>(StringComparer.Ordinal) { "value__" }, keepsCase: true);

    private static string[] Assign(IReadOnlyList<string> texts, IReadOnlyList<string?> overrides, HashSet<string> taken, bool keepsCase)
    {
        var names = new string[texts.Count];

        // Those that say exactly what they are called go first, so that a stranger name never takes theirs.
        var order = Enumerable.Range(0, texts.Count)
            .OrderBy(i => overrides[i] is not null ? 0 : texts[i] == Identifiers.Pascal(texts[i]) ? 1 : Identifiers.IsPlain(texts[i]) ? 2 : 3)
            .ToArray();
        foreach (var i in order)
        {
            names[i] = Candidates(texts[i], overrides[i], keepsCase).First(name => name.Length > 0 && !taken.Contains(name));
            taken.Add(names[i]);
        }

        return names;
    }

    private static IEnumerable<string> Candidates(string text, string? wanted, bool keepsCase)
    {
        if (wanted is not null)
            yield return Identifiers.Pascal(wanted);
        yield return Identifiers.Pascal(text);
        if (keepsCase && Identifiers.IsPlain(text))
            yield return text;
        var spelled = Identifiers.Spelled(text);
        yield return spelled;
        yield return spelled + "Value";
        for (var number = 2; ; number++)
            yield return spelled + number.ToString(CultureInfo.InvariantCulture);
    }
}
