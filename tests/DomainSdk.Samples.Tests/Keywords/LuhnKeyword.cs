using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace Samples.Keywords;

/// <summary><c>"x-luhn": true</c>: a string of digits whose last one is the check digit of the Luhn formula.</summary>
public sealed class LuhnKeyword() : CustomKeyword("x-luhn", InstanceTypes.String, valueSchema: """{ "const": true }""")
{
    /// <inheritdoc/>
    public override bool Holds(JsonNode value, KeywordInstance instance)
    {
        var digits = instance.Text;
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            if (digit is < 0 or > 9) return false;
            if (i % 2 == 1) digit = digit * 2 > 9 ? (digit * 2) - 9 : digit * 2;
            sum += digit;
        }

        return digits.Length > 1 && sum % 10 == 0;
    }

    /// <inheritdoc/>
    public override string Explain(JsonNode value, KeywordInstance instance) => $"The last digit of '{instance.GetString()}' is not its check digit.";
}
