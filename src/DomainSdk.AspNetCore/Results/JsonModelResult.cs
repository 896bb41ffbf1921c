using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace DomainSdk.AspNetCore;

/// <summary>
/// An answer of a minimal API that a generated type writes straight to the connection. Values that are returned as they are, or by
/// <c>TypedResults.Ok</c>, are written by the same code, but <c>JsonSerializer</c> has it copied once.
/// </summary>
/// <typeparam name="T">The generated type.</typeparam>
/// <param name="value">The value.</param>
/// <param name="statusCode">The status.</param>
public sealed class JsonModelResult<T>(T value, int statusCode = StatusCodes.Status200OK) : IResult, IValueHttpResult, IValueHttpResult<T>, IStatusCodeHttpResult, IContentTypeHttpResult, IEndpointMetadataProvider
    where T : IJsonModel<T>
{
    private const string MediaType = "application/json; charset=utf-8";

    /// <summary>The value.</summary>
    public T? Value { get; } = value;

    /// <summary>The status.</summary>
    public int? StatusCode => statusCode;

    /// <summary>The media type.</summary>
    public string? ContentType => MediaType;

    object? IValueHttpResult.Value => Value;

    /// <summary>An answer with status 200.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator JsonModelResult<T>(T value) => new(value);

    /// <summary>Writes the answer.</summary>
    /// <param name="httpContext">The request.</param>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var response = httpContext.Response;
        response.StatusCode = statusCode;
        response.ContentType = MediaType;
        Value!.WriteTo(response.BodyWriter);
        await response.BodyWriter.FlushAsync(httpContext.RequestAborted);
    }

    /// <summary>Says what the endpoint answers.</summary>
    /// <param name="method">The handler.</param>
    /// <param name="builder">The endpoint.</param>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));
    }
}
