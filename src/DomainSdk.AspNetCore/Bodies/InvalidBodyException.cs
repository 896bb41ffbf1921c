using DomainSdk.AspNetCore.Problems;
using Microsoft.AspNetCore.Http;

namespace DomainSdk.AspNetCore;

/// <summary>The body of a request is not what its schema asks for. It becomes problem details, unless it is caught before.</summary>
public sealed class InvalidBodyException : BadHttpRequestException
{
    /// <summary>Creates the exception for an invalid result.</summary>
    /// <param name="result">The result.</param>
    public InvalidBodyException(ValidationResult result)
        : base("The body of the request is not valid.", StatusCodes.Status400BadRequest) => Result = result;

    private InvalidBodyException(string message, int status)
        : base(message, status) => Result = ValidationResult.Valid;

    private InvalidBodyException(string message, string id)
        : base(message, StatusCodes.Status400BadRequest) => Result = new ValidationResult([new ValidationError
        {
            Id = id,
            Keyword = "",
            InstanceLocation = "",
            KeywordLocation = "",
            AbsoluteKeywordLocation = "",
            Position = default,
            Message = message,
        }]);

    /// <summary>Every error; none where it did not come to reading.</summary>
    public ValidationResult Result { get; }

    internal static InvalidBodyException Missing() => new("The request has no body.", StatusCodes.Status400BadRequest);

    internal static BadHttpRequestException Unreadable(IOException cause) => new("The body cannot be read to its end.", StatusCodes.Status400BadRequest, cause);

    internal static InvalidBodyException WrongMediaType(string? given) => new(
        $"The body has to be JSON in UTF-8, as 'application/json'; the request has {(given is null ? "no content type" : $"'{given}'")}.", StatusCodes.Status415UnsupportedMediaType);

    internal static InvalidBodyException TooLarge() => new("The body is larger than the server takes.", StatusCodes.Status413PayloadTooLarge);

    internal static InvalidBodyException TooDeep(int limit) => new(
        $"Arrays and objects of the body nest deeper than {limit}.", ErrorIds.TooDeep);
}
