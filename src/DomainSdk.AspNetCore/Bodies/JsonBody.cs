using System.Reflection;
using DomainSdk.AspNetCore.Bodies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace DomainSdk.AspNetCore;

/// <summary>
/// A parameter of a minimal API that is the body of the request, read and validated in one pass over the bytes of the connection. A parameter of
/// the generated type itself is validated as well, but <c>JsonSerializer</c> goes over its bytes first.
/// </summary>
/// <typeparam name="T">The generated type.</typeparam>
public sealed class JsonBody<T> : IBindableFromHttpContext<JsonBody<T>>, IEndpointParameterMetadataProvider
    where T : IJsonModel<T>
{
    private JsonBody(T value) => Value = value;

    /// <summary>The value; valid.</summary>
    public T Value { get; }

    /// <summary>The value.</summary>
    /// <param name="body">The body.</param>
    public static implicit operator T(JsonBody<T> body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return body.Value;
    }

    /// <summary>Reads the body.</summary>
    /// <param name="context">The request.</param>
    /// <param name="parameter">The parameter.</param>
    /// <returns>The body.</returns>
    /// <exception cref="InvalidBodyException">There is no valid body; the answer becomes problem details.</exception>
    public static async ValueTask<JsonBody<T>?> BindAsync(HttpContext context, ParameterInfo parameter) =>
        new(await RequestBody.ReadAsync<T, TypedReader<T>>(context, new TypedReader<T>()));

    /// <summary>Says what the endpoint takes.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="builder">The endpoint.</param>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(T)));
    }
}
