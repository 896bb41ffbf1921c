using System.ComponentModel;
using System.Runtime.CompilerServices;
using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>What emitted readers are made of. Positions go in by value; -1 means that the value is not valid.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonRead
{
    /// <summary>Begins an object: moves behind its brace.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of a value.</param>
    /// <returns>Whether the value is an object.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool BeginObject(ReadOnlySpan<byte> json, ref int at)
    {
        if ((uint)at >= (uint)json.Length || json[at] != '{') return false;
        at++;
        return true;
    }

    /// <summary>
    /// Moves to the next member of an object. The member that mostly follows the last one is guessed first, so a text in the order
    /// of its schema, or of the texts before it, costs one comparison for each member.
    /// </summary>
    /// <param name="json">The text.</param>
    /// <param name="at">
    /// Right behind the opening brace or a member's value, or -1 where that was not valid. Afterwards: the first byte of the member's value; behind the closing
    /// brace when there are no more members; -1 when the text is malformed.
    /// </param>
    /// <param name="members">The declared members.</param>
    /// <param name="member">
    /// Before the first call -1. Afterwards: the place of the member in the table, or a negative number for a name that is not
    /// declared (which one it is remembers the guess).
    /// </param>
    /// <returns>Whether there is a member.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool NextMember(ReadOnlySpan<byte> json, ref int at, MemberTable members, ref int member) =>
        NextMember(json, ref at, members, ref member, out _);

    /// <summary>Moves to the next member as the other overload does, and tells where its name stands.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">As in the other overload.</param>
    /// <param name="members">The declared members.</param>
    /// <param name="member">As in the other overload.</param>
    /// <param name="name">The position of the opening quote of the member's name.</param>
    /// <returns>Whether there is a member.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool NextMember(ReadOnlySpan<byte> json, ref int at, MemberTable members, ref int member, out int name)
    {
        name = NextName(json, at);
        if (name < 0)
        {
            at = EndOf(name);
            return false;
        }

        var guess = members.Guess(member);
        if (members.Names.StandsAt(json, name, guess, out var length))
        {
            member = guess;
            at = JsonScanner.SkipWhitespace(json, name + length);
            return true;
        }

        var found = FindMember(json, name, members, member, guess);
        at = (int)found;
        member = (int)(found >> 32);
        return at >= 0;
    }

    /// <summary>Moves to the next member of an object without declared names.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">As in <see cref="NextMember(ReadOnlySpan{byte}, ref int, MemberTable, ref int)"/>.</param>
    /// <param name="name">The position of the opening quote of the member's name.</param>
    /// <returns>Whether there is a member.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool NextMember(ReadOnlySpan<byte> json, ref int at, out int name) => NextMember(json, ref at, out name, out _);

    /// <summary>The same for those who go on from what the scan of the name noticed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool NextMember(ReadOnlySpan<byte> json, ref int at, out int name, out StringFlags flags)
    {
        flags = StringFlags.None;
        name = NextName(json, at);
        if (name < 0)
        {
            at = EndOf(name);
            return false;
        }

        at = SkipColon(json, JsonScanner.ScanString(json, name, out flags));
        return at >= 0;
    }

    /// <summary>The member name at a position that <see cref="NextMember(ReadOnlySpan{byte}, ref int, MemberTable, ref int, out int)"/> gave.</summary>
    /// <param name="json">The text.</param>
    /// <param name="name">The position of the opening quote.</param>
    /// <returns>The decoded name.</returns>
    public static string MemberName(ReadOnlySpan<byte> json, int name)
    {
        var end = JsonScanner.ScanString(json, name, out var flags);
        var text = Utf8Text.GetString(json[(name + 1)..(end - 1)], flags);
        if ((flags & StringFlags.Escaped) != StringFlags.None) InexactValues.NoteReplaced(json, name, text);
        return text;
    }

    /// <summary>Finds a member by name wherever it stands in an object, without validating the others more than skipping them asks.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of a value.</param>
    /// <param name="name">The decoded name.</param>
    /// <returns>The first byte of the value of the first member with that name; -1 if there is none before the text becomes malformed.</returns>
    public static int FindTag(ReadOnlySpan<byte> json, int at, ReadOnlySpan<byte> name)
    {
        return BeginObject(json, ref at) ? NextTag(json, at, name) : -1;
    }

    /// <summary>Which of some members an object has, whatever their values.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of a value.</param>
    /// <param name="members">At most 64 members.</param>
    /// <returns>A bit for each of them; only for those before the place where the text becomes malformed.</returns>
    public static ulong FindMembers(ReadOnlySpan<byte> json, int at, MemberTable members)
    {
        if (DocumentState.MembersOf(json, at) is { } known) return known.Which(json, members.Names);
        var found = 0UL;
        var member = -1;
        if (!BeginObject(json, ref at)) return found;
        while (NextMember(json, ref at, members, ref member))
        {
            if (member >= 0) found |= 1UL << member;
            at = JsonScanner.SkipValue(json, at);
        }

        return found;
    }

    /// <summary>The same from right behind the opening brace or a member's value.</summary>
    private static int NextTag(ReadOnlySpan<byte> json, int at, ReadOnlySpan<byte> name)
    {
        while (NextMember(json, ref at, out var quote, out var flags))
        {
            if (IsName(json, quote, flags, name)) return at;
            at = JsonScanner.SkipValue(json, at);
            if (at < 0) return -1;
        }

        return -1;
    }

    /// <summary>Whether a member of an object has one of some strings as its value.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of an object.</param>
    /// <param name="name">The decoded name of the member.</param>
    /// <param name="values">The strings.</param>
    /// <param name="whereAbsent">The answer for an object without the member.</param>
    /// <returns>True if it has.</returns>
    public static bool HasTag(ReadOnlySpan<byte> json, int at, ReadOnlySpan<byte> name, EnumTable values, bool whereAbsent)
    {
        var from = 0;
        var tag = NextTag(json, at, name, ref from);
        if (tag < 0) return whereAbsent;
        for (; tag >= 0; tag = NextTag(json, at, name, ref from))
            if (Enum(json, tag, values, out _) < 0) return false;
        return true;
    }

    /// <summary>Whether a member of an object has a value that passes a check.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of an object.</param>
    /// <param name="name">The decoded name of the member.</param>
    /// <param name="check">The check.</param>
    /// <param name="whereAbsent">The answer for an object without the member.</param>
    /// <returns>True if it has.</returns>
    public static bool HasTag(ReadOnlySpan<byte> json, int at, ReadOnlySpan<byte> name, ResidualCheck check, bool whereAbsent)
    {
        var from = 0;
        var tag = NextTag(json, at, name, ref from);
        if (tag < 0) return whereAbsent;
        for (; tag >= 0; tag = NextTag(json, at, name, ref from))
            if (!check.Holds(json, tag)) return false;
        return true;
    }

    /// <summary>The next of the members with a name: every one counts, as in an evaluation.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of an object.</param>
    /// <param name="name">The decoded name.</param>
    /// <param name="from">Where to go on; 0 for the first.</param>
    /// <returns>The first byte of its value, or -1.</returns>
    private static int NextTag(ReadOnlySpan<byte> json, int at, ReadOnlySpan<byte> name, ref int from)
    {
        if (DocumentState.MembersOf(json, at) is { } members) return members.Next(json, name, ref from);
        var next = from == 0 ? at : JsonScanner.SkipValue(json, from);
        if (next < 0 || (from == 0 && !BeginObject(json, ref next))) return -1;
        return from = NextTag(json, next, name);
    }

    /// <summary>The position of the next member name (of whatever stands there); the complement of the position behind the closing brace; or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int NextName(ReadOnlySpan<byte> json, int at)
    {
        // A value before that was not valid left -1 here. No value ends with an opening brace: if one is the last byte, this is the first member.
        var last = at - 1;
        if ((uint)last >= (uint)json.Length) return -1;
        var isFirst = json[last] == '{';
        at = JsonScanner.SkipWhitespace(json, at);
        if ((uint)at >= (uint)json.Length) return -1;
        if (json[at] == '}') return ~(at + 1);
        if (isFirst) return at;
        return json[at] == ',' ? JsonScanner.SkipWhitespace(json, at + 1) : -1;
    }

    /// <summary>The end of an object or array from what <see cref="NextName"/> or its sister answered.</summary>
    private static int EndOf(int next) => next == -1 ? -1 : ~next;

    /// <summary>Looks a name up: the first byte of the value in the low half, the member in the high half.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long FindMember(ReadOnlySpan<byte> json, int name, MemberTable members, int previous, int guess)
    {
        var end = JsonScanner.ScanString(json, name, out var flags);
        var at = SkipColon(json, end);
        if (at < 0) return -1;
        var member = members.Names.Find(json, name + 1, end - 1, flags);
        if (member < 0) member = ~guess;
        else members.Learn(previous, member, at);
        return ((long)member << 32) | (uint)at;
    }

    private static int SkipColon(ReadOnlySpan<byte> json, int at)
    {
        if (at < 0) return -1;
        at = JsonScanner.SkipWhitespace(json, at);
        if ((uint)at >= (uint)json.Length || json[at] != ':') return -1;
        return JsonScanner.SkipWhitespace(json, at + 1);
    }

    /// <summary>Whether the string at a position is a name.</summary>
    /// <param name="json">The text.</param>
    /// <param name="quote">The opening quote of a well-formed string.</param>
    /// <param name="flags">What the scan of the string noticed.</param>
    /// <param name="name">The decoded name.</param>
    internal static bool IsName(ReadOnlySpan<byte> json, int quote, StringFlags flags, ReadOnlySpan<byte> name)
    {
        if ((flags & StringFlags.Escaped) != StringFlags.None) return IsEscaped(json, quote, name);
        var end = quote + 1 + name.Length;
        return end < json.Length && json[end] == '"' && json.Slice(quote + 1, name.Length).SequenceEqual(name);
    }

    private static bool IsEscaped(ReadOnlySpan<byte> json, int quote, ReadOnlySpan<byte> name)
    {
        var end = JsonScanner.ScanString(json, quote, out _);
        using var buffer = new Utf8Buffer(stackalloc byte[256]);
        return buffer.Unescape(json[(quote + 1)..(end - 1)]).SequenceEqual(name);
    }
}
