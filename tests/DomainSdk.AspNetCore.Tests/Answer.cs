using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace DomainSdk.AspNetCore.Tests;

/// <summary>What came back.</summary>
internal sealed record Answer(int Status, string? MediaType, string Body)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    /// <summary>The places and messages of a validation problem.</summary>
    public IReadOnlyDictionary<string, string[]> Errors => Json.GetProperty("errors").EnumerateObject()
        .ToDictionary(p => p.Name, p => p.Value.EnumerateArray().Select(m => m.GetString()!).ToArray(), StringComparer.Ordinal);

    public JsonElement Violation(string pointer) => Json.GetProperty("violations").EnumerateArray().First(v => v.GetProperty("pointer").GetString() == pointer);

    public static async Task<Answer> PostAsync(HttpClient client, string path, string? body, string? mediaType = "application/json")
    {
        using var content = body is null ? null : new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        if (content is not null) content.Headers.ContentType = mediaType is null ? null : MediaTypeHeaderValue.Parse(mediaType);
        using var response = await client.PostAsync(new Uri(path, UriKind.Relative), content);
        return await OfAsync(response);
    }

    public static async Task<Answer> GetAsync(HttpClient client, string path)
    {
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        return await OfAsync(response);
    }

    public static async Task<Answer> OfAsync(HttpResponseMessage response) =>
        new((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync());
}
