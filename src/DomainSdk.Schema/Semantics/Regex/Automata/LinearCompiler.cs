namespace DomainSdk.Schema.Semantics;

/// <summary>
/// Builds automata from a pattern's tree, from the end of each path to its beginning. A look-ahead becomes an automaton of its own that
/// reads the text backwards, from every place where it could end to those where it could begin; a look-behind likewise forwards. Both are
/// thus known for all places after one pass each, which is what keeps look-arounds linear.
/// </summary>
internal sealed class LinearCompiler
{
    /// <summary>Counted repetitions are written out, up to this many instructions in all.</summary>
    private const int MaxInstructions = 50_000;

    private readonly List<CharSet> _sets = [];
    private readonly Dictionary<CharSet, int> _setNumbers = [];
    private readonly List<LinearProgram> _looks = [];
    private readonly Dictionary<RegexNode.Look, int> _lookNumbers = [];
    private List<Instruction> _instructions = [];
    private bool _hasWordBoundaries;
    private bool _isBackward;
    private RegexNode.Repeat? _excess;

    /// <summary>
    /// The automata of a tree that holds no back-reference; null, and the repetition to blame, if they would be too large.
    /// </summary>
    public static LinearPattern? Compile(RegexNode root, out RegexNode.Repeat? excess)
    {
        var compiler = new LinearCompiler();
        var main = compiler.CompileProgram(root, backward: false);
        excess = compiler._excess;
        if (excess is not null) return null;
        return new LinearPattern(main, [.. compiler._looks], new CodePointClasses(compiler._sets), compiler._hasWordBoundaries);
    }

    private LinearProgram CompileProgram(RegexNode root, bool backward)
    {
        var (outer, outerBackward) = (_instructions, _isBackward);
        (_instructions, _isBackward) = ([], backward);
        var start = Compile(root, Emit(Operation.Match, 0, 0));
        var program = new LinearProgram([.. _instructions], start, backward);
        (_instructions, _isBackward) = (outer, outerBackward);
        return program;
    }

    /// <summary>Emits <paramref name="node"/> such that it goes on at <paramref name="next"/>, and answers where it begins.</summary>
    private int Compile(RegexNode node, int next)
    {
        switch (node)
        {
            case RegexNode.Set set:
                return Emit(Operation.Set, NumberOf(set.Members), next);
            case RegexNode.Group group:
                return Compile(group.Body, next);
            case RegexNode.Sequence sequence:
                for (var i = 0; i < sequence.Parts.Length; i++)
                    next = Compile(sequence.Parts[_isBackward ? i : sequence.Parts.Length - 1 - i], next);
                return next;
            case RegexNode.Alternation alternation:
                var start = Compile(alternation.Branches[alternation.Branches.Length - 1], next);
                for (var i = alternation.Branches.Length - 2; i >= 0; i--)
                    start = Emit(Operation.Split, 0, Compile(alternation.Branches[i], next), start);
                return start;
            case RegexNode.Repeat repeat:
                return CompileRepeat(repeat, next);
            case RegexNode.Assertion assertion:
                _hasWordBoundaries |= assertion.Kind is AssertionKind.WordBoundary or AssertionKind.NotWordBoundary;
                return Emit(Operation.Assert, (int)assertion.Kind, next);
            case RegexNode.Look look:
                return Emit(look.Negative ? Operation.NotLook : Operation.Look, NumberOf(look), next);
            default:
                return next;
        }
    }

    private int CompileRepeat(RegexNode.Repeat repeat, int next)
    {
        var start = next;
        if (repeat.Max == int.MaxValue)
        {
            start = Emit(Operation.Split, 0, 0, next);
            _instructions[start] = new Instruction(Operation.Split, 0, Compile(repeat.Body, start), next);
        }
        else
        {
            for (var i = repeat.Min; i < repeat.Max && HasRoom(repeat); i++)
                start = Emit(Operation.Split, 0, Compile(repeat.Body, start), next);
        }

        for (var i = 0; i < repeat.Min && HasRoom(repeat); i++)
        {
            var before = _instructions.Count;
            start = Compile(repeat.Body, start);
            if (_instructions.Count == before) break; // nothing to write out again
        }

        return start;
    }

    private bool HasRoom(RegexNode.Repeat repeat)
    {
        if (_excess is null && _instructions.Count + _looks.Sum(look => look.Instructions.Length) > MaxInstructions) _excess = repeat;
        return _excess is null;
    }

    private int NumberOf(CharSet set)
    {
        if (_setNumbers.TryGetValue(set, out var number)) return number;
        _setNumbers.Add(set, _sets.Count);
        _sets.Add(set);
        return _sets.Count - 1;
    }

    /// <summary>A look-around inside a repetition is met several times and compiled once.</summary>
    private int NumberOf(RegexNode.Look look)
    {
        if (_lookNumbers.TryGetValue(look, out var number)) return number;
        _looks.Add(CompileProgram(look.Body, backward: !look.Behind));
        _lookNumbers.Add(look, _looks.Count - 1);
        return _looks.Count - 1;
    }

    private int Emit(Operation operation, int argument, int next, int other = 0)
    {
        _instructions.Add(new Instruction(operation, argument, next, other));
        return _instructions.Count - 1;
    }
}
