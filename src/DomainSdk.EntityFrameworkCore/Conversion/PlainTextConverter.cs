using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DomainSdk.EntityFrameworkCore.Conversion;

/// <summary>A scalar as plain text: what stands in a JSON string, without its quotes. What is read has to conform to the schema.</summary>
/// <typeparam name="T">The type.</typeparam>
internal sealed class PlainTextConverter<T>() : ValueConverter<T, string>(value => Write(value), text => Read(text))
    where T : IParsable<T>
{
    private static string Write(T value) => value.ToString() ?? "";

    private static T Read(string text) => T.Parse(text, CultureInfo.InvariantCulture);
}
