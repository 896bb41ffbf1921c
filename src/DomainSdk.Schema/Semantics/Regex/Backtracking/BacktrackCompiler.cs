namespace DomainSdk.Schema.Semantics;

/// <summary>
/// Turns a pattern's tree into a <see cref="BacktrackProgram"/>. Repetitions are counted, not written out. Inside a look-behind sequences
/// are laid out from their end and read backwards (ECMA-262 section 22.2.2.4).
/// </summary>
internal sealed class BacktrackCompiler
{
    private readonly List<BacktrackInstruction> _instructions = [];
    private readonly List<CharSet> _sets = [];
    private readonly List<BacktrackLoop> _loops = [];
    private readonly List<BacktrackLook> _looks = [];
    private int _slots;

    /// <summary>Compiles a whole pattern.</summary>
    public static BacktrackProgram Compile(RegexNode root, int groupCount)
    {
        var captureSlots = 2 * (groupCount + 1);
        var compiler = new BacktrackCompiler { _slots = captureSlots };
        compiler.Compile(root, backward: false);
        compiler.Emit(BacktrackOperation.Match);
        return new BacktrackProgram(
            [.. compiler._instructions], [.. compiler._sets], [.. compiler._loops], [.. compiler._looks], compiler._slots, captureSlots);
    }

    private void Compile(RegexNode node, bool backward)
    {
        var direction = backward ? 1 : 0;
        switch (node)
        {
            case RegexNode.Set set:
                _sets.Add(set.Members);
                Emit(BacktrackOperation.Set, _sets.Count - 1, direction);
                break;
            case RegexNode.Sequence sequence:
                for (var i = 0; i < sequence.Parts.Length; i++)
                    Compile(sequence.Parts[backward ? sequence.Parts.Length - 1 - i : i], backward);
                break;
            case RegexNode.Alternation alternation:
                CompileAlternation(alternation, backward);
                break;
            case RegexNode.Repeat repeat:
                CompileRepeat(repeat, backward);
                break;
            case RegexNode.Group group:
                Emit(BacktrackOperation.Save, 2 * group.Index + direction);
                Compile(group.Body, backward);
                Emit(BacktrackOperation.Save, 2 * group.Index + 1 - direction);
                break;
            case RegexNode.Assertion assertion:
                Emit(BacktrackOperation.Assert, (int)assertion.Kind);
                break;
            case RegexNode.BackReference reference:
                foreach (var captured in reference.Numbers) Emit(BacktrackOperation.BackReference, captured, direction);
                break;
            case RegexNode.Look look:
                _looks.Add(new BacktrackLook(look.Negative, _slots++, _slots++));
                var number = _looks.Count - 1;
                Emit(BacktrackOperation.LookStart, number);
                var failed = Emit(BacktrackOperation.LookFailed, number);
                Compile(look.Body, look.Behind);
                Emit(BacktrackOperation.LookEnd, number);
                Patch(failed);
                break;
        }
    }

    private void CompileAlternation(RegexNode.Alternation alternation, bool backward)
    {
        var jumps = new List<int>();
        for (var i = 0; i < alternation.Branches.Length - 1; i++)
        {
            var split = Emit(BacktrackOperation.Split, _instructions.Count + 1);
            Compile(alternation.Branches[i], backward);
            jumps.Add(Emit(BacktrackOperation.Jump));
            Patch(split);
        }

        Compile(alternation.Branches[alternation.Branches.Length - 1], backward);
        foreach (var jump in jumps) _instructions[jump] = new BacktrackInstruction(BacktrackOperation.Jump, _instructions.Count, 0);
    }

    private void CompileRepeat(RegexNode.Repeat repeat, bool backward)
    {
        _loops.Add(new BacktrackLoop(repeat.Min, repeat.Max, repeat.Lazy, _slots++, _slots++));
        var loop = _loops.Count - 1;
        Emit(BacktrackOperation.LoopStart, loop);
        var next = Emit(BacktrackOperation.LoopNext, loop);
        Emit(BacktrackOperation.LoopRound, loop);
        if (repeat.LastGroup > repeat.FirstGroup) Emit(BacktrackOperation.Forget, 2 * (repeat.FirstGroup + 1), 2 * (repeat.LastGroup + 1));
        Compile(repeat.Body, backward);
        Emit(BacktrackOperation.LoopEnd, loop, next);
        Patch(next);
    }

    private int Emit(BacktrackOperation operation, int a = 0, int b = 0)
    {
        _instructions.Add(new BacktrackInstruction(operation, a, b));
        return _instructions.Count - 1;
    }

    /// <summary>Lets the second operand of an instruction point behind all that was emitted so far.</summary>
    private void Patch(int instruction) =>
        _instructions[instruction] = _instructions[instruction] with { B = _instructions.Count };
}
