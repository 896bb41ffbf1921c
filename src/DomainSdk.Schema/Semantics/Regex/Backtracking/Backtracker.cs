using System.Buffers;

namespace DomainSdk.Schema.Semantics;

/// <summary>
/// Matches by trying one path after the other, as ECMA-262 section 22.2.2 defines: for what no automaton can do, back-references, and for
/// counted repetitions too large to write out. The time may grow exponentially with the text, so the number of steps is limited.
/// </summary>
internal ref struct Backtracker
{
    /// <summary>Steps allowed for one text, whatever its length, and further ones per byte.</summary>
    public const int BaseSteps = 5_000_000, StepsPerByte = 100;

    private const int MaxStack = 1 << 22;

    private readonly BacktrackProgram _program;
    private readonly ReadOnlySpan<byte> _text;
    private readonly int[] _slots;
    private int[] _stack;
    private int _height;
    private long _steps;

    private Backtracker(BacktrackProgram program, ReadOnlySpan<byte> text)
    {
        _program = program;
        _text = text;
        _steps = BaseSteps + (long)StepsPerByte * text.Length;
        _slots = ArrayPool<int>.Shared.Rent(program.SlotCount);
        _stack = ArrayPool<int>.Shared.Rent(256);
    }

    /// <summary>Whether the pattern matches anywhere in <paramref name="text"/>; null if the limit was reached before that was known.</summary>
    /// <param name="program">The pattern.</param>
    /// <param name="text">The text.</param>
    /// <param name="steps">How many steps were taken.</param>
    public static bool? IsMatch(BacktrackProgram program, ReadOnlySpan<byte> text, out long steps)
    {
        var backtracker = new Backtracker(program, text);
        try
        {
            var most = backtracker._steps;
            var outcome = backtracker.Search();
            steps = most - backtracker._steps;
            return outcome;
        }
        finally
        {
            ArrayPool<int>.Shared.Return(backtracker._slots);
            ArrayPool<int>.Shared.Return(backtracker._stack);
        }
    }

    private bool? Search()
    {
        for (var start = 0; ;)
        {
            _slots.AsSpan(0, _program.SlotCount).Fill(-1);
            _height = 0;
            var result = Run(start);
            if (result != false) return result;
            if (start == _text.Length) return false;
            CodePoints.ReadForward(_text, ref start);
        }
    }

    /// <summary>
    /// Runs the program from one place. The stack holds entries of two ints, to be undone from the top: a slot and its former value, or
    /// an instruction to go on at (as its complement, to tell it from a slot) and the place.
    /// </summary>
    private bool? Run(int place)
    {
        var at = 0;
        while (true)
        {
            if (--_steps < 0 || _height > MaxStack) return null;
            var instruction = _program.Instructions[at];
            if (instruction.Operation == BacktrackOperation.Match) return true;
            if (Execute(instruction, ref at, ref place)) continue;
            if (!Backtrack(ref at, ref place)) return false;
        }
    }

    /// <summary>Undoes what was done since the last choice and takes its other way; false if there is none left.</summary>
    private bool Backtrack(ref int at, ref int place)
    {
        while (_height > 0)
        {
            if (!UndoTop(ref at, ref place)) continue;
            var instruction = _program.Instructions[at];
            if (instruction.Operation != BacktrackOperation.LookFailed) return true;
            if (!_program.Looks[instruction.A].Negative) continue;
            at = instruction.B;
            return true;
        }

        return false;
    }

    private bool Execute(BacktrackInstruction instruction, ref int at, ref int place)
    {
        switch (instruction.Operation)
        {
            case BacktrackOperation.Set:
                at++;
                return Consume(_program.Sets[instruction.A], instruction.B == 1, ref place);
            case BacktrackOperation.Jump:
                at = instruction.A;
                return true;
            case BacktrackOperation.Split:
                Push(~instruction.B, place);
                at = instruction.A;
                return true;
            case BacktrackOperation.Save:
                Store(instruction.A, place);
                break;
            case BacktrackOperation.Forget:
                for (var slot = instruction.A; slot < instruction.B; slot++)
                    if (_slots[slot] >= 0) Store(slot, -1);
                break;
            case BacktrackOperation.Assert:
                at++;
                return Simulation.Holds((AssertionKind)instruction.A, _text, place);
            case BacktrackOperation.BackReference:
                at++;
                return ConsumeCapture(instruction.A, instruction.B == 1, ref place);
            case BacktrackOperation.LoopStart:
                Store(_program.Loops[instruction.A].CountSlot, 0);
                break;
            case BacktrackOperation.LoopNext:
                NextRound(_program.Loops[instruction.A], instruction.B, ref at, place);
                return true;
            case BacktrackOperation.LoopRound:
                Store(_program.Loops[instruction.A].CountSlot, _slots[_program.Loops[instruction.A].CountSlot] + 1);
                Store(_program.Loops[instruction.A].PlaceSlot, place);
                break;
            case BacktrackOperation.LoopEnd:
                var loop = _program.Loops[instruction.A];
                if (_slots[loop.CountSlot] > loop.Min && _slots[loop.PlaceSlot] == place) return false;
                at = instruction.B;
                return true;
            case BacktrackOperation.LookStart:
                Store(_program.Looks[instruction.A].PlaceSlot, place);
                Store(_program.Looks[instruction.A].HeightSlot, _height + 4); // behind the next two entries
                Push(~(at + 1), place);
                at += 2;
                return true;
            case BacktrackOperation.LookEnd:
                return EndLook(_program.Looks[instruction.A], ref at, ref place);
        }

        at++;
        return true;
    }

    private readonly bool Consume(CharSet set, bool backward, ref int place)
    {
        if (place == (backward ? 0 : _text.Length)) return false;
        return set.Contains(backward ? CodePoints.ReadBackward(_text, ref place) : CodePoints.ReadForward(_text, ref place));
    }

    private readonly bool ConsumeCapture(int group, bool backward, ref int place)
    {
        var (start, end) = (_slots[2 * group], _slots[2 * group + 1]);
        if (start < 0 || end < 0) return true; // a group that took no part matches the empty string
        var captured = _text.Slice(start, end - start);
        var from = backward ? place - captured.Length : place;
        if (from < 0 || from + captured.Length > _text.Length || !_text.Slice(from, captured.Length).SequenceEqual(captured)) return false;
        place = backward ? from : from + captured.Length;
        return true;
    }

    private void NextRound(BacktrackLoop loop, int exit, ref int at, int place)
    {
        var round = at + 1;
        var count = _slots[loop.CountSlot];
        if (count >= loop.Max)
        {
            at = exit;
        }
        else if (count < loop.Min)
        {
            at = round;
        }
        else
        {
            Push(~(loop.Lazy ? round : exit), place);
            at = loop.Lazy ? exit : round;
        }
    }

    private bool EndLook(BacktrackLook look, ref int at, ref int place)
    {
        // Forget the choices made inside: a look-around is not entered again. Captures stay, and are undone when what is before it is.
        var bottom = _slots[look.HeightSlot];
        if (look.Negative)
        {
            while (_height > bottom - 2) UndoTop(ref at, ref place); // with the entry for its failure
            return false;
        }

        place = _slots[look.PlaceSlot];
        var kept = bottom;
        for (var i = bottom; i < _height; i += 2)
        {
            if (_stack[i] < 0) continue;
            (_stack[kept], _stack[kept + 1]) = (_stack[i], _stack[i + 1]);
            kept += 2;
        }

        _height = kept;
        at++;
        return true;
    }

    /// <summary>Takes back the last entry; whether that was a choice rather than a slot's value.</summary>
    private bool UndoTop(ref int at, ref int place)
    {
        _height -= 2;
        var (key, value) = (_stack[_height], _stack[_height + 1]);
        if (key >= 0)
        {
            _slots[key] = value;
            return false;
        }

        (at, place) = (~key, value);
        return true;
    }

    private void Store(int slot, int value)
    {
        Push(slot, _slots[slot]);
        _slots[slot] = value;
    }

    private void Push(int key, int value)
    {
        if (_height + 2 > _stack.Length)
        {
            var larger = ArrayPool<int>.Shared.Rent(_stack.Length * 2);
            _stack.AsSpan(0, _height).CopyTo(larger);
            ArrayPool<int>.Shared.Return(_stack);
            _stack = larger;
        }

        _stack[_height++] = key;
        _stack[_height++] = value;
    }
}
