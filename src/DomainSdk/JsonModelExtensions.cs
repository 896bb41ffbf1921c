using System.Diagnostics.CodeAnalysis;

namespace DomainSdk;

/// <summary>
/// What every generated type can do: <c>Party.Parse(utf8)</c>, <c>Party.TryParse(…)</c>, <c>Party.IsValid(utf8)</c>,
/// <c>Party.Validate(utf8)</c>, <c>party.ToJson()</c>, <c>party.WriteTo(…)</c>, <c>party.Validate()</c>. They need <c>using DomainSdk;</c>.
/// </summary>
public static partial class JsonModelExtensions
{
    extension<T>(T)
        where T : IJsonModel<T>
    {
        /// <summary>Reads and validates a JSON text.</summary>
        /// <param name="utf8">The text.</param>
        /// <returns>The value.</returns>
        /// <exception cref="DomainValidationException">The text does not conform to the schema; every error is in it.</exception>
        public static T Parse(ReadOnlySpan<byte> utf8) =>
            JsonModel.Parse<T>(utf8);

        /// <summary>Reads and validates a JSON text without saying why it failed.</summary>
        /// <param name="utf8">The text.</param>
        /// <param name="value">The value.</param>
        /// <returns>Whether the text conforms to the schema.</returns>
        public static bool TryParse(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out T? value) =>
            JsonModel.TryParse(utf8, out value);

        /// <summary>Reads and validates a JSON text.</summary>
        /// <param name="utf8">The text.</param>
        /// <param name="value">The value.</param>
        /// <param name="result">Every error; valid if the answer is true.</param>
        /// <param name="path">The file of the text as errors should show it, or null.</param>
        /// <returns>Whether the text conforms to the schema.</returns>
        public static bool TryParse(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out T? value, out ValidationResult result, string? path = null) =>
            JsonModel.TryParse(utf8, out value, out result, path);

        /// <summary>Whether a JSON text conforms to the schema. Allocates nothing.</summary>
        /// <param name="utf8">The text.</param>
        /// <returns>True if it does.</returns>
        public static bool IsValid(ReadOnlySpan<byte> utf8) => JsonModel.IsValid<T>(utf8);

        /// <summary>Validates a JSON text.</summary>
        /// <param name="utf8">The text.</param>
        /// <param name="path">The file of the text as errors should show it, or null.</param>
        /// <returns>Every error with its positions.</returns>
        public static ValidationResult Validate(ReadOnlySpan<byte> utf8, string? path = null) => JsonModel.Validate<T>(utf8, path);
    }
}
