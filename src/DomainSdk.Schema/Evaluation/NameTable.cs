using System.Runtime.InteropServices;

namespace DomainSdk.Schema.Evaluation;

/// <summary>Finds names, decoded UTF-8, by hashing their length and bytes; no name is ever made a string.</summary>
internal sealed class NameTable
{
    private readonly byte[][] _names;
    private readonly int[] _slots;
    private readonly int _mask;

    public NameTable(byte[][] names)
    {
        _names = names;
        var size = 4;
        while (size < names.Length * 2) size *= 2;
        _mask = size - 1;
        _slots = new int[size];
        for (var i = 0; i < names.Length; i++)
        {
            if (Find(names[i]) >= 0) continue;
            var slot = Hash(names[i]) & _mask;
            while (_slots[slot] != 0) slot = (slot + 1) & _mask;
            _slots[slot] = i + 1;
        }
    }

    public int Count => _names.Length;

    public ReadOnlySpan<byte> this[int index] => _names[index];

    /// <summary>Finds a name; the one behind the name found last is tried first, as members mostly come in the order of the schema.</summary>
    /// <param name="name">The name.</param>
    /// <param name="next">The index to try first; set to the one behind what was found.</param>
    /// <returns>The index of the name, or -1.</returns>
    public int Find(ReadOnlySpan<byte> name, ref int next)
    {
        if ((uint)next < (uint)_names.Length && name.SequenceEqual(_names[next])) return next++;
        var index = Find(name);
        if (index >= 0) next = index + 1;
        return index;
    }

    /// <summary>Finds a name.</summary>
    /// <returns>Its index, or -1.</returns>
    public int Find(ReadOnlySpan<byte> name)
    {
        for (var slot = Hash(name) & _mask; _slots[slot] != 0; slot = (slot + 1) & _mask)
        {
            var index = _slots[slot] - 1;
            if (name.SequenceEqual(_names[index])) return index;
        }

        return -1;
    }

    private static int Hash(ReadOnlySpan<byte> name)
    {
        ulong word;
        if (name.Length >= 8)
        {
            word = MemoryMarshal.Read<ulong>(name) * 31 ^ MemoryMarshal.Read<ulong>(name.Slice(name.Length - 8));
            // Names that differ in the middle alone would all meet in one slot.
            for (var i = 8; i < name.Length - 8; i += 8) word = unchecked(word * 0x9E3779B97F4A7C15 ^ MemoryMarshal.Read<ulong>(name.Slice(i)));
        }
        else
        {
            word = 0;
            foreach (var b in name) word = (word << 8) | b;
        }

        word = unchecked((word ^ (ulong)name.Length) * 0x9E3779B97F4A7C15);
        return (int)(word >> 33);
    }
}
