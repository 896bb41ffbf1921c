using System.Runtime.ExceptionServices;
using DomainSdk.AspNetCore.Bodies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace DomainSdk.AspNetCore.Problems;

/// <summary>Answers bad requests where nothing within the application handles exceptions, and sets the limit of bodies.</summary>
/// <param name="options">The limits.</param>
internal sealed class BadRequestStartup(IOptions<DomainSdkOptions> options) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        var maxBodySize = options.Value.MaxBodySize;
        app.Use(following => context => InvokeAsync(context, following, maxBodySize));
        next(app);
    };

    private static Task InvokeAsync(HttpContext context, RequestDelegate following, long? maxBodySize)
    {
        if (maxBodySize is { } limit && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = limit;
        if (MediaTypes.Unquoted(context.Request.ContentType) is var type && type != context.Request.ContentType) context.Request.ContentType = type;
        Task answer;
        try
        {
            answer = following(context);
        }
        catch (Exception e) when (ProblemWriter.BadRequestOf(context, e) is { } bad)
        {
            return AnswerAsync(context, bad);
        }

        // Most requests end at once, and need no task of their own.
        return answer.IsCompletedSuccessfully && !ProblemWriter.LacksReason(context.Response) ? answer : AwaitAsync(context, answer);
    }

    private static async Task AwaitAsync(HttpContext context, Task answer)
    {
        try
        {
            await answer;
            // Routing and the server refuse bodies by a status alone.
            if (ProblemWriter.LacksReason(context.Response)) await ProblemWriter.AddReasonAsync(context);
        }
        catch (Exception e) when (!context.Response.HasStarted && ProblemWriter.BadRequestOf(context, e) is { } bad)
        {
            await AnswerAsync(context, bad);
        }
    }

    private static async Task AnswerAsync(HttpContext context, BadHttpRequestException bad)
    {
        if (context.Response.HasStarted) ExceptionDispatchInfo.Throw(bad);
        context.Response.Clear();
        await ProblemWriter.TryAnswerAsync(context, bad);
    }
}
