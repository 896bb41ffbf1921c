using DomainSdk.Schema.Keywords;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>Finds members by name in schemas that declare any number of them.</summary>
internal sealed class NameIndex
{
    // As few are found faster by looking at each.
    private const int Few = 8;

    private readonly Dictionary<PropertiesKeyword, ILookup<string, int>> _declared = [];
    private readonly Dictionary<RequiredKeyword, HashSet<string>> _required = [];

    /// <summary>The schemas that a keyword has for a member.</summary>
    /// <param name="keyword">The keyword.</param>
    /// <param name="name">The member.</param>
    public IEnumerable<int> SchemasOf(PropertiesKeyword keyword, string name)
    {
        if (keyword.Members.Length <= Few)
            return keyword.Members.Where(m => m.Name == name).Select(m => m.Node);
        if (!_declared.TryGetValue(keyword, out var declared))
            _declared.Add(keyword, declared = keyword.Members.ToLookup(m => m.Name, m => m.Node, StringComparer.Ordinal));
        return declared[name];
    }

    /// <summary>Whether a keyword requires a member.</summary>
    /// <param name="keyword">The keyword.</param>
    /// <param name="name">The member.</param>
    public bool IsRequired(RequiredKeyword keyword, string name)
    {
        if (keyword.Names.Length <= Few)
            return keyword.Names.Contains(name);
        if (!_required.TryGetValue(keyword, out var required))
            _required.Add(keyword, required = new HashSet<string>(keyword.Names, StringComparer.Ordinal));
        return required.Contains(name);
    }
}
