using System.Diagnostics.CodeAnalysis;
using DomainSdk.Runtime;

namespace DomainSdk;

/// <content>Reading .NET strings. Offsets and lengths of positions count bytes of the text as UTF-8.</content>
public static partial class JsonModelExtensions
{
    extension<T>(T)
        where T : IJsonModel<T>
    {
        /// <summary>Reads and validates a JSON text.</summary>
        /// <param name="json">The text.</param>
        /// <returns>The value.</returns>
        /// <exception cref="DomainValidationException">The text does not conform to the schema; every error is in it.</exception>
        public static T Parse(string json)
        {
            using var text = new TranscodedText(json);
            return JsonModel.Parse<T>(text.Utf8);
        }

        /// <summary>Reads and validates a JSON text without saying why it failed.</summary>
        /// <param name="json">The text.</param>
        /// <param name="value">The value.</param>
        /// <returns>Whether the text conforms to the schema.</returns>
        public static bool TryParse(string json, [NotNullWhen(true)] out T? value)
        {
            using var text = new TranscodedText(json);
            return JsonModel.TryParse(text.Utf8, out value);
        }

        /// <summary>Reads and validates a JSON text.</summary>
        /// <param name="json">The text.</param>
        /// <param name="value">The value.</param>
        /// <param name="result">Every error; valid if the answer is true.</param>
        /// <param name="path">The file of the text as errors should show it, or null.</param>
        /// <returns>Whether the text conforms to the schema.</returns>
        public static bool TryParse(string json, [NotNullWhen(true)] out T? value, out ValidationResult result, string? path = null)
        {
            using var text = new TranscodedText(json);
            return JsonModel.TryParse(text.Utf8, out value, out result, path);
        }

        /// <summary>Whether a JSON text conforms to the schema.</summary>
        /// <param name="json">The text.</param>
        /// <returns>True if it does.</returns>
        public static bool IsValid(string json)
        {
            using var text = new TranscodedText(json);
            return JsonModel.IsValid<T>(text.Utf8);
        }

        /// <summary>Validates a JSON text.</summary>
        /// <param name="json">The text.</param>
        /// <param name="path">The file of the text as errors should show it, or null.</param>
        /// <returns>Every error with its positions.</returns>
        public static ValidationResult Validate(string json, string? path = null)
        {
            using var text = new TranscodedText(json);
            return JsonModel.Validate<T>(text.Utf8, path);
        }
    }
}
