namespace DomainSdk.Schema.Semantics;

/// <summary>
/// The deterministic automaton of a pattern without look-arounds, built while texts are read: one table look-up per code point once a
/// transition is known. Safe to use from many threads; known transitions are followed without a lock.
/// </summary>
internal sealed class Dfa
{
    /// <summary>After so many caches were filled up, following all paths at once is cheaper than building states that are not used again.</summary>
    private const int MaxCaches = 8;

    private readonly Lock _lock = new();
    private readonly LinearPattern _pattern;
    private readonly Instruction[] _instructions;
    private readonly ushort[] _ascii;
    private readonly int _endColumn;
    private readonly DfaState _start;
    private readonly bool _matchesAll;

    // Working memory of whoever holds the lock.
    private readonly InstructionSet _waiting;
    private readonly InstructionSet _reached;

    private DfaCache _cache;
    private int _caches;

    /// <summary>Creates the automaton of <paramref name="pattern"/>, which has no look-arounds.</summary>
    public Dfa(LinearPattern pattern)
    {
        _pattern = pattern;
        _instructions = pattern.Main.Instructions;
        _ascii = pattern.Classes.Ascii;
        _endColumn = pattern.Classes.Count;
        _waiting = InstructionSet.Create(_instructions.Length);
        _reached = InstructionSet.Create(_instructions.Length);
        _reached.Add(pattern.Main.Start);
        _matchesAll = Follow(_reached, atStart: true);
        _start = new DfaState(WaitingAmong(_reached), atStart: true, afterWord: false);
        _cache = new DfaCache(_endColumn + 1, _start);
    }

    /// <summary>The state before anything is read, or null where the pattern matches every text: for those who walk the automaton themselves.</summary>
    public DfaState? Start => _matchesAll ? null : _start;

    /// <summary>The columns of the automaton.</summary>
    public CodePointClasses Classes => _pattern.Classes;

    /// <summary>The state after one more code point of a class, or at the end of the text; null where the outcome is certain.</summary>
    /// <param name="state">The state.</param>
    /// <param name="column">The class, or the number of classes for the end.</param>
    /// <param name="isMatch">Where the outcome is certain: what it is.</param>
    public DfaState? Walk(DfaState state, int column, out bool isMatch)
    {
        lock (_lock)
        {
            var next = Advance(state, column, out var final);
            isMatch = next is null && final == DfaCache.Matched;
            return next;
        }
    }

    /// <summary>Whether the pattern matches anywhere in <paramref name="text"/>.</summary>
    public bool IsMatch(ReadOnlySpan<byte> text)
    {
        if (_matchesAll) return true;
        var cache = Volatile.Read(ref _cache);
        var table = cache.Table;
        var ascii = _ascii;
        var row = cache.StartRow;
        for (var i = 0; i < text.Length;)
        {
            int column;
            if (text[i] < 0x80) column = ascii[text[i++]];
            else column = _pattern.Classes.Of(CodePoints.ReadForward(text, ref i));

            var next = table[row + column];
            if (next <= DfaCache.Matched)
            {
                if (next == DfaCache.Unknown)
                {
                    next = Step(ref cache, row, column);
                    table = cache.Table;
                }

                if (next == DfaCache.Unknown) return Simulation.IsMatch(_pattern, text);
                if (next <= DfaCache.Matched) return next == DfaCache.Matched;
            }

            row = next;
        }

        var last = table[row + _endColumn];
        return (last == DfaCache.Unknown ? Step(ref cache, row, _endColumn) : last) == DfaCache.Matched;
    }

    /// <summary>
    /// Computes a transition. The states move to a new cache when the old one is full; <see cref="DfaCache.Unknown"/> says that this has
    /// happened too often.
    /// </summary>
    private int Step(ref DfaCache cache, int row, int column)
    {
        lock (_lock)
        {
            var target = cache.Table[row + column];
            if (target != DfaCache.Unknown) return target;

            var state = Advance(cache.StateAt(row), column, out target);
            if (state is null)
            {
                cache.Set(row, column, target);
                return target;
            }

            target = _cache.RowOf(state);
            if (target == DfaCache.Unknown)
            {
                if (_caches == MaxCaches) return DfaCache.Unknown;
                _caches++;
                Volatile.Write(ref _cache, new DfaCache(_endColumn + 1, _start));
                target = _cache.RowOf(state);
            }

            if (cache == _cache) cache.Set(row, column, target);
            cache = _cache;
            return target;
        }
    }

    /// <summary>The state after reading a code point of a class; null if <paramref name="final"/> tells the outcome.</summary>
    private DfaState? Advance(DfaState state, int column, out int final)
    {
        final = DfaCache.Matched;
        _waiting.Clear();
        foreach (var instruction in state.Instructions) _waiting.Add(instruction);
        if (Resolve(state, column)) return null;

        final = DfaCache.Dead;
        if (column == _endColumn) return null;

        _reached.Clear();
        for (var i = 0; i < _waiting.Count; i++)
        {
            ref readonly var instruction = ref _instructions[_waiting[i]];
            if (instruction.Operation == Operation.Set && _pattern.Classes.Contains(instruction.Argument, column)) _reached.Add(instruction.Next);
        }

        _reached.Add(_pattern.Main.Start); // a match may begin anywhere
        if (Follow(_reached, atStart: false))
        {
            final = DfaCache.Matched;
            return null;
        }

        var waiting = WaitingAmong(_reached);
        return waiting.Length == 0 ? null : new DfaState(waiting, atStart: false, _pattern.HasWordBoundaries && _pattern.Classes.IsWord(column));
    }

    /// <summary>Goes past the assertions that hold now that the next class is known; whether that leads to a match.</summary>
    private bool Resolve(DfaState state, int column)
    {
        for (var i = 0; i < _waiting.Count; i++)
        {
            ref readonly var instruction = ref _instructions[_waiting[i]];
            switch (instruction.Operation)
            {
                case Operation.Split:
                    _waiting.Add(instruction.Next);
                    _waiting.Add(instruction.Other);
                    break;
                case Operation.Assert when Holds((AssertionKind)instruction.Argument, state, column):
                    _waiting.Add(instruction.Next);
                    break;
                case Operation.Match:
                    return true;
            }
        }

        return false;
    }

    private bool Holds(AssertionKind kind, DfaState state, int column) => kind switch
    {
        AssertionKind.Start => state.AtStart,
        AssertionKind.End => column == _endColumn,
        _ => state.AfterWord != (column != _endColumn && _pattern.Classes.IsWord(column)) == (kind == AssertionKind.WordBoundary),
    };

    /// <summary>Adds all that is reachable without reading on; whether that includes the end of the program.</summary>
    private bool Follow(InstructionSet set, bool atStart)
    {
        for (var i = 0; i < set.Count; i++)
        {
            ref readonly var instruction = ref _instructions[set[i]];
            switch (instruction.Operation)
            {
                case Operation.Split:
                    set.Add(instruction.Next);
                    set.Add(instruction.Other);
                    break;
                case Operation.Assert when atStart && instruction.Argument == (int)AssertionKind.Start:
                    set.Add(instruction.Next);
                    break;
                case Operation.Match:
                    return true;
            }
        }

        return false;
    }

    private int[] WaitingAmong(InstructionSet set)
    {
        var waiting = new List<int>();
        for (var i = 0; i < set.Count; i++)
        {
            ref readonly var instruction = ref _instructions[set[i]];
            var waits = instruction.Operation == Operation.Set
                || instruction.Operation == Operation.Assert && instruction.Argument != (int)AssertionKind.Start;
            if (waits) waiting.Add(set[i]);
        }

        return [.. waiting];
    }
}
