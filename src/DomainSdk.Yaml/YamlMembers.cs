using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DomainSdk.Yaml;

/// <summary>The members of a map as JSON has them: keys as strings, and what <c>&lt;&lt;</c> merges after what the map says itself.</summary>
/// <param name="document">The document.</param>
/// <param name="problem">Told what JSON cannot say.</param>
internal sealed class YamlMembers(YamlDocument document, Action<ParsingEvent, string> problem)
{
    /// <summary>Maps that are merged into maps that are merged: a chain as long is none that people write.</summary>
    private const int MostMerges = 100;

    /// <summary>Members that merging adds, in the document as a whole.</summary>
    private const int MostMembers = 1_000_000;

    private readonly HashSet<int> _open = [];
    private readonly Dictionary<int, List<(Scalar Key, int Value)>> _merged = [];
    private long _added;

    /// <summary>Each key with the node of its value.</summary>
    /// <param name="map">The node of the map.</param>
    public List<(Scalar Key, int Value)> Of(int map)
    {
        if (_merged.TryGetValue(map, out var known)) return known;
        var members = new List<(Scalar Key, int Value)>();
        var merged = new List<int>();
        for (var at = map + 1; document[at] is not MappingEnd;)
        {
            var value = document.After(at);
            var key = document.Target(at);
            if (key < 0 || document[key] is not Scalar scalar) problem(document[at], "The key is no scalar, and JSON has names only.");
            else if (scalar is { Value: "<<", Style: ScalarStyle.Plain, Tag.IsEmpty: true }) merged.Add(value);
            else members.Add((scalar, value));
            at = document.After(value);
        }

        if (merged.Count == 0) return _merged[map] = members;
        _open.Add(map);
        if (_open.Count > MostMerges) return Refuse(map, members);
        var names = members.Select(member => member.Key.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var member in merged.SelectMany(Maps).SelectMany(Of))
        {
            if (++_added > MostMembers) return Refuse(map, members);
            if (names.Add(member.Key.Value)) members.Add(member);
        }

        _open.Remove(map);
        _merged.Add(map, members);
        return members;
    }

    private List<(Scalar Key, int Value)> Refuse(int map, List<(Scalar Key, int Value)> members)
    {
        problem(document[map], "Too much is merged by '<<'.");
        _open.Remove(map);
        return _merged[map] = members;
    }

    private IEnumerable<int> Maps(int value)
    {
        var at = document.Target(value);
        if (at >= 0 && document[at] is MappingStart && !_open.Contains(at))
        {
            yield return at;
        }
        else if (at >= 0 && document[at] is SequenceStart)
        {
            for (var item = at + 1; document[item] is not SequenceEnd; item = document.After(item))
            {
                if (document.Target(item) is >= 0 and var map && document[map] is MappingStart && !_open.Contains(map)) yield return map;
                else problem(document[item], "What is merged by '<<' must be other maps.");
            }
        }
        else
        {
            problem(document[value], "What is merged by '<<' must be another map, or a list of maps.");
        }
    }
}
