using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Satisfaction;

/// <content>Makes arrays.</content>
internal sealed partial class Satisfier
{
    /// <summary>Longer arrays are not made where items serve several purposes.</summary>
    private const int MostItems = 64;

    /// <summary>Longer arrays are not made where items serve one purpose, or where each is compared with all before.</summary>
    private const int MostComparedItems = 256;

    /// <summary>Longer arrays are never made.</summary>
    private const int MostAlikeItems = 2_000;

    /// <summary>
    /// Tries lengths from the shortest on. Items behind those that have a schema of their own are alike, so that a longer array can lose one of
    /// them unless it is there for a purpose: beyond as many as there are purposes nothing new comes.
    /// </summary>
    private Outcome BuildArray(Claims claims, IReadOnlyList<Condition> conditions)
    {
        if (claims.Excluded.Exists(v => v.Kind == JsonKind.Array && v.Count == 0)) claims.Array.MinItems = Math.Max(claims.Array.MinItems, 1);
        return BuildUnlike(claims, OthersOf(claims, JsonKind.Array), 0, unlike => BuildArrayOf(unlike, conditions));
    }

    private Outcome BuildArrayOf(Claims claims, IReadOnlyList<Condition> conditions)
    {
        var array = claims.Array;
        if (array.MinItems > array.MaxItems) return Outcome.None;
        if (array.MaxItems == 0) return array.HasEqual || array.Somewhere.Count > 0 ? Outcome.None : Try("[]", claims, conditions);
        var purposes = array.Somewhere.Count + (array.HasEqual ? 2 : 0) + array.Counted.Sum(c => (long)c.Min);
        var last = purposes == 0 ? array.MinItems : Math.Max(array.MinItems, array.Alike + purposes);
        var first = array.Counted.Aggregate(array.MinItems, (least, count) => Math.Max(least, count.Min));
        var most = (array.Somewhere.Count + array.Counted.Count + (array.HasEqual ? 2 : 0)) switch
        {
            0 when !array.IsUnique => MostAlikeItems,
            0 or 1 => MostComparedItems,
            _ => MostItems,
        };
        Outcome? unknown = null;
        for (var length = first; length <= Math.Min(last, array.MaxItems); length++)
        {
            if (IsOut) return Outcome.Unknown(OutOfSteps);
            if (length > most) return unknown ?? Outcome.Unknown($"an array of more than {most} items");
            var outcome = new ArrayBuild(this, claims, conditions, length).Build();
            if (outcome.Value is not null) return outcome;
            if (!outcome.IsNone) unknown ??= outcome;
        }

        return unknown ?? Outcome.None;
    }

    /// <summary>One array of a given length: who serves which purpose, then what each item is.</summary>
    private sealed class ArrayBuild
    {
        private readonly Satisfier _owner;
        private readonly Claims _claims;
        private readonly IReadOnlyList<Condition> _conditions;
        private readonly List<Condition>[] _items;
        private Outcome? _unknown;

        public ArrayBuild(Satisfier owner, Claims claims, IReadOnlyList<Condition> conditions, int length)
        {
            (_owner, _claims, _conditions) = (owner, claims, conditions);
            _items = [.. Enumerable.Range(0, length).Select(Base)];
        }

        public Outcome Build() => Place(0) ?? _unknown ?? Outcome.None;

        private List<Condition> Base(int index)
        {
            var item = new List<Condition>();
            foreach (var (side, nodes) in _claims.Array.Prefixes)
                if (index < nodes.Length) item.Add(new Condition.Schema(side, nodes[index], true));
            foreach (var (start, condition) in _claims.Array.Rest)
                if (index >= start) item.Add(condition);
            foreach (var (at, condition) in _claims.Array.At)
                if (at == index) item.Add(condition);
            return item;
        }

        /// <summary>Gives each thing that is somewhere a place.</summary>
        private Outcome? Place(int number)
        {
            if (_owner.IsOut || !HasRoom) return Give(Outcome.Unknown(_owner.OutOfSteps));
            if (number == _claims.Array.Somewhere.Count) return Count(0, 0, 0);
            var (start, condition) = _claims.Array.Somewhere[number];
            for (var i = start; i < _items.Length; i++)
            {
                if (With(i, condition, () => Place(number + 1)) is { } found) return found;
            }

            return null;
        }

        /// <summary>Decides for each count which items are among the counted; those left out only matter where there is an upper limit.</summary>
        private Outcome? Count(int number, int index, int counted)
        {
            if (number == _claims.Array.Counted.Count) return _claims.Array.HasEqual ? MakeEqual() : Finish(-1, -1);
            if (_owner.IsOut || !HasRoom) return Give(Outcome.Unknown(_owner.OutOfSteps));
            _owner._steps++;
            var count = _claims.Array.Counted[number];
            if (counted > count.Max || counted + _items.Length - index < count.Min) return null;
            if (count.Max == int.MaxValue && counted == count.Min) return Count(number + 1, 0, 0);
            if (index == _items.Length) return Count(number + 1, 0, 0);
            var isLimited = count.Max != int.MaxValue;
            var without = isLimited ? With(index, count.Of(false), () => Count(number, index + 1, counted)) : Count(number, index + 1, counted);
            return without ?? With(index, count.Of(true), () => Count(number, index + 1, counted + 1));
        }

        private Outcome? MakeEqual()
        {
            for (var second = 1; second < _items.Length; second++)
            {
                for (var first = 0; first < second; first++)
                    if (Finish(first, second) is { } found) return found;
            }

            return null;
        }

        /// <summary>Makes the items, two of them equal where asked for.</summary>
        private Outcome? Finish(int first, int second)
        {
            if (_claims.Array.IsUnique && second >= 0) return null;
            var values = new string[_items.Length];
            Outcome? unknown = null;
            for (var i = 0; i < values.Length; i++)
            {
                if (i == second)
                {
                    values[i] = values[first];
                    continue;
                }

                IReadOnlyList<Condition> conditions = i == first ? [.. _items[i], .. _items[second]] : _items[i];
                var outcome = _owner.Solve(_claims.Array.IsUnique ? [.. conditions, .. values.Take(i).Select(v => new Condition.Differs(JsonText.Parse(v).Root))] : conditions);
                if (outcome.IsNone && _claims.Array.IsUnique && i > 0) outcome = TooFewValues(i, values);
                // Two numbers are equal that are written in two ways, of which a schema may take one only.
                if (outcome.IsNone && i == first && _owner._hasWrittenIntegers) outcome = Outcome.Unknown("equal items that may be written in two ways");
                if (outcome.IsNone) return null;
                if (outcome.Value is null) unknown ??= outcome;
                values[i] = outcome.Value ?? "null";
                if (unknown is not null && _claims.Array.IsUnique) break;
            }

            return Give(unknown ?? _owner.Confirm("[" + string.Join(",", values) + "]", _claims, _conditions));
        }

        /// <summary>
        /// No value is left for an item that differs from those before. That is a proof where more items have to fulfil the same than there are
        /// values for; else the ones before may have taken them without need.
        /// </summary>
        private Outcome TooFewValues(int index, string[] values)
        {
            if (_owner.Solve(_items[index]).IsNone) return Outcome.None;
            var key = _owner.KeyOf(_items[index]);
            var fitting = values.Take(index).Count(v => _owner._check.Holds(_items[index], v) != false);
            return _items.Count(item => _owner.KeyOf(item) == key) > fitting ? Outcome.None : Outcome.Unknown("'uniqueItems' with few values");
        }

        private Outcome? With(int index, Condition condition, Func<Outcome?> next)
        {
            _items[index].Add(condition);
            var outcome = next();
            _items[index].RemoveAt(_items[index].Count - 1);
            return outcome;
        }

        private Outcome? Give(Outcome outcome)
        {
            if (outcome.Value is not null) return outcome;
            if (!outcome.IsNone) _unknown ??= outcome;
            return null;
        }
    }
}
