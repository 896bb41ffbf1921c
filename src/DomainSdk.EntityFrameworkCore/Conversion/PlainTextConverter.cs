using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DomainSdk.EntityFrameworkCore.Conversion;

/// <summary>A scalar as plain text: what stands in a JSON string, without its quotes. What is read has to conform to the schema.</summary>
/// <typeparam name="T">The type.</typeparam>
internal sealed class PlainTextConverter<T>() : ValueConverter<T, string>(value => Write(value), text => Read(text))
    where T : IParsable<T>
{
    // What could not be read back, such as the default of an id, would block every question to its table.
    private static string Write(T value)
    {
        var text = value.ToString() ?? "";
        return T.TryParse(text, CultureInfo.InvariantCulture, out _) ? text : throw new InvalidOperationException($"'{text}' is no {typeof(T).Name}, and is not stored.");
    }

    private static T Read(string text) => T.Parse(text, CultureInfo.InvariantCulture);
}
