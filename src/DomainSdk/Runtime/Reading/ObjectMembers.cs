using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>
/// Where the members of one object stand. Conditions upon conditions ask the same object for one member after the other; with this it is read
/// once for all of them.
/// </summary>
internal sealed class ObjectMembers
{
    private const int Most = 48;

    private readonly int[] _names = new int[Most];
    private readonly StringFlags[] _flags = new StringFlags[Most];
    private readonly int[] _values = new int[Most];
    private int _object = -1;
    private int _count;

    /// <summary>Forgets the object, as its text ends.</summary>
    public void Forget() => _object = -1;

    /// <summary>Notes the members of an object.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the object.</param>
    /// <returns>False for what is no object, is malformed, or has too many members.</returns>
    public bool Note(ReadOnlySpan<byte> json, int at)
    {
        if (_object == at) return true;
        _object = -1;
        var start = at;
        var count = 0;
        if (!JsonRead.BeginObject(json, ref at)) return false;
        while (JsonRead.NextMember(json, ref at, out var name, out var flags))
        {
            if (count == Most) return false;
            (_names[count], _flags[count], _values[count++]) = (name, flags, at);
            if ((at = JsonScanner.SkipValue(json, at)) < 0) return false;
        }

        if (at < 0) return false;
        (_object, _count) = (start, count);
        return true;
    }

    /// <summary>Finds a member of the object noted last.</summary>
    /// <param name="json">The text.</param>
    /// <param name="name">The decoded name.</param>
    /// <param name="from">Which member to begin with; afterwards the one behind that found.</param>
    /// <returns>The first byte of its value, or -1.</returns>
    public int Next(ReadOnlySpan<byte> json, ReadOnlySpan<byte> name, ref int from)
    {
        while (from < _count)
        {
            var member = from++;
            if (JsonRead.IsName(json, _names[member], _flags[member], name)) return _values[member];
        }

        return -1;
    }

    /// <summary>Which of some names the members have.</summary>
    /// <param name="json">The text.</param>
    /// <param name="names">At most 64 names.</param>
    /// <returns>A bit for each name.</returns>
    public ulong Which(ReadOnlySpan<byte> json, NameTable names)
    {
        var which = 0UL;
        for (var i = 0; i < _count; i++)
        {
            var end = JsonScanner.ScanString(json, _names[i], out var flags);
            var name = names.Find(json, _names[i] + 1, end - 1, flags);
            if (name >= 0) which |= 1UL << name;
        }

        return which;
    }
}
