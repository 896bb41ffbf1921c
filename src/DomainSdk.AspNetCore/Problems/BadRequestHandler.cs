using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace DomainSdk.AspNetCore.Problems;

/// <summary>Answers bad requests where the application handles exceptions by <c>UseExceptionHandler</c>.</summary>
internal sealed class BadRequestHandler : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken) =>
        ProblemWriter.TryAnswerAsync(httpContext, exception);
}

/// <summary>Answers bad requests instead of the page for developers.</summary>
internal sealed class BadRequestPage : IDeveloperPageExceptionFilter
{
    public async Task HandleExceptionAsync(ErrorContext errorContext, Func<ErrorContext, Task> next)
    {
        if (!await ProblemWriter.TryAnswerAsync(errorContext.HttpContext, errorContext.Exception)) await next(errorContext);
    }
}
