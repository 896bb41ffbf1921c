using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>A fixed set of strings, found by the bytes of a JSON string: by guess first, else by length and words.</summary>
internal sealed class NameTable
{
    /// <summary>More long names of the same ends than that are told apart by what is between, or each would be compared with all.</summary>
    private const int MostAlike = 8;

    private readonly Entry[] _entries;
    private readonly int[] _slots;
    private readonly int _shift;
    private readonly bool _areAlike;

    public NameTable(ReadOnlySpan<string> names, ReadOnlySpan<byte> behindQuote)
    {
        _entries = new Entry[names.Length];
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, names.Length * 2));
        _slots = new int[size];
        _shift = 64 - BitOperations.Log2((uint)size);
        for (var i = 0; i < names.Length; i++) _entries[i] = new Entry(names[i], behindQuote);
        if (TryFill()) return;
        _areAlike = true;
        TryFill();
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
        return length <= 2 * sizeof(ulong) || LongEquals(ref start, entry.Written);
    }

    /// <summary>The index of the JSON string between two positions, or -1.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte between the quotes.</param>
    /// <param name="end">The closing quote.</param>
    /// <param name="flags">What the scan of the string noticed.</param>
    public int Find(ReadOnlySpan<byte> json, int at, int end, StringFlags flags)
    {
        if ((flags & StringFlags.Escaped) != StringFlags.None) return FindEscaped(json[at..end]);
        // The words that a name begins and ends with are read whole, where the text has room for that, and shifted: no branch depends on its length.
        var length = end - at;
        if (!BitConverter.IsLittleEndian || (uint)(length - 1) >= (uint)(json.Length - 1) || at > json.Length - sizeof(ulong) || end < sizeof(ulong)) return Find(json[at..end]);
        ref var start = ref Unsafe.Add(ref MemoryMarshal.GetReference(json), at);
        var shift = 64 - 8 * Math.Min(length, sizeof(ulong));
        var first = Unsafe.ReadUnaligned<ulong>(ref start) << shift;
        var last = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, length - sizeof(ulong))) >> shift;
        return Find(json, at, length, first, last);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindEscaped(ReadOnlySpan<byte> content)
    {
        using var buffer = new Utf8Buffer(stackalloc byte[256]);
        return Find(buffer.Unescape(content));
    }

    private int Find(ReadOnlySpan<byte> name)
    {
        var (first, last) = Words(name);
        return Find(name, 0, name.Length, first, last);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(ReadOnlySpan<byte> json, int at, int length, ulong first, ulong last) =>
        _areAlike ? FindAlike(json, at, length, first, last) : FindFrom(Slot(length, first, last), json, at, length, first, last);

    // Apart, so that nothing of it weighs on the usual way.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindAlike(ReadOnlySpan<byte> json, int at, int length, ulong first, ulong last) =>
        FindFrom(Slot(length, first ^ Middle(json.Slice(at, length)), last), json, at, length, first, last);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int FindFrom(int slot, ReadOnlySpan<byte> json, int at, int length, ulong first, ulong last)
    {
        var slots = _slots;
        for (; ; slot++)
        {
            var index = slots[slot & (slots.Length - 1)] - 1;
            if (index < 0) return -1;
            ref readonly var entry = ref _entries[index];
            if (entry.NameFirst != first || entry.NameLast != last || entry.Name.Length != length) continue;
            if (length <= 2 * sizeof(ulong) || LongEquals(ref Unsafe.Add(ref MemoryMarshal.GetReference(json), at), entry.Name)) return index;
        }
    }

    /// <summary>Whether the bytes of a name of more than 16 stand somewhere, where there is room for all of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool LongEquals(ref byte start, byte[] name)
    {
        if (!Vector128.IsHardwareAccelerated || name.Length > 2 * Vector128<byte>.Count) return MemoryMarshal.CreateReadOnlySpan(ref start, name.Length).SequenceEqual(name);
        ref var other = ref MemoryMarshal.GetArrayDataReference(name);
        var last = (nuint)(name.Length - Vector128<byte>.Count);
        return ((Vector128.LoadUnsafe(ref start) ^ Vector128.LoadUnsafe(ref other)) | (Vector128.LoadUnsafe(ref start, last) ^ Vector128.LoadUnsafe(ref other, last))) == Vector128<byte>.Zero;
    }

    /// <summary>The first and the last eight bytes of a name; of a shorter one all bytes, at the top of the first word and at the bottom of the last.</summary>
    private static (ulong First, ulong Last) Words(ReadOnlySpan<byte> name)
    {
        if (name.Length >= sizeof(ulong)) return (BinaryPrimitives.ReadUInt64LittleEndian(name), BinaryPrimitives.ReadUInt64LittleEndian(name[^sizeof(ulong)..]));
        var word = 0UL;
        for (var i = name.Length - 1; i >= 0; i--) word = (word << 8) | name[i];
        return name.IsEmpty ? (0, 0) : (word << (64 - 8 * name.Length), word);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Slot(int length, ulong first, ulong last)
    {
        var hash = unchecked((first * 0x9E37_79B9_7F4A_7C15) ^ ((BitOperations.RotateLeft(last, 29) + (ulong)length) * 0xD6E8_FEB8_6659_FD93));
        return (int)(unchecked((hash ^ (hash >> 32)) * 0x9E37_79B9_7F4A_7C15) >> _shift);
    }

    /// <summary>Gives each name its slot; false where too many are alike.</summary>
    private bool TryFill()
    {
        Array.Clear(_slots);
        for (var i = 0; i < _entries.Length; i++)
        {
            ref readonly var entry = ref _entries[i];
            var alike = 0;
            var slot = Slot(entry.Name.Length, _areAlike ? entry.NameFirst ^ Middle(entry.Name) : entry.NameFirst, entry.NameLast);
            for (; _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
            {
                ref readonly var other = ref _entries[_slots[slot] - 1];
                if (other.Name.Length != entry.Name.Length || other.NameFirst != entry.NameFirst || other.NameLast != entry.NameLast) continue;
                if (++alike > MostAlike && !_areAlike && entry.Name.Length > 2 * sizeof(ulong)) return false;
            }

            _slots[slot] = i + 1;
        }

        return true;
    }

    /// <summary>What is between the ends of a name of more than 16 bytes; 0 for others.</summary>
    private static ulong Middle(ReadOnlySpan<byte> name)
    {
        var hash = 0UL;
        for (var i = sizeof(ulong); i < name.Length - sizeof(ulong); i += sizeof(ulong))
            hash = unchecked((hash ^ BinaryPrimitives.ReadUInt64LittleEndian(name[i..])) * 0x9E37_79B9_7F4A_7C15);
        return hash ^ (hash >> 32);
    }

    private readonly struct Entry
    {
        public Entry(string name, ReadOnlySpan<byte> behindQuote)
        {
            Name = Encoding.UTF8.GetBytes(name);
            (NameFirst, NameLast) = Words(Name);
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

        public ulong NameFirst { get; }

        public ulong NameLast { get; }

        public byte[] Written { get; }

        public byte[] Name { get; }
    }
}
