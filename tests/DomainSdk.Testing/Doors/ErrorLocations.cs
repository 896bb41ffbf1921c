namespace DomainSdk.Testing.Doors;

/// <summary>Where the errors of a result are, for comparison of two results.</summary>
internal static class ErrorLocations
{
    /// <summary>Per error the place in the document and the keyword, in an order of their own and without repetition; the causes of errors too.</summary>
    /// <param name="result">The result.</param>
    public static IEnumerable<string> Of(ValidationResult result) =>
        All(result.Errors).Select(e => $"{e.InstanceLocation} {e.AbsoluteKeywordLocation}").Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<ValidationError> All(IEnumerable<ValidationError> errors) => errors.SelectMany(e => All(e.Causes).Prepend(e));
}
