using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace DomainSdk.AspNetCore.Problems;

/// <summary>What is wrong with a request, as problem details.</summary>
internal static class BodyProblem
{
    private const string NotValid = "The body of the request does not conform to its schema.";
    // Each error names its place, which the request chooses: a long name in it would come back with every one.
    private const int MostCharacters = 1_000_000;

    private const string NotJson = "The body of the request is not JSON that can be read.";

    /// <summary>Describes a bad request.</summary>
    /// <param name="context">The request.</param>
    /// <param name="bad">What was wrong.</param>
    /// <param name="maxErrors">How many errors to list.</param>
    public static ProblemDetails Of(HttpContext context, BadHttpRequestException bad, int maxErrors)
    {
        if (ResultOf(bad) is { IsValid: false } result) return Invalid(result, maxErrors, errors => new HttpValidationProblemDetails(errors));
        return new ProblemDetails { Status = bad.StatusCode, Detail = Detail(context, bad) };
    }

    /// <summary>Describes an invalid body.</summary>
    /// <param name="result">Its errors.</param>
    /// <param name="maxErrors">How many of them to list.</param>
    /// <param name="make">Makes the details of the messages by their places.</param>
    public static T Invalid<T>(ValidationResult result, int maxErrors, Func<Dictionary<string, string[]>, T> make)
        where T : ProblemDetails
    {
        var length = 0L;
        var listed = result.Errors.Take(maxErrors).TakeWhile((error, at) => (length += Length(error)) <= MostCharacters || at == 0).ToList();
        var problem = make(listed.GroupBy(error => error.InstanceLocation, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(error => error.Message).ToArray(), StringComparer.Ordinal));
        problem.Status = StatusCodes.Status400BadRequest;
        problem.Title = listed.Exists(error => error.Id is ErrorIds.Malformed or ErrorIds.TooDeep) ? NotJson : NotValid;
        problem.Extensions["violations"] = listed.Select(SchemaViolation.Of).ToArray();
        if (listed.Count < result.Errors.Count) problem.Extensions["errorCount"] = result.Errors.Count;
        return problem;
    }

    private static long Length(ValidationError error) => (2L * error.InstanceLocation.Length) + (2L * error.Message.Length) + error.KeywordLocation.Length + error.AbsoluteKeywordLocation.Length;

    private static ValidationResult? ResultOf(BadHttpRequestException bad) => bad switch
    {
        InvalidBodyException invalid => invalid.Result,
        { InnerException: JsonException { InnerException: DomainValidationException invalid } } => invalid.Result,
        { InnerException: JsonException json } => new ValidationResult([Malformed(json)]),
        _ => null,
    };

    // The serializer tells the place within its sentence, too, and what programmers could do.
    private static ValidationError Malformed(JsonException json) => new()
    {
        Id = ErrorIds.Malformed,
        Keyword = "",
        InstanceLocation = "",
        KeywordLocation = "",
        AbsoluteKeywordLocation = "",
        Position = new SourcePosition { Line = (int)(json.LineNumber ?? -1) + 1, Column = (int)(json.BytePositionInLine ?? 0) + 1 },
        Message = json.Message.Split(" Path: ")[0].Split(" LineNumber: ")[0].Replace(" Change the reader options.", "", StringComparison.Ordinal),
    };

    private static string Detail(HttpContext context, BadHttpRequestException bad) => bad switch
    {
        InvalidBodyException => bad.Message,
        { StatusCode: StatusCodes.Status413PayloadTooLarge } => InvalidBodyException.TooLarge().Message,
        { StatusCode: StatusCodes.Status415UnsupportedMediaType } => InvalidBodyException.WrongMediaType(context.Request.ContentType).Message,
        { StatusCode: StatusCodes.Status400BadRequest, InnerException: null } when LacksBody(context) => InvalidBodyException.Missing().Message,
        _ => bad.Message,
    };

    private static bool LacksBody(HttpContext context) =>
        context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == false
        && context.GetEndpoint()?.Metadata.GetMetadata<IAcceptsMetadata>() is { IsOptional: false };
}
