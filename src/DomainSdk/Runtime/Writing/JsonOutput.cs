using System.Buffers;
using System.ComponentModel;
using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>
/// Writes JSON as UTF-8. Commas, and line breaks where they are asked for, are put in between; whether names and values alternate
/// rightly is the caller's matter. Pass it by reference and call <see cref="Flush"/> at the end.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonOutput
{
    private const int LeastRoom = 512;

    private readonly IBufferWriter<byte> _writer;
    private readonly bool _indented;
    private Span<byte> _room;
    private int _used;
    private readonly int _maxDepth;
    private readonly List<UnwritableValue>? _unwritable;
    private long _flushed;
    private int _depth;
    private Place _place;

    /// <summary>Begins an output of one value.</summary>
    /// <param name="writer">Where the bytes go.</param>
    /// <param name="indented">Whether to break lines (LF) and indent by two spaces.</param>
    public JsonOutput(IBufferWriter<byte> writer, bool indented = false)
        : this(writer, indented, JsonReadOptions.DefaultMaxDepth)
    {
    }

    /// <summary>The same with a bound of its own on the depth, and a list for what cannot be written.</summary>
    internal JsonOutput(IBufferWriter<byte> writer, bool indented, int maxDepth, List<UnwritableValue>? unwritable = null)
    {
        _writer = writer;
        _indented = indented;
        _maxDepth = maxDepth;
        _unwritable = unwritable;
    }

    /// <summary>How many bytes the writer has.</summary>
    internal readonly long Flushed => _flushed;

    private enum Place : byte
    {
        /// <summary>At the root or behind a name: nothing comes before the value.</summary>
        Value,

        /// <summary>Behind an opening brace or bracket.</summary>
        First,

        /// <summary>Behind a value: a comma comes before the next name or item.</summary>
        Next,
    }

    /// <summary>Begins an object.</summary>
    public void BeginObject() => Begin((byte)'{');

    /// <summary>Ends an object.</summary>
    public void EndObject() => End((byte)'}');

    /// <summary>Begins an array.</summary>
    public void BeginArray() => Begin((byte)'[');

    /// <summary>Ends an array.</summary>
    public void EndArray() => End((byte)']');

    /// <summary>Writes the name of a member that is known when the code is made.</summary>
    /// <param name="quotedWithColon">The name in quotes, escaped, with its colon: <c>"\"id\":"u8</c>.</param>
    public void Name(scoped ReadOnlySpan<byte> quotedWithColon)
    {
        Lead();
        Reserve(quotedWithColon.Length + 1);
        quotedWithColon.CopyTo(_room[_used..]);
        _used += quotedWithColon.Length;
        if (_indented) _room[_used++] = (byte)' ';
        _place = Place.Value;
    }

    /// <summary>Writes the name of a member.</summary>
    /// <param name="name">The name.</param>
    public void PropertyName(scoped ReadOnlySpan<char> name)
    {
        String(name);
        EndName();
    }

    /// <summary>Makes the string just written the name of a member.</summary>
    internal void EndName()
    {
        Reserve(2);
        _room[_used++] = (byte)':';
        if (_indented) _room[_used++] = (byte)' ';
        _place = Place.Value;
    }

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The value.</param>
    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    /// <summary>Writes <c>null</c>.</summary>
    public void Null() => Raw("null"u8);

    /// <summary>Writes a value that is JSON text already.</summary>
    /// <param name="json">The text.</param>
    public void Raw(scoped ReadOnlySpan<byte> json)
    {
        Lead();
        Reserve(json.Length);
        json.CopyTo(_room[_used..]);
        _used += json.Length;
        _place = Place.Next;
    }

    /// <summary>Looks whether the stack has room to write a record with many members.</summary>
    /// <param name="members">How many there are.</param>
    /// <exception cref="InsufficientExecutionStackException">It has not: the text is written once more, where there is room.</exception>
    public static void EnsureRoom(int members) => DocumentWriter.EnsureRoom(members);

    /// <summary>Hands what was written to the writer. The output can be used further.</summary>
    public void Flush()
    {
        if (_used > 0) _writer.Advance(_used);
        _flushed += _used;
        _used = 0;
        _room = default;
    }

    private void Begin(byte open)
    {
        if (_depth >= _maxDepth) TooDeep();
        Lead();
        Reserve(1);
        _room[_used++] = open;
        _depth++;
        _place = Place.First;
    }

    private void End(byte close)
    {
        _depth--;
        if (_indented && _place == Place.Next) BreakLine();
        Reserve(1);
        _room[_used++] = close;
        _place = Place.Next;
    }

    private readonly void TooDeep() => throw new InvalidOperationException(
        $"The value nests too deep: its JSON would have more than {_maxDepth} nested arrays and objects, the next at byte {_flushed + _used}, and could not be read back.");

    /// <summary>What comes before a name or value.</summary>
    private void Lead()
    {
        if (_place == Place.Value) return;
        if (_place == Place.Next)
        {
            Reserve(1);
            _room[_used++] = (byte)',';
        }

        if (_indented) BreakLine();
    }

    private void BreakLine()
    {
        Reserve(1 + _depth * 2);
        _room[_used++] = (byte)'\n';
        _room.Slice(_used, _depth * 2).Fill((byte)' ');
        _used += _depth * 2;
    }

    private void Reserve(int length)
    {
        if (_room.Length - _used < length) Grow(length);
    }

    private void Grow(int length)
    {
        Flush();
        _room = _writer.GetSpan(Math.Max(length, LeastRoom));
    }
}
