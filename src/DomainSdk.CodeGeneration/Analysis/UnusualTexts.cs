using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>
/// Finds the schemas that only the interpreter can ask: those with texts that no C# string literal holds as UTF-8 (lone surrogates), and
/// those that decide by a pattern whose steps may run out or by a schema that leads back to itself, where generated code would take
/// "cannot tell" for "does not match".
/// </summary>
internal sealed class UnusualTexts
{
    private readonly HashSet<int> _unspeakable = [];
    private readonly HashSet<int> _leading = [];

    /// <summary>Looks at all schemas.</summary>
    /// <param name="plan">The plan.</param>
    public UnusualTexts(SchemaPlan plan)
    {
        foreach (var node in plan.Nodes.Where(n => n.Keywords.Any(IsUnspeakable)))
            _unspeakable.Add(node.Index);
        _leading.UnionWith(_unspeakable);
        _leading.UnionWith(plan.Nodes.Where(n => n.LeadsBackToItself || n.Keywords.Any(MayRunOut)).Select(n => n.Index));
        if (_leading.Count > 0)
            AddLeading(plan);
    }

    /// <summary>Whether a schema has to be left to the interpreter as a whole.</summary>
    /// <param name="node">The schema.</param>
    public bool Concern(PlanNode node) =>
        _leading.Contains(node.Index) && (_unspeakable.Contains(node.Index) || node.Keywords.Any(k => IsOfChoice(k) && k.Subschemas.Any(s => _leading.Contains(s.Value)) || k is PatternPropertiesKeyword && MayRunOut(k)));

    private void AddLeading(SchemaPlan plan)
    {
        var users = plan.Nodes.SelectMany(n => n.Keywords.SelectMany(k => k.Subschemas).Select(s => (Used: s.Value, By: n.Index))).ToLookup(u => u.Used, u => u.By);
        var pending = new Queue<int>(_leading);
        while (pending.Count > 0)
        {
            foreach (var user in users[pending.Dequeue()].Where(_leading.Add))
                pending.Enqueue(user);
        }
    }

    // A keyword to which it matters whether a schema holds or not.
    private static bool IsOfChoice(PlanKeyword keyword) =>
        keyword is AnyOfKeyword or OneOfKeyword or IfKeyword or NotKeyword or ContainsKeyword or DependentSchemasKeyword or PropertyDependenciesKeyword;

    private static bool MayRunOut(PlanKeyword keyword) => keyword switch
    {
        PatternKeyword pattern => !pattern.Regex.IsLinear,
        PatternPropertiesKeyword patterns => patterns.Patterns.Any(p => !p.Regex.IsLinear),
        _ => false,
    };

    private static bool IsUnspeakable(PlanKeyword keyword) => keyword switch
    {
        PropertiesKeyword properties => properties.Members.Any(m => HasSurrogate(m.Utf8Name)),
        RequiredKeyword or ConstKeyword or EnumKeyword or OpenEnumKeyword or DependentRequiredKeyword or DependentSchemasKeyword or PropertyDependenciesKeyword =>
            EscapesLoneSurrogate(keyword.Value.RawText),
        _ => false,
    };

    // Lone surrogates are kept as three bytes each that are no UTF-8.
    private static bool HasSurrogate(ReadOnlySpan<byte> utf8)
    {
        for (var i = utf8.IndexOf((byte)0xED); i >= 0 && i + 1 < utf8.Length; i++)
        {
            if (utf8[i] == 0xED && utf8[i + 1] >= 0xA0)
                return true;
        }

        return false;
    }

    // In a text that is UTF-8 a lone surrogate can only be an escape.
    private static bool EscapesLoneSurrogate(ReadOnlySpan<byte> json)
    {
        for (var i = 0; i + 5 < json.Length; i++)
        {
            if (json[i] != '\\')
                continue;
            if (IsEscape(json, i, 'c', 'f') || (IsEscape(json, i, '8', 'b') && !IsEscape(json, i + 6, 'c', 'f')))
                return true;
            i += IsEscape(json, i, '8', 'b') ? 11 : 1;
        }

        return false;
    }

    // Whether \uDxxx stands there, with its second digit between two.
    private static bool IsEscape(ReadOnlySpan<byte> json, int at, char least, char greatest)
    {
        if (at + 5 >= json.Length || json[at] != '\\' || json[at + 1] != 'u' || json[at + 2] is not ((byte)'d' or (byte)'D'))
            return false;
        var digit = char.ToLowerInvariant((char)json[at + 3]);
        return digit >= least && digit <= greatest && (digit <= '9' || digit >= 'a');
    }
}
