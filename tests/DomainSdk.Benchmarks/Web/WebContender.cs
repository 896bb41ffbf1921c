using DomainSdk.AspNetCore;
using DomainSdk.Benchmarks.Articles;
using DomainSdk.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DomainSdk.Benchmarks.Web;

/// <summary>One way to take an article and give it back, as a server of its own on a port of the loopback.</summary>
/// <param name="Name">What is shown.</param>
/// <param name="Services">What it needs.</param>
/// <param name="Map">Its endpoint.</param>
internal sealed record WebContender(string Name, Action<IServiceCollection> Services, Action<WebApplication> Map)
{
    /// <summary>All of them; the first is what the others are measured by.</summary>
    public static IReadOnlyList<WebContender> All { get; } =
    [
        new("System.Text.Json, no validation", Plain, app => app.MapPost("/", (PlainArticle article) => TypedResults.Ok(article))),
        new("System.Text.Json and FluentValidation", Plain, app => app.MapPost("/", (PlainArticle article) => TypedResults.Ok(article))
            .AddEndpointFilter(async (context, next) =>
            {
                var result = PlainArticleValidator.Instance.Validate(context.GetArgument<PlainArticle>(0));
                return result.IsValid ? await next(context) : TypedResults.ValidationProblem(result.ToDictionary());
            })),
        new("DomainSdk, Article", services => services.AddDomainSdk(), app => app.MapPost("/", (Article article) => TypedResults.Ok(article))),
        new("DomainSdk, JsonBody<Article>", services => services.AddDomainSdk(), app => app.MapPost("/", (JsonBody<Article> article) => new JsonModelResult<Article>(article))),
    ];

    /// <summary>Starts the server.</summary>
    public async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        Services(builder.Services);
        var app = builder.Build();
        Map(app);
        await app.StartAsync();
        return app;
    }

    private static void Plain(IServiceCollection services) =>
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, PlainContext.Default));
}
