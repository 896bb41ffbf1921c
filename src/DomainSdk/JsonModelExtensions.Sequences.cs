using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using DomainSdk.Runtime;

namespace DomainSdk;

/// <content>Reading texts in segments, as pipes give them; one document each. A single segment is read where it is.</content>
public static partial class JsonModelExtensions
{
    extension<T>(T)
        where T : IJsonModel<T>
    {
        /// <summary>Reads and validates a JSON text.</summary>
        /// <param name="utf8">The text.</param>
        /// <returns>The value.</returns>
        /// <exception cref="DomainValidationException">The text does not conform to the schema; every error is in it.</exception>
        public static T Parse(ReadOnlySequence<byte> utf8)
        {
            using var text = new SequenceText(utf8);
            return JsonModel.Parse<T>(text.Utf8);
        }

        /// <summary>Reads and validates a JSON text without saying why it failed.</summary>
        /// <param name="utf8">The text.</param>
        /// <param name="value">The value.</param>
        /// <returns>Whether the text conforms to the schema.</returns>
        public static bool TryParse(ReadOnlySequence<byte> utf8, [NotNullWhen(true)] out T? value)
        {
            using var text = new SequenceText(utf8);
            return JsonModel.TryParse(text.Utf8, out value);
        }

        /// <summary>Reads and validates a JSON text.</summary>
        /// <param name="utf8">The text.</param>
        /// <param name="value">The value.</param>
        /// <param name="result">Every error; valid if the answer is true.</param>
        /// <param name="path">The file of the text as errors should show it, or null.</param>
        /// <returns>Whether the text conforms to the schema.</returns>
        public static bool TryParse(ReadOnlySequence<byte> utf8, [NotNullWhen(true)] out T? value, out ValidationResult result, string? path = null)
        {
            using var text = new SequenceText(utf8);
            return JsonModel.TryParse(text.Utf8, out value, out result, path);
        }

        /// <summary>Whether a JSON text conforms to the schema. Allocates nothing in steady state.</summary>
        /// <param name="utf8">The text.</param>
        /// <returns>True if it does.</returns>
        public static bool IsValid(ReadOnlySequence<byte> utf8)
        {
            using var text = new SequenceText(utf8);
            return JsonModel.IsValid<T>(text.Utf8);
        }

        /// <summary>Validates a JSON text.</summary>
        /// <param name="utf8">The text.</param>
        /// <param name="path">The file of the text as errors should show it, or null.</param>
        /// <returns>Every error with its positions.</returns>
        public static ValidationResult Validate(ReadOnlySequence<byte> utf8, string? path = null)
        {
            using var text = new SequenceText(utf8);
            return JsonModel.Validate<T>(text.Utf8, path);
        }
    }
}
