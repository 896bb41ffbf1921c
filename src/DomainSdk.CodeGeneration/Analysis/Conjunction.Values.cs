using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.CodeGeneration.Analysis;

/// <content>The values that <c>const</c> and <c>enum</c> list.</content>
internal sealed partial class Conjunction
{
    private IReadOnlyList<JsonNode>? _values;
    private bool _hasValues;

    /// <summary>The values allowed where <c>const</c> or <c>enum</c> lists them, of the kinds that can be; else null.</summary>
    public IReadOnlyList<JsonNode>? Values()
    {
        if (!_hasValues)
            (_values, _hasValues) = (FindValues(), true);
        return _values;
    }

    /// <summary>Whether all alternatives are decided, and nothing is asked but a type and to be one of a list.</summary>
    public bool OnlyLists => Choices.Count == 0 && Refused.Count == 0 && _contributors.TrueForAll(n => n.Keywords.All(k =>
        k is TypeKeyword or ConstKeyword or EnumKeyword or AnnotationKeyword or RefKeyword or AllOfKeyword or AnyOfKeyword { Nodes.Length: 1 } or OneOfKeyword { Nodes.Length: 1 }
        || (k is AnyOfKeyword or OneOfKeyword && IsDecided(k))));

    /// <summary>The strings where nothing is asked but to be one of them; else none.</summary>
    public IReadOnlyList<string> ListedStrings() =>
        OnlyLists && Values() is { Count: > 0 } values && values.All(v => v.Kind == JsonKind.String) ? [.. values.Select(v => v.GetString())] : [];

    private List<JsonNode>? FindValues()
    {
        List<JsonNode>? ordered = null;
        foreach (var keyword in _contributors.SelectMany(node => node.Keywords))
        {
            IReadOnlyList<JsonNode>? listed = keyword switch
            {
                ConstKeyword constant => [constant.Value],
                EnumKeyword some => some.Values,
                _ => null,
            };
            if (listed is null)
                continue;
            _work.Take(listed.Count);
            var seen = new HashSet<JsonNode>(SameValues.Comparer);
            ordered = ordered is null ? [.. listed.Where(seen.Add)] : Both(ordered, seen, listed);
        }

        return ordered?.FindAll(value => (TypeSets.Of(value) & Kinds) != InstanceTypes.None);

        static List<JsonNode> Both(List<JsonNode> some, HashSet<JsonNode> seen, IReadOnlyList<JsonNode> others)
        {
            seen.UnionWith(others);
            return some.FindAll(seen.Contains);
        }
    }
}
