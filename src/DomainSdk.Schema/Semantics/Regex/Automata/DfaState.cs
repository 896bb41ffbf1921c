namespace DomainSdk.Schema.Semantics;

/// <summary>
/// What a state of the deterministic automaton stands for: the instructions that the paths so far wait at, and what must be remembered of
/// the past to judge assertions. <c>$</c>, <c>\b</c> and <c>\B</c> are kept waiting until what follows is known.
/// </summary>
internal sealed class DfaState : IEquatable<DfaState>
{
    private readonly int _hash;

    /// <summary>Creates a state; <paramref name="instructions"/> are put in order.</summary>
    public DfaState(int[] instructions, bool atStart, bool afterWord)
    {
        Array.Sort(instructions);
        Instructions = instructions;
        AtStart = atStart;
        AfterWord = afterWord;
        var hash = (atStart ? 1 : 0) + (afterWord ? 2 : 0);
        foreach (var instruction in instructions) hash = unchecked(hash * 31 + instruction);
        _hash = hash;
    }

    /// <summary>The waiting instructions, in order.</summary>
    public int[] Instructions { get; }

    /// <summary>Whether nothing has been read yet.</summary>
    public bool AtStart { get; }

    /// <summary>Whether the last code point read is a part of a word (only kept where the pattern asks).</summary>
    public bool AfterWord { get; }

    /// <inheritdoc/>
    public bool Equals(DfaState? other) => other is not null && _hash == other._hash && AtStart == other.AtStart
        && AfterWord == other.AfterWord && Instructions.AsSpan().SequenceEqual(other.Instructions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DfaState);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;
}
