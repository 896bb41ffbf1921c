using System.Diagnostics.CodeAnalysis;
using DomainSdk.Runtime;

namespace DomainSdk;

/// <summary>
/// Reading and validating generated types in generic code, where <c>T.Parse(…)</c> cannot be written. Elsewhere use the members of
/// <see cref="JsonModelExtensions"/>.
/// </summary>
public static class JsonModel
{
    /// <summary>Reads and validates a JSON text.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="utf8">The text.</param>
    /// <param name="path">The file of the text as errors should show it, or null.</param>
    /// <returns>The value.</returns>
    /// <exception cref="DomainValidationException">The text does not conform to the schema; every error is in it.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> utf8, string? path = null)
        where T : IJsonModel<T> =>
        TryRead<T>(utf8, out var value, out var failure, path) ? value : throw new DomainValidationException(failure);

    /// <summary>Reads and validates a JSON text without saying why it failed.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="utf8">The text.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the text conforms to the schema.</returns>
    public static bool TryParse<T>(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out T? value)
        where T : IJsonModel<T> =>
        DocumentReader.Read<T, Build>(utf8, out value!);

    /// <summary>Reads and validates a JSON text.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="utf8">The text.</param>
    /// <param name="value">The value.</param>
    /// <param name="result">
    /// Every error. If the answer is true it is valid, and <see cref="ValidationResult.Information"/> tells of each value that the type holds only
    /// nearly.
    /// </param>
    /// <param name="path">The file of the text as errors should show it, or null.</param>
    /// <returns>Whether the text conforms to the schema.</returns>
    public static bool TryParse<T>(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out T? value, out ValidationResult result, string? path = null)
        where T : IJsonModel<T>
    {
        var document = new OpenDocument(utf8, notesInexact: true);
        if (!TryRead(ref document, out value, out var failure, path))
        {
            result = failure;
            return false;
        }

        result = document.Notes.Inexact is { } noted ? InexactReport.Make(value, utf8, path, noted) : ValidationResult.Valid;
        return true;
    }

    /// <summary>Whether a JSON text conforms to the schema. Allocates nothing.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="utf8">The text.</param>
    /// <returns>True if it does.</returns>
    public static bool IsValid<T>(ReadOnlySpan<byte> utf8)
        where T : IJsonModel<T> =>
        DocumentReader.Read<T, Skip>(utf8, out _);

    /// <summary>Validates a JSON text.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="utf8">The text.</param>
    /// <param name="path">The file of the text as errors should show it, or null.</param>
    /// <returns>Every error with its positions.</returns>
    public static ValidationResult Validate<T>(ReadOnlySpan<byte> utf8, string? path = null)
        where T : IJsonModel<T> =>
        DocumentReader.Read<T, Skip>(utf8, out _) ? ValidationResult.Valid : FailureReport.Make(T.Schema, utf8, path, null);

    /// <summary>Reads without looking for values that are not held exactly.</summary>
    internal static bool TryRead<T>(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out ValidationResult? failure, string? path = null)
        where T : IJsonModel<T>
    {
        var document = new OpenDocument(utf8);
        return TryRead(ref document, out value, out failure, path);
    }

    private static bool TryRead<T>(ref OpenDocument document, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out ValidationResult? failure, string? path)
        where T : IJsonModel<T>
    {
        var isRead = DocumentReader.Read<T, Build>(ref document, out value!);
        failure = isRead ? null : FailureReport.Make(T.Schema, document.Json, path, document.Notes.Unheld);
        return isRead;
    }
}
