namespace DomainSdk.Schema.Semantics;

/// <summary>A set of instruction numbers that is filled and emptied in constant time per member and remembers the order of filling.</summary>
internal readonly struct InstructionSet(int[] memory, int capacity)
{
    /// <summary>How many ints of memory a set for <paramref name="capacity"/> instructions takes.</summary>
    public static int MemoryFor(int capacity) => 2 * capacity + 1;

    /// <summary>An empty set with memory of its own.</summary>
    public static InstructionSet Create(int capacity) => new(new int[MemoryFor(capacity)], capacity);

    /// <summary>The number of members.</summary>
    public int Count => memory[2 * capacity];

    /// <summary>The member that was added at that place.</summary>
    public int this[int index] => memory[index];

    /// <summary>Removes all members. New memory, whatever it holds, must be cleared once this way before use.</summary>
    public void Clear() => memory[2 * capacity] = 0;

    /// <summary>Adds a member; false if it is one already.</summary>
    public bool Add(int instruction)
    {
        // The second half says where in the first half a member would stand; stale entries are recognised because they do not.
        var place = memory[capacity + instruction];
        var count = memory[2 * capacity];
        if ((uint)place < (uint)count && memory[place] == instruction) return false;
        memory[count] = instruction;
        memory[capacity + instruction] = count;
        memory[2 * capacity] = count + 1;
        return true;
    }
}
