using System.Globalization;
using System.Numerics;
using System.Text;
using DomainSdk.Runtime;
using DomainSdk.Schema.Semantics;

namespace DomainSdk;

/// <content>Numbers of .NET made into JSON numbers, and back.</content>
public readonly partial struct JsonNumber
{
    /// <summary>Makes a number of any integer type of a fixed size.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="value">The integer.</param>
    /// <returns>The number.</returns>
    public static JsonNumber FromInteger<T>(T value)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T> => Of(value.ToString(null, CultureInfo.InvariantCulture));

    /// <summary>The value in any integer type of a fixed size.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="value">The integer.</param>
    /// <returns>False where the number has a fractional part or is beyond the type.</returns>
    public bool TryToInteger<T>(out T value)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T> => JsonRead.TryGetInteger(Token(stackalloc byte[ShortLength]), out value);

    /// <summary>The value as <see cref="int"/>.</summary>
    /// <param name="value">The integer.</param>
    /// <returns>False where the number has a fractional part or is beyond the type.</returns>
    public bool TryToInt32(out int value) => TryToInteger(out value);

    /// <summary>The value as <see cref="long"/>.</summary>
    /// <param name="value">The integer.</param>
    /// <returns>False where the number has a fractional part or is beyond the type.</returns>
    public bool TryToInt64(out long value) => TryToInteger(out value);

    /// <summary>The value as <see cref="BigInteger"/>.</summary>
    /// <param name="value">The integer.</param>
    /// <returns>False where the number has a fractional part or more than 10,000 digits.</returns>
    public bool TryToBigInteger(out BigInteger value) => ExactNumber.TryGetBigInteger(Token(stackalloc byte[ShortLength]), out value);

    /// <summary>The value as <see cref="decimal"/>.</summary>
    /// <param name="value">The number.</param>
    /// <returns>False where a decimal does not hold it exactly.</returns>
    public bool TryToDecimal(out decimal value) => ExactNumber.TryGetDecimal(Token(stackalloc byte[ShortLength]), out value);

    /// <summary>The value as <see cref="int"/>.</summary>
    /// <returns>The integer.</returns>
    /// <exception cref="OverflowException">The number has a fractional part or is beyond the type.</exception>
    public int ToInt32() => TryToInt32(out var value) ? value : throw DoesNotFit("int");

    /// <summary>The value as <see cref="long"/>.</summary>
    /// <returns>The integer.</returns>
    /// <exception cref="OverflowException">The number has a fractional part or is beyond the type.</exception>
    public long ToInt64() => TryToInt64(out var value) ? value : throw DoesNotFit("long");

    /// <summary>The value as <see cref="BigInteger"/>.</summary>
    /// <returns>The integer.</returns>
    /// <exception cref="OverflowException">The number has a fractional part or more than 10,000 digits.</exception>
    public BigInteger ToBigInteger() => TryToBigInteger(out var value) ? value : throw DoesNotFit("BigInteger of 10,000 digits");

    /// <summary>The value as <see cref="decimal"/>.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="OverflowException">A decimal does not hold it exactly.</exception>
    public decimal ToDecimal() => TryToDecimal(out var value) ? value : throw DoesNotFit("decimal");

    /// <summary>The nearest <see cref="double"/>.</summary>
    /// <returns>The number; infinity where it is beyond the range.</returns>
    public double ToDouble() => ExactNumber.ToDouble(Token(stackalloc byte[ShortLength]));

    /// <summary>A number of the same value.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator JsonNumber(int value) => FromInteger(value);

    /// <summary>A number of the same value.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator JsonNumber(long value) => FromInteger(value);

    /// <summary>A number of the same value.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator JsonNumber(BigInteger value) => Of(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number of the same value and with the same zeros at its end.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator JsonNumber(decimal value) => Of(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The shortest number that is nearest to the same double.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">JSON has no infinities and no NaN.</exception>
    public static implicit operator JsonNumber(double value) => double.IsFinite(value)
        ? Of(value.ToString("R", CultureInfo.InvariantCulture))
        : throw new ArgumentException($"JSON cannot represent {value.ToString(CultureInfo.InvariantCulture)}.", nameof(value));

    /// <summary>The value as <see cref="int"/>, as <see cref="ToInt32"/> gives it.</summary>
    /// <param name="value">The number.</param>
    public static explicit operator int(JsonNumber value) => value.ToInt32();

    /// <summary>The value as <see cref="long"/>, as <see cref="ToInt64"/> gives it.</summary>
    /// <param name="value">The number.</param>
    public static explicit operator long(JsonNumber value) => value.ToInt64();

    /// <summary>The value as <see cref="BigInteger"/>, as <see cref="ToBigInteger"/> gives it.</summary>
    /// <param name="value">The number.</param>
    public static explicit operator BigInteger(JsonNumber value) => value.ToBigInteger();

    /// <summary>The value as <see cref="decimal"/>, as <see cref="ToDecimal"/> gives it.</summary>
    /// <param name="value">The number.</param>
    public static explicit operator decimal(JsonNumber value) => value.ToDecimal();

    /// <summary>The value as <see cref="double"/>, as <see cref="ToDouble"/> gives it.</summary>
    /// <param name="value">The number.</param>
    public static explicit operator double(JsonNumber value) => value.ToDouble();

    private static JsonNumber Of(string number) => new(Encoding.ASCII.GetBytes(number));

    private OverflowException DoesNotFit(string type) => new($"{type} does not hold {ToString()} exactly.");
}
