namespace DomainSdk.Schema.Semantics;

/// <summary>
/// How many groups a pattern has and which are named. Both decide how an escape is read, and a back-reference may stand before its group,
/// so the pattern is scanned for groups before it is parsed.
/// </summary>
internal sealed class GroupNames
{
    private readonly Dictionary<string, List<(int Number, (int Disjunction, int Alternative)[] Place)>> _groups = new(StringComparer.Ordinal);
    private readonly List<(string Name, RegexNode.BackReference Reference)> _references = [];

    private GroupNames(int groupCount, bool any)
    {
        GroupCount = groupCount;
        Any = any;
    }

    /// <summary>The number of capture groups in the whole pattern.</summary>
    public int GroupCount { get; }

    /// <summary>Whether any group of the whole pattern is named.</summary>
    public bool Any { get; }

    /// <summary>Counts the groups of <paramref name="pattern"/>, whose syntax need not be right.</summary>
    public static GroupNames Scan(string pattern)
    {
        var count = 0;
        var named = false;
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    inClass = true;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '(' when !inClass:
                    var isName = At(pattern, i + 1) == '?' && At(pattern, i + 2) == '<' && At(pattern, i + 3) is not ('=' or '!');
                    named |= isName;
                    if (isName || At(pattern, i + 1) != '?') count++;
                    break;
            }
        }

        return new GroupNames(count, named);
    }

    /// <summary>Gives a name to a group; false if a group that can capture together with it has the name.</summary>
    public bool TryDeclare(string name, int number, (int Disjunction, int Alternative)[] place)
    {
        if (!_groups.TryGetValue(name, out var known)) _groups.Add(name, known = []);
        if (known.Exists(other => !AreExclusive(other.Place, place))) return false;
        known.Add((number, place));
        return true;
    }

    /// <summary>Notes a reference to the groups of a name, which may stand behind it.</summary>
    public void Resolve(string name, RegexNode.BackReference reference) => _references.Add((name, reference));

    /// <summary>Points the references to their groups.</summary>
    /// <returns>The first that has none, or null.</returns>
    public (string Name, int Offset)? ResolveAll()
    {
        foreach (var (name, reference) in _references)
        {
            if (!_groups.TryGetValue(name, out var groups)) return (name, reference.Offset);
            reference.Numbers.AddRange(groups.Select(group => group.Number));
        }

        return null;
    }

    /// <summary>Whether two places are in different alternatives of one disjunction.</summary>
    private static bool AreExclusive((int Disjunction, int Alternative)[] one, (int Disjunction, int Alternative)[] other)
    {
        for (var i = 0; i < one.Length && i < other.Length && one[i].Disjunction == other[i].Disjunction; i++)
            if (one[i].Alternative != other[i].Alternative) return true;
        return false;
    }

    private static char At(string text, int index) => index < text.Length ? text[index] : '\0';
}
