using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DomainSdk.Yaml;

/// <summary>What scalars are by the core schema of YAML 1.2.</summary>
internal static partial class YamlScalar
{
    // To write such a number in tens takes the square of its length.
    private const int MostDigits = 10_000;

    private const string Core = "tag:yaml.org,2002:";

    /// <summary>The value as a JSON literal; null where it is a string.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="problem">Why JSON has no such value, or null.</param>
    public static string? Literal(Scalar scalar, out string? problem)
    {
        problem = null;
        var tag = scalar.Tag.IsEmpty ? "" : scalar.Tag.Value;
        if (tag == "!" || tag == Core + "str" || (tag.Length == 0 && scalar.Style != ScalarStyle.Plain)) return null;
        if (tag.Length > 0 && !tag.StartsWith(Core, StringComparison.Ordinal))
        {
            problem = $"JSON has no values with the tag '{tag}'.";
            return null;
        }

        if (scalar.Value.Length > MostDigits && (Octal().IsMatch(scalar.Value) || Hexadecimal().IsMatch(scalar.Value)))
        {
            problem = $"The number has more than {MostDigits} digits.";
            return null;
        }

        var (literal, kind) = Resolve(scalar.Value);
        var wanted = tag.Length == 0 ? kind : tag[Core.Length..];
        if (literal is not null && (wanted == kind || (wanted == "float" && kind == "int"))) return literal;
        if (tag.Length > 0) problem = $"'{scalar.Value}' is not of the tag '{tag}', or JSON has no such value.";
        else if (kind == "float") problem = $"JSON has no number '{scalar.Value}'.";
        return null;
    }

    private static (string? Literal, string Kind) Resolve(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => ("null", "null"),
        "true" or "True" or "TRUE" => ("true", "bool"),
        "false" or "False" or "FALSE" => ("false", "bool"),
        _ when Decimal().IsMatch(text) => (Plain(text), "int"),
        _ when Octal().IsMatch(text) => (FromDigits(text[2..], 8), "int"),
        _ when Hexadecimal().IsMatch(text) => (BigInteger.Parse("0" + text[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture), "int"),
        _ when Float().IsMatch(text) => (Plain(text), "float"),
        _ when NotFinite().IsMatch(text) => (null, "float"),
        _ => (null, "str"),
    };

    // All digits stay, as they do in JSON: only what its grammar refuses is written otherwise.
    private static string Plain(string text)
    {
        var match = Float().Match(text);
        var whole = match.Groups["whole"].Value.TrimStart('0');
        var fraction = match.Groups["fraction"].Value;
        var sign = text[0] == '-' ? "-" : "";
        return sign + (whole.Length == 0 ? "0" : whole) + (fraction.Length == 0 ? "" : "." + fraction) + match.Groups["exponent"].Value;
    }

    private static string FromDigits(string digits, int numberBase) =>
        digits.Aggregate(BigInteger.Zero, (sum, digit) => sum * numberBase + (digit - '0')).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[-+]?[0-9]+\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"^0o[0-7]+\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Octal();

    [GeneratedRegex(@"^0x[0-9a-fA-F]+\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(@"^[-+]?(?=\.?[0-9])(?<whole>[0-9]*)(\.(?<fraction>[0-9]*))?(?<exponent>[eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Float();

    [GeneratedRegex(@"^([-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NotFinite();
}
