using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Samples.WebApi;

/// <summary>Answers a bad request with problem details (RFC 9457): for a body that is not valid, the messages by the JSON Pointer of their place.</summary>
internal sealed class SchemaProblems : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException bad) return false;
        var problem = bad.InnerException?.InnerException is DomainValidationException invalid
            ? Results.ValidationProblem(ByPointer(invalid.Result))
            : Results.Problem(bad.Message, statusCode: bad.StatusCode);
        await problem.ExecuteAsync(httpContext);
        return true;
    }

    private static Dictionary<string, string[]> ByPointer(ValidationResult result) => result.Errors
        .GroupBy(error => error.InstanceLocation, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Select(error => error.Message).ToArray(), StringComparer.Ordinal);
}
