using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace DomainSdk.Runtime;

/// <summary>The member names that a schema declares for an object, in declaration order.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MemberTable
{
    private const int LearnsOneOf = 4;

    // Which member came last behind each one; the last number is for the first of an object. Threads may overwrite each other's: a wrong guess costs time alone.
    private readonly int[] _successors;

    /// <summary>Makes a table.</summary>
    /// <param name="names">The names as in the schema; their order is the order that documents probably have.</param>
    public MemberTable(params ReadOnlySpan<string> names)
    {
        Names = new NameTable(names, ":"u8);
        _successors = new int[names.Length + 1];
        for (var i = 0; i < names.Length; i++) _successors[i] = i + 1;
    }

    /// <summary>The number of names.</summary>
    public int Count => Names.Count;

    internal NameTable Names { get; }

    /// <summary>The member that probably comes next.</summary>
    /// <param name="member">The one before; -1 for none; the complement of a guess behind a member that is not declared.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Guess(int member)
    {
        var successors = _successors;
        if ((uint)member < (uint)successors.Length) return successors[member];
        return member == -1 ? successors[^1] : ~member;
    }

    /// <summary>Notes that a guess was wrong: documents of one origin mostly have one order. Only now and then, so that threads with documents of all sorts do not write the same memory all the time.</summary>
    /// <param name="member">The one before, as in <see cref="Guess"/>.</param>
    /// <param name="next">The one that came.</param>
    /// <param name="at">Where.</param>
    internal void Learn(int member, int next, int at)
    {
        if (at % LearnsOneOf != 0 || member < -1) return;
        _successors[member < 0 ? _successors.Length - 1 : member] = next;
    }
}
