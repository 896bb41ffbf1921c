namespace DomainSdk.Schema.Semantics;

/// <summary>
/// How many groups a pattern has and which are named. Both decide how an escape is read, and a back-reference may stand before its group,
/// so the pattern is scanned for groups before it is parsed.
/// </summary>
internal sealed class GroupNames
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(string Name, RegexNode.BackReference Reference)> _pending = [];

    private GroupNames(int groupCount, bool any)
    {
        GroupCount = groupCount;
        Any = any;
    }

    /// <summary>The number of capture groups in the whole pattern.</summary>
    public int GroupCount { get; }

    /// <summary>Whether any group of the whole pattern is named.</summary>
    public bool Any { get; }

    /// <summary>References by name whose group has not been declared.</summary>
    public IReadOnlyList<(string Name, RegexNode.BackReference Reference)> Pending => _pending;

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

    /// <summary>Gives a name to a group and resolves the references that came before it; false if the name is taken.</summary>
    public bool TryDeclare(string name, int number)
    {
        if (_numbers.ContainsKey(name)) return false;
        _numbers.Add(name, number);
        foreach (var (_, reference) in _pending.Where(pending => pending.Name == name)) reference.Number = number;
        _pending.RemoveAll(pending => pending.Name == name);
        return true;
    }

    /// <summary>Points <paramref name="reference"/> to the group of that name, now or when it is declared.</summary>
    public void Resolve(string name, RegexNode.BackReference reference)
    {
        if (_numbers.TryGetValue(name, out var number)) reference.Number = number;
        else _pending.Add((name, reference));
    }

    private static char At(string text, int index) => index < text.Length ? text[index] : '\0';
}
