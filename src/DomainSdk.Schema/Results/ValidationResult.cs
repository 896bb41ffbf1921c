namespace DomainSdk;

/// <summary>The verdict on a document, with every violation.</summary>
public sealed class ValidationResult
{
    /// <summary>The result of a document without a violation.</summary>
    public static ValidationResult Valid { get; } = new([]);

    /// <summary>Makes a result; it is valid when there is no error.</summary>
    /// <param name="errors">The violations in the order of the document.</param>
    public ValidationResult(IReadOnlyList<ValidationError> errors)
        : this(errors, [])
    {
    }

    /// <summary>Makes a result; it is valid when there is no error.</summary>
    /// <param name="errors">The violations in the order of the document.</param>
    /// <param name="information">What else is worth knowing, in the order of the document.</param>
    public ValidationResult(IReadOnlyList<ValidationError> errors, IReadOnlyList<ValidationInformation> information) =>
        (Errors, Information) = (errors, information);

    /// <summary>Whether the document conforms to the schema.</summary>
    public bool IsValid => Errors.Count == 0;

    /// <summary>The violations; empty when valid.</summary>
    public IReadOnlyList<ValidationError> Errors { get; }

    /// <summary>
    /// What is worth knowing though it is no violation: values that were read, but that their C# types do not hold exactly
    /// (<c>DSDK2091</c>). Only reading a value fills it, validating alone does not.
    /// </summary>
    public IReadOnlyList<ValidationInformation> Information { get; }
}
