namespace DomainSdk.Schema.Semantics;

/// <summary>
/// A non-deterministic automaton (Thompson's construction): instructions, the one to begin with, and for look-arounds the direction
/// that the text is read in.
/// </summary>
internal sealed record LinearProgram(Instruction[] Instructions, int Start, bool Backward);

/// <summary>
/// A pattern without back-references: its automaton, those of its look-arounds (inner ones first), and the classes of code points that
/// none of their sets tells apart.
/// </summary>
internal sealed record LinearPattern(LinearProgram Main, LinearProgram[] Looks, CodePointClasses Classes, bool HasWordBoundaries);
