using System.Diagnostics.CodeAnalysis;
using DomainSdk.Runtime;

namespace DomainSdk;

/// <content>Reading streams, from where they stand to their end; one document each. They are not closed.</content>
public static partial class JsonModelExtensions
{
    extension<T>(T)
        where T : IJsonModel<T>
    {
        /// <summary>Reads and validates a JSON text.</summary>
        /// <param name="stream">The text as UTF-8.</param>
        /// <returns>The value.</returns>
        /// <exception cref="DomainValidationException">The text does not conform to the schema; every error is in it.</exception>
        public static T Parse(Stream stream)
        {
            using var text = StreamText.Read(stream);
            return JsonModel.Parse<T>(text.Written);
        }

        /// <summary>Reads and validates a JSON text.</summary>
        /// <param name="stream">The text as UTF-8.</param>
        /// <param name="cancellationToken">Stops reading.</param>
        /// <returns>The value.</returns>
        /// <exception cref="DomainValidationException">The text does not conform to the schema; every error is in it.</exception>
        /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
        public static async Task<T> ParseAsync(Stream stream, CancellationToken cancellationToken = default)
        {
            using var text = await StreamText.ReadAsync(stream, cancellationToken).ConfigureAwait(false);
            return JsonModel.Parse<T>(text.Written);
        }

        /// <summary>Reads and validates a JSON text without saying why it failed.</summary>
        /// <param name="stream">The text as UTF-8.</param>
        /// <param name="value">The value.</param>
        /// <returns>Whether the text conforms to the schema.</returns>
        public static bool TryParse(Stream stream, [NotNullWhen(true)] out T? value)
        {
            using var text = StreamText.Read(stream);
            return JsonModel.TryParse(text.Written, out value);
        }

        /// <summary>Reads and validates a JSON text.</summary>
        /// <param name="stream">The text as UTF-8.</param>
        /// <param name="value">The value.</param>
        /// <param name="result">Every error; valid if the answer is true.</param>
        /// <param name="path">The file of the text as errors should show it, or null.</param>
        /// <returns>Whether the text conforms to the schema.</returns>
        public static bool TryParse(Stream stream, [NotNullWhen(true)] out T? value, out ValidationResult result, string? path = null)
        {
            using var text = StreamText.Read(stream);
            return JsonModel.TryParse(text.Written, out value, out result, path);
        }

        /// <summary>Whether a JSON text conforms to the schema.</summary>
        /// <param name="stream">The text as UTF-8.</param>
        /// <returns>True if it does.</returns>
        public static bool IsValid(Stream stream)
        {
            using var text = StreamText.Read(stream);
            return JsonModel.IsValid<T>(text.Written);
        }

        /// <summary>Validates a JSON text.</summary>
        /// <param name="stream">The text as UTF-8.</param>
        /// <param name="path">The file of the text as errors should show it, or null.</param>
        /// <returns>Every error with its positions.</returns>
        public static ValidationResult Validate(Stream stream, string? path = null)
        {
            using var text = StreamText.Read(stream);
            return JsonModel.Validate<T>(text.Written, path);
        }
    }
}
