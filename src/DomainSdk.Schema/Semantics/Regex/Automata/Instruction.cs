namespace DomainSdk.Schema.Semantics;

/// <summary>What an instruction of a <see cref="LinearProgram"/> does.</summary>
internal enum Operation : byte
{
    /// <summary>Consumes one code point of the set numbered <see cref="Instruction.Argument"/>.</summary>
    Set,

    /// <summary>Goes on at both <see cref="Instruction.Next"/> and <see cref="Instruction.Other"/>.</summary>
    Split,

    /// <summary>Goes on if the <see cref="AssertionKind"/> in <see cref="Instruction.Argument"/> holds here.</summary>
    Assert,

    /// <summary>Goes on if the look-around numbered <see cref="Instruction.Argument"/> succeeds here.</summary>
    Look,

    /// <summary>Goes on if the look-around numbered <see cref="Instruction.Argument"/> fails here.</summary>
    NotLook,

    /// <summary>Ends successfully.</summary>
    Match,
}

/// <summary>A state of a non-deterministic automaton over code points.</summary>
internal readonly record struct Instruction(Operation Operation, int Argument, int Next, int Other);
