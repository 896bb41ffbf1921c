using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Shop;

/// <summary>What strings of the format <c>money</c> are: an amount and a currency, such as <c>9.50 EUR</c>.</summary>
public readonly record struct Money(decimal Amount, string Currency) : IParsable<Money>
{
    public static Money Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var money) ? money : throw new FormatException($"'{s}' is no amount with a currency.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result)
    {
        result = default;
        if (s?.Split(' ') is not [var amount, { Length: 3 } currency] || !decimal.TryParse(amount, NumberStyles.Number, provider, out var number)) return false;
        result = new Money(number, currency);
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount} {Currency}");
}
