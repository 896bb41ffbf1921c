namespace DomainSdk.Schema.Semantics;

/// <summary>What an instruction of a <see cref="BacktrackProgram"/> does; A and B are its two operands.</summary>
internal enum BacktrackOperation : byte
{
    /// <summary>Consumes one code point of set A; backwards if B is 1.</summary>
    Set,

    /// <summary>Goes to A.</summary>
    Jump,

    /// <summary>Goes to A, and to B if that fails.</summary>
    Split,

    /// <summary>Stores the place in slot A.</summary>
    Save,

    /// <summary>Forgets the captures in the slots from A up to, not including, B.</summary>
    Forget,

    /// <summary>Goes on if the <see cref="AssertionKind"/> A holds.</summary>
    Assert,

    /// <summary>Consumes what group A captured; backwards if B is 1.</summary>
    BackReference,

    /// <summary>Begins the loop A: its count is 0.</summary>
    LoopStart,

    /// <summary>Decides whether loop A goes round once more or leaves to B.</summary>
    LoopNext,

    /// <summary>Begins a round of loop A.</summary>
    LoopRound,

    /// <summary>Ends a round of loop A and goes to B; fails if the round was not needed and consumed nothing.</summary>
    LoopEnd,

    /// <summary>Begins look-around A: its body comes after the <see cref="LookFailed"/> that follows.</summary>
    LookStart,

    /// <summary>Is only reached by backtracking, when the body of look-around A has failed; goes to B if it is negative.</summary>
    LookFailed,

    /// <summary>Ends look-around A successfully.</summary>
    LookEnd,

    /// <summary>Ends successfully.</summary>
    Match,
}

/// <summary>One step of a <see cref="BacktrackProgram"/>.</summary>
internal readonly record struct BacktrackInstruction(BacktrackOperation Operation, int A, int B);

/// <summary>How often a loop may go round, whether it prefers to leave, and the slots of its count and of the place its round began at.</summary>
internal readonly record struct BacktrackLoop(int Min, int Max, bool Lazy, int CountSlot, int PlaceSlot);

/// <summary>Whether a look-around must fail, and the slots of the place it looks from and of the height of the stack there.</summary>
internal readonly record struct BacktrackLook(bool Negative, int PlaceSlot, int HeightSlot);

/// <summary>A pattern as a program for the <see cref="Backtracker"/>. Group g has the slots 2g and 2g + 1; slots 0 and 1 are not used.</summary>
internal sealed record BacktrackProgram(
    BacktrackInstruction[] Instructions, CharSet[] Sets, BacktrackLoop[] Loops, BacktrackLook[] Looks, int SlotCount, int CaptureSlots);
