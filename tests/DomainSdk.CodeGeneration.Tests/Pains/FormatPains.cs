using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.CodeGeneration.Tests.Pains;

/// <summary>Pain 14: a format of the user's own is silently a string.</summary>
public class FormatPains
{
    private const string Money = """
        #pragma warning disable CS1591
        namespace Acme;

        public readonly record struct Money(decimal Amount, string Currency) : System.IParsable<Money>
        {
            public static Money Parse(string s, System.IFormatProvider? provider) => TryParse(s, provider, out var money) ? money : throw new System.FormatException();

            public static bool TryParse(string? s, System.IFormatProvider? provider, out Money result)
            {
                result = default;
                if (s?.Split(' ') is not [var amount, { Length: 3 } currency] || !decimal.TryParse(amount, System.Globalization.NumberStyles.Number, provider, out var number)) return false;
                result = new Money(number, currency);
                return true;
            }

            public override string ToString() => System.FormattableString.Invariant($"{Amount} {Currency}");
        }
        """;

    private const string Bill = """
        {
          "title": "Bill", "type": "object", "additionalProperties": false, "required": ["total"],
          "properties": {
            "total": { "type": "string", "format": "money" },
            "tip": { "type": ["string", "null"], "format": "money", "maxLength": 8 },
            "host": { "type": "string", "format": "ipv4" },
            "prices": { "type": "object", "propertyNames": { "format": "money" }, "additionalProperties": { "type": "integer" } }
          }
        }
        """;

    private static readonly GenerationOptions Options = GenerationOptions.Default with
    {
        FormatTypes = [new FormatTypeMapping("money", "global::Acme.Money", IsValueType: true), new FormatTypeMapping("ipv4", "global::System.Net.IPAddress", IsValueType: false)],
    };

    [Fact]
    public void NSw5394_A_format_has_the_type_that_the_user_gives_it() => UserProgram.Run(
        Bill,
        """
        var bill = Bill.Parse("{\"total\":\"12.50 EUR\",\"tip\":\"1 EUR\",\"host\":\"127.0.0.1\"}");
        Is(new Acme.Money(12.50m, "EUR"), bill.Total);
        Is(new Acme.Money(1m, "EUR"), bill.Tip.Value!.Value);
        Is(System.Net.IPAddress.Loopback, bill.Host!);
        Is("{\"total\":\"13 USD\",\"tip\":\"1 EUR\",\"host\":\"127.0.0.1\"}", (bill with { Total = new(13m, "USD") }).ToJson());
        Is(bill, Bill.Parse(bill.ToJson()));
        """,
        Options,
        Money);

    [Fact]
    public void NSw5394_What_the_type_does_not_take_is_an_error_at_its_place() => UserProgram.Run(
        Bill,
        """
        Is(false, Bill.TryParse("{\"total\":\"much\",\"tip\":\"123456789 EUR\",\"host\":\"127.1\",\"prices\":{\"1 EUR\":1,\"no\":2}}", out _, out var result));
        Is("/total format, /tip maxLength, /host format, /prices format", string.Join(", ", result!.Errors.Select(e => e.InstanceLocation + " " + e.Keyword)));
        Is(false, Bill.IsValid(Encoding.UTF8.GetBytes("{\"total\":\"1 EURO\"}")));
        Is(true, Bill.IsValid(Encoding.UTF8.GetBytes("{\"total\":\"1 EUR\",\"tip\":null}")));
        """,
        Options,
        Money);
}
