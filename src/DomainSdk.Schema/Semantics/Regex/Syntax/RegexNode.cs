namespace DomainSdk.Schema.Semantics;

/// <summary>A node of a parsed pattern.</summary>
internal abstract record RegexNode
{
    /// <summary>Matches the empty string.</summary>
    public sealed record Empty : RegexNode;

    /// <summary>One code point out of a set.</summary>
    public sealed record Set(CharSet Members) : RegexNode;

    /// <summary>One part after the other.</summary>
    public sealed record Sequence(RegexNode[] Parts) : RegexNode;

    /// <summary>The first branch that leads to a match.</summary>
    public sealed record Alternation(RegexNode[] Branches) : RegexNode;

    /// <summary>
    /// <see cref="Body"/> from <see cref="Min"/> to <see cref="Max"/> times (<see cref="int.MaxValue"/>: without limit). The capture
    /// groups inside are those after <see cref="FirstGroup"/> up to <see cref="LastGroup"/>.
    /// </summary>
    public sealed record Repeat(RegexNode Body, int Min, int Max, bool Lazy, int FirstGroup, int LastGroup, int Offset) : RegexNode;

    /// <summary>A capture group, counted from 1.</summary>
    public sealed record Group(RegexNode Body, int Index) : RegexNode;

    /// <summary>A condition on the place between two code points.</summary>
    public sealed record Assertion(AssertionKind Kind) : RegexNode;

    /// <summary>A look-ahead or look-behind.</summary>
    public sealed record Look(RegexNode Body, bool Behind, bool Negative) : RegexNode;

    /// <summary>What a group captured before; its numbers are set when all groups are known.</summary>
    public sealed record BackReference(int Offset, string Text) : RegexNode
    {
        /// <summary>The group referred to; several where alternatives have groups of one name, of which one at most has captured.</summary>
        public List<int> Numbers { get; } = [];
    }
}

/// <summary>The conditions that consume nothing and look no further than the two neighbours.</summary>
internal enum AssertionKind
{
    /// <summary><c>^</c>: the beginning of the text.</summary>
    Start,

    /// <summary><c>$</c>: the end of the text; a line terminator there is not skipped.</summary>
    End,

    /// <summary><c>\b</c>: exactly one of the neighbours is part of a word.</summary>
    WordBoundary,

    /// <summary><c>\B</c>: both or none of the neighbours are parts of a word.</summary>
    NotWordBoundary,
}
