using System.ComponentModel;

namespace DomainSdk.Runtime;

/// <summary>
/// Which members of a record that have a default were given, by the text it was read from or by the code that made it; the others are
/// not written, so that a round trip adds nothing. Two of them are always equal: records compare by what their members say, not by
/// whether a default was spelled out.
/// </summary>
/// <param name="first">The members 0 to 63, as bits.</param>
/// <param name="second">The members 64 to 127.</param>
/// <param name="more">Those after them, 64 to a word.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct WrittenMembers(ulong first, ulong second = 0, params ulong[]? more) : IEquatable<WrittenMembers>
{
    private const int Word = 64;

    /// <summary>Whether a member was given.</summary>
    /// <param name="member">Its place in the declaration.</param>
    /// <returns>True if it was.</returns>
    public bool Has(int member) => (WordAt(member / Word) >> member & 1) != 0;

    /// <summary>The same with one more member.</summary>
    /// <param name="member">Its place in the declaration.</param>
    /// <returns>The members.</returns>
    public WrittenMembers With(int member)
    {
        var bit = 1UL << member;
        if (member < Word) return new(first | bit, second, more);
        if (member < 2 * Word) return new(first, second | bit, more);
        var words = new ulong[Math.Max(more?.Length ?? 0, member / Word - 1)];
        more?.CopyTo(words, 0);
        words[member / Word - 2] |= bit;
        return new(first, second, words);
    }

    private ulong WordAt(int word) => word switch
    {
        0 => first,
        1 => second,
        _ => word - 2 < more?.Length ? more[word - 2] : 0,
    };

    /// <inheritdoc/>
    public bool Equals(WrittenMembers other) => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WrittenMembers;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    /// <summary>Always true.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(WrittenMembers left, WrittenMembers right) => left.Equals(right);

    /// <summary>Always false.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(WrittenMembers left, WrittenMembers right) => !left.Equals(right);
}
