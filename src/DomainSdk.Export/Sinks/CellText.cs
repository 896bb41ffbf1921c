using System.Globalization;

namespace DomainSdk.Export.Sinks;

/// <summary>Values of cells as text, the same in every culture.</summary>
internal static class CellText
{
    /// <summary>A text as it is; a day as <c>2031-04-12</c>, a point in time as <c>2031-04-12T08:30:00Z</c>, with as many digits of a second as it has.</summary>
    public static string Of(object cell) => cell switch
    {
        string text => text,
        long number => number.ToString(CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"There is no text for {cell.GetType()}."),
    };
}
