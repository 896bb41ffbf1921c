using System.Text;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Satisfaction;

/// <summary>
/// Finds strings by length, patterns that match, patterns that do not, and strings that it must not be: walks the product of all automata from
/// the shortest string on, so that an end without a string found is a proof that there is none.
/// </summary>
internal sealed class StringSearch
{
    /// <summary>Products with more transitions are left alone.</summary>
    private const int MostSteps = 100_000;

    /// <summary>Longer strings are not written.</summary>
    private const int MostLength = 40_000;

    /// <summary>Longer strings are not written where nothing but their length matters.</summary>
    private const int MostPlainLength = 200_000;

    private readonly StringClaims _claims;
    private readonly List<PatternWalk> _walks = [];
    private readonly OtherStrings _others;
    private readonly int _countedLength;

    public StringSearch(StringClaims claims, IReadOnlyList<string> others)
    {
        _claims = claims;
        _others = new OtherStrings(others);
        _countedLength = claims.MaxLength == int.MaxValue ? claims.MinLength : claims.MaxLength + 1;
        foreach (var (regex, holds) in claims.Patterns)
        {
            if (PatternWalk.TryCreate(regex, holds, out var walk)) _walks.Add(walk);
            else Obstacle ??= $"the pattern {regex.Pattern}";
        }
    }

    /// <summary>What could not be looked into.</summary>
    public string? Obstacle { get; private set; }

    /// <summary>Whether a string was found.</summary>
    public bool HasAny { get; private set; }

    /// <summary>How many transitions were made.</summary>
    public int Steps { get; private set; }

    /// <summary>The first strings, shorter ones first.</summary>
    public IEnumerable<string> Find(int count)
    {
        if (_walks.Count == 0 && _others.IsEmpty)
        {
            if (_claims.MinLength > MostPlainLength)
            {
                Obstacle ??= $"a length of {_claims.MinLength}";
                yield break;
            }

            HasAny = true;
            yield return new string('a', _claims.MinLength);
            if (_claims.MaxLength > _claims.MinLength) yield return new string('a', _claims.MinLength + 1);
            yield break;
        }

        var alphabet = CreateAlphabet();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var queue = new Queue<State>();
        Enqueue(new State(null, 0, 0, [.. _walks.Select(w => w.Start)], _others.Start), seen, queue);
        while (queue.Count > 0 && count > 0)
        {
            if (Steps > MostSteps)
            {
                Obstacle ??= "patterns and lengths with many states together";
                yield break;
            }

            var state = queue.Dequeue();
            if (IsEnd(state))
            {
                HasAny = true;
                count--;
                yield return state.CreateText();
            }

            if (state.Length >= _claims.MaxLength) continue;
            if (state.Length > MostLength)
            {
                // Only lengths that matter are counted, so that what is longer is not the same again.
                Obstacle ??= $"a length of more than {MostLength}";
                continue;
            }

            foreach (var codePoint in alphabet) Enqueue(Step(state, codePoint), seen, queue);
        }
    }

    private void Enqueue(State state, HashSet<string> seen, Queue<State> queue)
    {
        for (var i = 0; i < _walks.Count; i++)
            if (_walks[i].IsHopeless(state.Positions[i])) return;
        if (seen.Add(state.Key)) queue.Enqueue(state);
    }

    private State Step(State state, int codePoint)
    {
        Steps++;
        var positions = new string[_walks.Count];
        for (var i = 0; i < positions.Length; i++) positions[i] = _walks[i].Step(state.Positions[i], codePoint);
        return new State(state, codePoint, Math.Min(state.Length + 1, _countedLength), positions, _others.Step(state.Beginning, codePoint));
    }

    private bool IsEnd(State state)
    {
        if (state.Length < _claims.MinLength || state.Length > _claims.MaxLength || _others.IsOne(state.Beginning)) return false;
        for (var i = 0; i < _walks.Count; i++)
            if (!_walks[i].IsEnd(state.Positions[i])) return false;
        return true;
    }

    /// <summary>One code point, the plainest, of each set that no pattern and no other string tells apart.</summary>
    private List<int> CreateAlphabet()
    {
        var cuts = new SortedSet<int> { 0 };
        foreach (var walk in _walks) cuts.UnionWith(walk.Cuts);
        var own = _others.CodePoints;
        foreach (var codePoint in own)
        {
            cuts.Add(codePoint);
            cuts.Add(codePoint + 1);
        }

        // The plain characters first: of each set they stand for the others.
        const string plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.:/ ";
        var alphabet = new List<int>();
        var sets = new HashSet<string>(StringComparer.Ordinal);
        foreach (var codePoint in plain.Select(c => (int)c).Concat(cuts.Where(c => c is < 0xD800 or > 0xDFFF)).Concat(cuts))
        {
            if (codePoint >= CodePoints.Limit) continue;
            var set = own.Contains(codePoint) ? "=" + codePoint : string.Join(",", _walks.Select(w => w.ClassOf(codePoint)));
            if (sets.Add(set)) alphabet.Add(codePoint);
        }

        return alphabet;
    }

    /// <summary>Where a beginning of a string leads; its text is kept as the way to it, as there are as many as it is long.</summary>
    private sealed class State(State? before, int codePoint, int length, string[] positions, int beginning)
    {
        private readonly State? _before = before;
        private readonly int _codePoint = codePoint;

        public int Length { get; } = length;

        public string[] Positions { get; } = positions;

        /// <summary>Where among the strings that it must not be.</summary>
        public int Beginning { get; } = beginning;

        public string Key { get; } = $"{length}|{string.Join("|", positions)}|{beginning}";

        public string CreateText()
        {
            var codePoints = new Stack<int>();
            for (var state = this; state._before is not null; state = state._before) codePoints.Push(state._codePoint);
            var text = new StringBuilder();
            foreach (var next in codePoints) CodePoints.AppendTo(text, next);
            return text.ToString();
        }
    }
}
