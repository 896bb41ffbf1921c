using System.Globalization;

namespace DomainSdk.Reports.Content;

/// <summary>Numbers of drawings.</summary>
internal static class Svg
{
    /// <summary>A length with one digit behind the point, the same in every culture.</summary>
    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
