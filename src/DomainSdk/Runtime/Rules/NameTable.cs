using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>A fixed set of strings, found by the bytes of a JSON string: by guess first, else by length and words.</summary>
internal sealed class NameTable
{
    private readonly Entry[] _entries;
    private readonly int[] _slots;
    private readonly int _shift;

    public NameTable(ReadOnlySpan<string> names, ReadOnlySpan<byte> behindQuote)
    {
        _entries = new Entry[names.Length];
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, names.Length * 2));
        _slots = new int[size];
        _shift = 64 - BitOperations.Log2((uint)size);
        for (var i = 0; i < names.Length; i++)
        {
            _entries[i] = new Entry(names[i], behindQuote);
            var slot = Slot(_entries[i].Name);
            while (_slots[slot] != 0) slot = (slot + 1) & (size - 1);
            _slots[slot] = i + 1;
        }
    }

    public int Count => _entries.Length;

    /// <summary>The string as JSON, with what follows its closing quote in this table.</summary>
    public ReadOnlySpan<byte> Written(int index) => _entries[index].Written;

    /// <summary>The decoded string.</summary>
    public ReadOnlySpan<byte> Name(int index) => _entries[index].Name;

    /// <summary>Whether the written form of an entry stands at a position. A false answer says nothing: it may be written differently.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool StandsAt(ReadOnlySpan<byte> json, int at, int index, out int length)
    {
        var entries = _entries;
        if ((uint)index >= (uint)entries.Length)
        {
            length = 0;
            return false;
        }

        ref readonly var entry = ref entries[index];
        length = entry.Written.Length;
        if (json.Length - at < entry.Needed) return false;
        // The check above leaves at least eight bytes from here, and the whole written form.
        ref var start = ref Unsafe.Add(ref MemoryMarshal.GetReference(json), at);
        var first = Unsafe.ReadUnaligned<ulong>(ref start) ^ entry.First;
        var last = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, entry.LastOffset)) ^ entry.Last;
        if (((first | last) & entry.Mask) != 0) return false;
        return length <= 16 || json.Slice(at, length).SequenceEqual(entry.Written);
    }

    /// <summary>The index of a string by the bytes between its quotes, or -1.</summary>
    public int Find(ReadOnlySpan<byte> content, StringFlags flags)
    {
        if ((flags & StringFlags.Escaped) == StringFlags.None) return Find(content);
        using var buffer = new Utf8Buffer(stackalloc byte[256]);
        return Find(buffer.Unescape(content));
    }

    private int Find(ReadOnlySpan<byte> name)
    {
        var slots = _slots;
        for (var slot = Slot(name); ; slot = (slot + 1) & (slots.Length - 1))
        {
            var index = slots[slot] - 1;
            if (index < 0) return -1;
            if (name.SequenceEqual(_entries[index].Name)) return index;
        }
    }

    private int Slot(ReadOnlySpan<byte> name)
    {
        ulong first, last;
        if (name.Length >= 8)
        {
            first = MemoryMarshal.Read<ulong>(name);
            last = MemoryMarshal.Read<ulong>(name[^8..]);
        }
        else if (name.Length >= 4)
        {
            first = MemoryMarshal.Read<uint>(name);
            last = MemoryMarshal.Read<uint>(name[^4..]);
        }
        else if (name.Length > 0)
        {
            first = name[0];
            last = (ulong)name[name.Length / 2] << 8 | name[^1];
        }
        else
        {
            first = last = 0;
        }

        var hash = unchecked((first * 0x9E37_79B9_7F4A_7C15) ^ (BitOperations.RotateLeft(last, 29) + (ulong)name.Length) * 0xD6E8_FEB8_6659_FD93);
        return (int)(unchecked(hash * 0x9E37_79B9_7F4A_7C15) >> _shift);
    }

    private readonly struct Entry
    {
        public Entry(string name, ReadOnlySpan<byte> behindQuote)
        {
            Name = Encoding.UTF8.GetBytes(name);
            Written = [.. JsonOutput.Quote(name), .. behindQuote];
            Needed = Math.Max(8, Written.Length);
            LastOffset = Math.Max(0, Written.Length - 8);
            Span<byte> padded = stackalloc byte[8];
            padded.Clear();
            Written.AsSpan(0, Math.Min(8, Written.Length)).CopyTo(padded);
            First = MemoryMarshal.Read<ulong>(padded);
            Last = LastOffset == 0 ? First : MemoryMarshal.Read<ulong>(Written.AsSpan(LastOffset));
            padded.Clear();
            padded[..Math.Min(8, Written.Length)].Fill(0xFF);
            Mask = MemoryMarshal.Read<ulong>(padded);
        }

        public ulong First { get; }

        public ulong Last { get; }

        public ulong Mask { get; }

        public int LastOffset { get; }

        public int Needed { get; }

        public byte[] Written { get; }

        public byte[] Name { get; }
    }
}
