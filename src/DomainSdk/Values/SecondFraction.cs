using System.Text;

namespace DomainSdk;

/// <summary>The fraction of a second with the digits as written. Two are equal by value: zeros at the end do not count.</summary>
internal readonly struct SecondFraction : IEquatable<SecondFraction>, IComparable<SecondFraction>
{
    private const int HeadDigits = 18;
    private const int TickDigits = 7;

    // The first digits as a number, followed by zeros up to eighteen; nearly all fractions have no more.
    private readonly long _head;
    private readonly string? _tail;

    /// <summary>Keeps digits.</summary>
    /// <param name="digits">ASCII digits; may be empty.</param>
    public SecondFraction(ReadOnlySpan<byte> digits)
    {
        Length = digits.Length;
        for (var i = 0; i < HeadDigits; i++) _head = _head * 10 + (i < digits.Length ? digits[i] - '0' : 0);
        _tail = digits.Length > HeadDigits ? Encoding.ASCII.GetString(digits[HeadDigits..]) : null;
    }

    private SecondFraction(long head, int length) => (_head, Length) = (head, length);

    /// <summary>The number of digits as written.</summary>
    public int Length { get; }

    /// <summary>The fraction in ticks of 100 ns, cut off.</summary>
    public int Ticks => (int)(_head / Power(HeadDigits - TickDigits));

    /// <summary>The fraction in nanoseconds, cut off.</summary>
    public int Nanoseconds => (int)(_head / Power(HeadDigits - 9));

    /// <summary>The digits as written.</summary>
    public string Digits => string.Create(Length, this, static (room, value) =>
    {
        for (var i = 0; i < room.Length; i++) room[i] = value.Digit(i);
    });

    /// <summary>A number of ticks, less than a second, without zeros at the end.</summary>
    public static SecondFraction FromTicks(long ticks)
    {
        var length = ticks == 0 ? 0 : TickDigits;
        for (var rest = ticks; rest != 0 && rest % 10 == 0; rest /= 10) length--;
        return new SecondFraction(ticks * Power(HeadDigits - TickDigits), length);
    }

    /// <summary>Writes the digits, with a point before them if there are any, and goes on behind them.</summary>
    public void Write(Span<byte> destination, ref int at)
    {
        if (Length == 0) return;
        destination[at++] = (byte)'.';
        for (var i = 0; i < Length; i++) destination[at++] = (byte)Digit(i);
    }

    public int CompareTo(SecondFraction other)
    {
        var head = _head.CompareTo(other._head);
        return head != 0 || (_tail ?? other._tail) is null ? head : Rest(_tail).SequenceCompareTo(Rest(other._tail));
    }

    public bool Equals(SecondFraction other) => CompareTo(other) == 0;

    public override bool Equals(object? obj) => obj is SecondFraction other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_head, Rest(_tail).IsEmpty ? 0 : string.GetHashCode(Rest(_tail), StringComparison.Ordinal));

    private static ReadOnlySpan<char> Rest(string? tail) => tail.AsSpan().TrimEnd('0');

    private static long Power(int exponent)
    {
        var power = 1L;
        for (; exponent > 0; exponent--) power *= 10;
        return power;
    }

    private char Digit(int index) => index < HeadDigits ? (char)('0' + _head / Power(HeadDigits - 1 - index) % 10) : _tail![index - HeadDigits];
}
