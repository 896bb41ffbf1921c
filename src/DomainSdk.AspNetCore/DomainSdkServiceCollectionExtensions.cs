using DomainSdk;
using DomainSdk.AspNetCore;
using DomainSdk.AspNetCore.Mvc;
using DomainSdk.AspNetCore.OpenApi;
using DomainSdk.AspNetCore.Problems;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using HttpJsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;
using MvcJsonOptions = Microsoft.AspNetCore.Mvc.JsonOptions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Makes generated types at home in ASP.NET Core.</summary>
public static class DomainSdkServiceCollectionExtensions
{
    /// <summary>
    /// Has bodies of generated types read, validated and written by their own code, in minimal APIs and in controllers, answers bad requests by
    /// problem details (RFC 9457) with every error by its JSON Pointer, and shows the schemas of the types in OpenAPI.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets limits and choices.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddDomainSdk(this IServiceCollection services, Action<DomainSdkOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<DomainSdkOptions>();
        if (configure is not null) options.Configure(configure);
        if (services.Any(service => service.ImplementationType == typeof(BadRequestStartup))) return services;

        services.AddProblemDetails();
        services.AddSingleton<IStartupFilter, BadRequestStartup>();
        services.AddSingleton<IExceptionHandler, BadRequestHandler>();
        services.AddSingleton<IDeveloperPageExceptionFilter, BadRequestPage>();
        // A bad request is an exception, so that there is something to tell: else it is a status without a body.
        services.Configure<RouteHandlerOptions>(static routes => routes.ThrowOnBadRequest = true);
        services.AddOptions<HttpJsonOptions>().Configure<IOptions<DomainSdkOptions>>(static (json, own) =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, JsonModelTypeInfoResolver.ForGeneratedTypes);
            json.SerializerOptions.TypeInfoResolverChain.Insert(1, ProblemJsonContext.Default);
            if (own.Value.MaxDepth is { } depth) json.SerializerOptions.MaxDepth = depth;
        });
        services.AddOptions<MvcJsonOptions>().Configure(static json =>
            json.JsonSerializerOptions.TypeInfoResolverChain.Insert(0, JsonModelTypeInfoResolver.ForGeneratedTypes));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<MvcOptions>, MvcSetup>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<ApiBehaviorOptions>, InvalidModelAnswer>());
        services.AddSingleton<ModelComponents>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<OpenApiOptions>, OpenApiSetup>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<OpenApiOptions>, ReferenceIds>());
        return services;
    }
}
