using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>
/// Finds the schemas that only the interpreter can ask: those with texts that no C# string literal holds as UTF-8 (lone surrogates), and those
/// that tell members apart by a pattern whose steps may run out, as it cannot be told beforehand which members it concerns.
/// </summary>
/// <param name="plan">The plan.</param>
internal sealed class UnusualTexts(SchemaPlan plan)
{
    private readonly HashSet<int> _unspeakable = [.. plan.Nodes.Where(n => n.Keywords.Any(IsUnspeakable)).Select(n => n.Index)];

    /// <summary>Whether a schema has to be left to the interpreter as a whole.</summary>
    /// <param name="node">The schema.</param>
    public bool Concern(PlanNode node) => _unspeakable.Contains(node.Index);

    private static bool IsUnspeakable(PlanKeyword keyword) => keyword switch
    {
        PropertiesKeyword properties => properties.Members.Any(m => HasSurrogate(m.Utf8Name)),
        RequiredKeyword or ConstKeyword or EnumKeyword or OpenEnumKeyword or DependentRequiredKeyword or DependentSchemasKeyword or PropertyDependenciesKeyword =>
            EscapesLoneSurrogate(keyword.Value.RawText),
        PatternPropertiesKeyword patterns => patterns.Patterns.Any(p => !p.Regex.IsLinear),
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
