using System.Diagnostics.CodeAnalysis;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Satisfaction;

/// <summary>Walks all automata of a pattern in step; a position is where each of them stands.</summary>
internal sealed class PatternWalk
{
    private const int Matched = 0;
    private const int Dead = 1;
    private const int FirstState = 2;

    private readonly (Dfa Automaton, bool IsNegated)[] _conditions;
    private readonly Dictionary<DfaState, int>[] _numbers;
    private readonly List<DfaState>[] _states;
    private readonly Dictionary<(string Position, string Class), string> _steps = [];
    private readonly bool _holds;

    private PatternWalk((Dfa Automaton, bool IsNegated)[] conditions, bool holds)
    {
        _conditions = conditions;
        _holds = holds;
        _numbers = [.. conditions.Select(_ => new Dictionary<DfaState, int>())];
        _states = [.. conditions.Select(_ => new List<DfaState>())];
        Start = string.Join(",", conditions.Select((c, i) => c.Automaton.Start is { } start ? NumberOf(i, start) : Matched));
    }

    /// <summary>The position before anything is read.</summary>
    public string Start { get; }

    /// <summary>Where classes of code points begin.</summary>
    public IEnumerable<int> Cuts => _conditions.SelectMany(c => c.Automaton.Classes.Starts);

    /// <summary>Makes a walk; patterns with look-arounds in their midst, and those that are not linear, have none.</summary>
    public static bool TryCreate(EcmaRegex regex, bool holds, [NotNullWhen(true)] out PatternWalk? walk)
    {
        walk = null;
        if (regex.Conditions is null || regex.Conditions.Any(c => c.Automaton is null)) return false;
        walk = new PatternWalk([.. regex.Conditions.Select(c => (c.Automaton!, c.IsNegated))], holds);
        return true;
    }

    /// <summary>The class of a code point, in all automata.</summary>
    public string ClassOf(int codePoint) => string.Join(",", _conditions.Select(c => c.Automaton.Classes.Of(codePoint)));

    /// <summary>The position after one more code point.</summary>
    public string Step(string position, int codePoint)
    {
        var key = (position, ClassOf(codePoint));
        if (_steps.TryGetValue(key, out var next)) return next;
        next = string.Join(",", Numbers(position).Select((number, i) => Walk(i, number, _conditions[i].Automaton.Classes.Of(codePoint))));
        _steps.Add(key, next);
        return next;
    }

    /// <summary>Whether a string may end here.</summary>
    public bool IsEnd(string position)
    {
        var numbers = Numbers(position);
        var matches = true;
        for (var i = 0; i < numbers.Length && matches; i++)
            matches = (Walk(i, numbers[i], _conditions[i].Automaton.Classes.Count) == Matched) != _conditions[i].IsNegated;
        return matches == _holds;
    }

    /// <summary>Whether no string that begins so can do, whatever follows.</summary>
    public bool IsHopeless(string position)
    {
        var isDecided = true;
        var numbers = Numbers(position);
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] >= FirstState) isDecided = false;
            else if ((numbers[i] == Matched) == _conditions[i].IsNegated) return _holds;
        }

        return isDecided && !_holds;
    }

    private static int[] Numbers(string position) =>
        position.Length == 0 ? [] : Array.ConvertAll(position.Split(','), number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture));

    private int Walk(int condition, int number, int column)
    {
        if (number < FirstState) return number;
        var next = _conditions[condition].Automaton.Walk(_states[condition][number - FirstState], column, out var isMatch);
        return next is not null ? NumberOf(condition, next) : isMatch ? Matched : Dead;
    }

    private int NumberOf(int condition, DfaState state)
    {
        if (!_numbers[condition].TryGetValue(state, out var number))
        {
            _numbers[condition].Add(state, number = _states[condition].Count + FirstState);
            _states[condition].Add(state);
        }

        return number;
    }
}
