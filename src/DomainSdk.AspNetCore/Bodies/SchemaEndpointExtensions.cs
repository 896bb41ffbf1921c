using DomainSdk;
using DomainSdk.AspNetCore.Bodies;
using Microsoft.AspNetCore.Http;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Validates bodies of any type against a schema.</summary>
public static class SchemaEndpointExtensions
{
    /// <summary>
    /// Has the bodies of an endpoint, or of a group of them, validated against a schema before they are bound to whatever type: the bytes that were
    /// sent, not an object made of them. Needs <c>AddDomainSdk</c>.
    /// </summary>
    /// <typeparam name="TBuilder">The kind of endpoint.</typeparam>
    /// <param name="builder">The endpoint.</param>
    /// <param name="schema">The schema.</param>
    /// <returns>The endpoint.</returns>
    public static TBuilder WithSchema<TBuilder>(this TBuilder builder, JsonSchema schema)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(schema);
        builder.Add(endpoint =>
        {
            if (endpoint.RequestDelegate is not { } handler) return;
            endpoint.RequestDelegate = async context =>
            {
                // In a group there may be some that have no body.
                if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method)) await RequestBody.ReadAsync<bool, SchemaReader>(context, new SchemaReader(schema), keeps: true);
                await handler(context);
            };
        });
        return builder;
    }

    /// <summary>The same with a schema file.</summary>
    /// <typeparam name="TBuilder">The kind of endpoint.</typeparam>
    /// <param name="builder">The endpoint.</param>
    /// <param name="path">The file, by its path or beside the application.</param>
    /// <returns>The endpoint.</returns>
    /// <exception cref="JsonSchemaException">The file is not a valid schema.</exception>
    public static TBuilder WithSchema<TBuilder>(this TBuilder builder, string path)
        where TBuilder : IEndpointConventionBuilder =>
        builder.WithSchema(JsonSchema.Load(File.Exists(path) ? path : Path.Combine(AppContext.BaseDirectory, path)));
}
