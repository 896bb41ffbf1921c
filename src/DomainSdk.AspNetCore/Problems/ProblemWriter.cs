using DomainSdk.AspNetCore.Bodies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DomainSdk.AspNetCore.Problems;

/// <summary>Answers bad requests.</summary>
internal static class ProblemWriter
{
    /// <summary>Whether a body was refused for its size or its media type, and nothing says so but the status.</summary>
    /// <param name="response">The answer.</param>
    public static bool LacksReason(HttpResponse response) =>
        response is { StatusCode: StatusCodes.Status413PayloadTooLarge or StatusCodes.Status415UnsupportedMediaType, HasStarted: false, ContentType: null, ContentLength: null };

    /// <summary>Says why a body was refused.</summary>
    /// <param name="context">The request.</param>
    public static async Task AddReasonAsync(HttpContext context) => await TryAnswerAsync(context, context.Response.StatusCode == StatusCodes.Status415UnsupportedMediaType
        ? InvalidBodyException.WrongMediaType(context.Request.ContentType)
        : InvalidBodyException.TooLarge());

    /// <summary>The bad request that an exception tells of; null where it tells of something else.</summary>
    /// <param name="context">The request.</param>
    /// <param name="exception">What was thrown. Of an encoding that it does not know, ASP.NET Core says that the operation is invalid.</param>
    public static BadHttpRequestException? BadRequestOf(HttpContext context, Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad,
        InvalidOperationException when MediaTypes.HasUnknownCharset(context.Request.ContentType) => InvalidBodyException.WrongMediaType(context.Request.ContentType),
        _ => null,
    };

    /// <summary>Answers a bad request; leaves everything else alone.</summary>
    /// <param name="context">The request.</param>
    /// <param name="exception">What was thrown.</param>
    /// <returns>Whether it was answered.</returns>
    public static async ValueTask<bool> TryAnswerAsync(HttpContext context, Exception exception)
    {
        if (BadRequestOf(context, exception) is not { } bad || context.Response.HasStarted) return false;
        var options = context.RequestServices.GetRequiredService<IOptions<DomainSdkOptions>>().Value;
        var problem = BodyProblem.Of(context, bad, options.MaxErrors);
        context.Response.StatusCode = bad.StatusCode;
        var service = context.RequestServices.GetRequiredService<IProblemDetailsService>();
        // A client that takes no JSON is told nevertheless: it is better than nothing.
        if (!await service.TryWriteAsync(new ProblemDetailsContext { HttpContext = context, ProblemDetails = problem, Exception = exception }))
            await Microsoft.AspNetCore.Http.Results.Problem(problem).ExecuteAsync(context);
        return true;
    }
}
