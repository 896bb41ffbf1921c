using System.Buffers;

namespace DomainSdk.Schema.Semantics;

/// <summary>
/// Runs automata by following all their paths at once: time grows with the product of pattern and text, whatever the pattern. Used where
/// look-arounds take part, and where a deterministic automaton would grow too large.
/// </summary>
internal static class Simulation
{
    /// <summary>Whether <paramref name="pattern"/> matches anywhere in <paramref name="text"/>.</summary>
    public static bool IsMatch(LinearPattern pattern, ReadOnlySpan<byte> text)
    {
        var looks = pattern.Looks;
        var places = text.Length + 1;
        var marks = looks.Length == 0 ? [] : ArrayPool<bool>.Shared.Rent(checked(looks.Length * places));
        marks.AsSpan().Clear();
        try
        {
            for (var i = 0; i < looks.Length; i++) Run(pattern, looks[i], text, marks, marks.AsSpan(i * places, places));
            return Run(pattern, pattern.Main, text, marks, default);
        }
        finally
        {
            if (marks.Length > 0) ArrayPool<bool>.Shared.Return(marks);
        }
    }

    /// <summary>
    /// Searches from every place. Without <paramref name="ends"/> the first match ends the search; with it, every place where a match ends
    /// is marked.
    /// </summary>
    private static bool Run(LinearPattern pattern, LinearProgram program, ReadOnlySpan<byte> text, bool[] looks, Span<bool> ends)
    {
        var count = program.Instructions.Length;
        var size = InstructionSet.MemoryFor(count);
        var currentMemory = ArrayPool<int>.Shared.Rent(size);
        var nextMemory = ArrayPool<int>.Shared.Rent(size);
        var current = new InstructionSet(currentMemory, count);
        var next = new InstructionSet(nextMemory, count);
        current.Clear();
        try
        {
            for (var position = program.Backward ? text.Length : 0; ;)
            {
                current.Add(program.Start);
                if (Follow(program.Instructions, current, text, position, looks))
                {
                    if (ends.IsEmpty) return true;
                    ends[position] = true;
                }

                if (position == (program.Backward ? 0 : text.Length)) return false;
                var codePoint = program.Backward ? CodePoints.ReadBackward(text, ref position) : CodePoints.ReadForward(text, ref position);
                var codePointClass = pattern.Classes.Of(codePoint);
                next.Clear();
                for (var i = 0; i < current.Count; i++)
                {
                    ref readonly var instruction = ref program.Instructions[current[i]];
                    if (instruction.Operation == Operation.Set && pattern.Classes.Contains(instruction.Argument, codePointClass)) next.Add(instruction.Next);
                }

                (current, next) = (next, current);
            }
        }
        finally
        {
            ArrayPool<int>.Shared.Return(currentMemory);
            ArrayPool<int>.Shared.Return(nextMemory);
        }
    }

    /// <summary>Adds all that is reachable without consuming anything; whether that includes the end of the program.</summary>
    private static bool Follow(Instruction[] instructions, InstructionSet set, ReadOnlySpan<byte> text, int position, bool[] looks)
    {
        var matched = false;
        for (var i = 0; i < set.Count; i++)
        {
            ref readonly var instruction = ref instructions[set[i]];
            switch (instruction.Operation)
            {
                case Operation.Split:
                    set.Add(instruction.Next);
                    set.Add(instruction.Other);
                    break;
                case Operation.Assert when Holds((AssertionKind)instruction.Argument, text, position):
                case Operation.Look when looks[instruction.Argument * (text.Length + 1) + position]:
                case Operation.NotLook when !looks[instruction.Argument * (text.Length + 1) + position]:
                    set.Add(instruction.Next);
                    break;
                case Operation.Match:
                    matched = true;
                    break;
            }
        }

        return matched;
    }

    /// <summary>Whether an assertion holds before the code point at <paramref name="position"/>.</summary>
    public static bool Holds(AssertionKind kind, ReadOnlySpan<byte> text, int position)
    {
        switch (kind)
        {
            case AssertionKind.Start:
                return position == 0;
            case AssertionKind.End:
                return position == text.Length;
            default:
                // Parts of words are ASCII, so one byte on either side is enough to know.
                var before = position > 0 && EcmaSets.IsWord(text[position - 1]);
                var after = position < text.Length && EcmaSets.IsWord(text[position]);
                return before != after == (kind == AssertionKind.WordBoundary);
        }
    }
}
