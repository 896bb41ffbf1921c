using DomainSdk.AspNetCore.Problems;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace DomainSdk.AspNetCore.Mvc;

/// <summary>Has API controllers answer an invalid body as minimal APIs do; other errors of the model state as before.</summary>
/// <param name="options">The limits.</param>
internal sealed class InvalidModelAnswer(IOptions<DomainSdkOptions> options) : IPostConfigureOptions<ApiBehaviorOptions>
{
    public void PostConfigure(string? name, ApiBehaviorOptions behavior)
    {
        var usual = behavior.InvalidModelStateResponseFactory;
        behavior.InvalidModelStateResponseFactory = context =>
        {
            if (context.HttpContext.Features.Get<InvalidModel>() is not { } invalid) return usual(context);
            var problem = BodyProblem.Invalid(invalid.Result, options.Value.MaxErrors, errors => new ValidationProblemDetails(errors));
            problem.Type = behavior.ClientErrorMapping.TryGetValue(400, out var data) ? data.Link : null;
            return new BadRequestObjectResult(problem) { ContentTypes = { "application/problem+json", "application/problem+xml" } };
        };
    }
}
