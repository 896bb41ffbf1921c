using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Sampling;

/// <content>Builds arrays.</content>
internal sealed partial class SampleSession
{
    /// <summary>How often an item is drawn again because an equal one is there.</summary>
    private const int UniqueTries = 24;

    private bool TryArray(Demand demand, int depth)
    {
        var array = demand.Array ??= new();
        var least = array.Contains.Aggregate(array.MinItems, (most, contains) => Math.Max(most, contains.Keyword.Min));
        if (least > _model.Options.MaxBytes) return Fail(SampleFailureKind.TooLarge, demand.Goals);
        if (least > array.MaxItems) return Fail(SampleFailureKind.NoItem, demand.Goals);
        var length = PickLength(array, least, depth);
        var longest = Math.Min(array.MaxItems, length + 8L);
        var wanted = PlaceContained(array, length);

        _text.Write('[');
        var start = _text.Length - 1;
        var count = 0;
        for (; count < length && !_text.IsFull; count++)
        {
            var contained = wanted.FindAll(w => w.Index == count).ConvertAll(w => w.Contains);
            if (TryItem(array, count, contained, start, depth)) continue;
            if (contained.Count > 0 && length < longest && TryFewer(array, count, contained, start, depth, out var moved))
            {
                // What does not fit here may fit behind the others.
                wanted = wanted.ConvertAll(w => w.Index == count && moved.Contains(w.Contains) ? (length, w.Contains) : w);
                length++;
                continue;
            }

            if (count < least || wanted.Exists(w => w.Index >= count)) return Fail(SampleFailureKind.NoItem, demand.Goals);
            break;
        }

        _text.Write(']');
        return true;
    }

    private int PickLength(ArrayDemand array, int least, int depth)
    {
        var prefix = array.Prefixes.Count == 0 ? 0 : array.Prefixes.Max(p => p.Keyword.Nodes.Length);
        var more = IsShallow(depth) ? 0
            : _size == SampleSize.Maximal ? _random.Between(Math.Min(prefix, 4), prefix + 5)
            : _random.Chance(50) ? _random.Between(0, Math.Max(prefix, 2)) : _random.Between(1, prefix + 3);
        if (!IsShallow(depth)) more += Stretch();
        var longest = Math.Min(array.MaxItems, Math.Max(least, more));
        return array.MaxItems < 8 && !IsShallow(depth) && _random.Chance(10) ? array.MaxItems : longest;
    }

    /// <summary>Which items are to fulfil the schemas of <c>contains</c>.</summary>
    private List<(int Index, int Contains)> PlaceContained(ArrayDemand array, int length)
    {
        var wanted = new List<(int Index, int Contains)>();
        for (var i = 0; i < array.Contains.Count; i++)
        {
            var contains = array.Contains[i].Keyword;
            var count = Math.Min(length, _random.Between(contains.Min, Math.Min(contains.Max ?? int.MaxValue, contains.Min + 1)));
            var places = Enumerable.Range(0, length).ToList();
            _random.Shuffle(places);
            wanted.AddRange(places.Take(count).Select(place => (place, i)));
        }

        return wanted;
    }

    private bool TryItem(ArrayDemand array, int index, List<int> contained, int start, int depth)
    {
        if (!TryGetItemGoals(array, index, contained, out var goals)) return false;
        List<Goal>? avoids = null;
        for (var i = 0; i < array.Contains.Count; i++)
        {
            var (contains, visit) = array.Contains[i];
            // Where there must not be too many, the others are none of them.
            if (contains.Max is not null && !contained.Contains(i)) (avoids ??= []).Add(new Goal(contains.Node, visit.Scope));
        }

        var before = _text.Length;
        for (var tries = array.IsUnique ? UniqueTries : 1; tries > 0 && _work >= 0; tries--)
        {
            if (index > 0) _text.Write(',');
            if (TryValue(goals, avoids, depth + 1) && (!array.IsUnique || IsUniqueSoFar(start))) return true;
            _text.Truncate(before);
        }

        return false;
    }

    /// <summary>Makes an item that fulfils one of the schemas of <c>contains</c> wanted here, or none of them.</summary>
    private bool TryFewer(ArrayDemand array, int index, List<int> contained, int start, int depth, out List<int> left)
    {
        left = contained.GetRange(1, contained.Count - 1);
        if (left.Count > 0 && TryItem(array, index, [contained[0]], start, depth)) return true;
        left = contained;
        return TryItem(array, index, [], start, depth);
    }

    private bool IsUniqueSoFar(int start)
    {
        var length = _text.Length;
        _text.Write(']');
        var tape = JsonTape.Rent();
        var unique = tape.TryBuild(_text.Written, start, JsonReadOptions.DefaultMaxDepth, out _)
            && !JsonEquality.TryFindDuplicate(new JsonView(_text.Written, tape.Entries), 0, out _, out _);
        JsonTape.Return(tape);
        _text.Truncate(length);
        return unique;
    }

    private bool TryGetItemGoals(ArrayDemand array, int index, List<int> contained, out List<Goal> goals)
    {
        goals = [];
        List<SchemaVisit>? covering = array.Unevaluated.Count > 0 ? [] : null;
        foreach (var (keyword, visit) in array.Prefixes)
        {
            if (index >= keyword.Nodes.Length) continue;
            goals.Add(new Goal(keyword.Nodes[index], visit.Scope));
            covering?.Add(visit);
        }

        foreach (var (keyword, visit) in array.Items)
        {
            if (index < keyword.Start) continue;
            goals.Add(new Goal(keyword.Node, visit.Scope));
            covering?.Add(visit);
        }

        foreach (var number in contained)
        {
            var (contains, visit) = array.Contains[number];
            goals.Add(new Goal(contains.Node, visit.Scope));
            if (contains.Marks) covering?.Add(visit);
        }

        foreach (var (keyword, visit) in array.Unevaluated)
        {
            if (covering!.Exists(c => c.IsWithin(visit))) continue;
            goals.Add(new Goal(keyword.Node, visit.Scope));
            covering.Add(visit);
        }

        foreach (var goal in goals)
        {
            if (_model.Heights.Of(goal.Node) >= Heights.Endless) return Fail(SampleFailureKind.Endless, goal.Node);
        }

        goals.RemoveAll(g => _model.Plan[g.Node].Boolean == true);
        return true;
    }
}
