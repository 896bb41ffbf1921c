using System.Globalization;

namespace DomainSdk;

/// <summary>A document that had to conform to a schema does not.</summary>
public sealed class DomainValidationException : Exception
{
    private const int Shown = 10;

    /// <summary>Creates the exception for an invalid result.</summary>
    /// <param name="result">The result.</param>
    public DomainValidationException(ValidationResult result)
        : base(Describe(result)) => Result = result;

    /// <summary>The result with every error.</summary>
    public ValidationResult Result { get; }

    private static string Describe(ValidationResult result)
    {
        var lines = result.Errors.Take(Shown).Select(error => error.ToString()).ToList();
        if (result.Errors.Count > Shown)
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"… and {result.Errors.Count - Shown} more"));
        return string.Join('\n', lines);
    }
}
