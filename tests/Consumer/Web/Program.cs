using System.Text;
using DomainSdk.AspNetCore;
using Harbour;
using Web;

// A small service, and beside it what its clients send and get: the table of src/docs/aspnetcore.md. The exit code is the number of surprises.
var builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Services.AddDomainSdk(options => (options.MaxBodySize, options.MaxDepth) = (4_000, 12));
builder.Services.AddOpenApi();
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Add(ParcelContext.Default));

var app = builder.Build();
app.MapOpenApi();
app.MapPost("/berths", (Berth berth) => TypedResults.Ok(berth));
app.MapPost("/fast", (JsonBody<Berth> berth) => new JsonModelResult<Berth>(berth));
app.MapPost("/parcels", (Parcel parcel) => TypedResults.Ok(parcel)).WithSchema("schema/parcel.json");
app.MapGet("/berths/{id}", (BerthId id, JsonEnum<State>? state) => $"{id} {state?.Value}");
await app.StartAsync();

const string Valid = """{"id":"B-1","ship":{"name":"Ada"},"from":"2026-03-01","state":"called-off"}""";
using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
var failures = 0;
foreach (var door in new[] { "/berths", "/fast" })
{
    await Post(door, Valid, 200, Valid);
    await Post(door, """{"id":"1","ship":{"name":""},"from":"2026-02-30","state":"sunk"}""", 400, "\"/id\":[", "\"/ship/name\":[", "\"/from\":[", "\"/state\":[", "\"keyword\":\"pattern\"", "\"schemaLocation\":\"");
    await Post(door, """{"ship":{"name":"Ada"},"from":"2026-03-01","state":"booked","quay":1}""", 400, "\"keyword\":\"required\"", "\"/quay\":[");
    await Post(door, "{\"id\":\"B-1\",}", 400, "is not JSON that can be read", "\"code\":\"DSDK2000\"", "\"line\":1");
    await Post(door, Valid[..^1] + ",\"note\":" + new string('[', 12) + new string(']', 12) + "}", 400, "is not JSON that can be read");
    await Post(door, Valid + new string(' ', 4_000), 413, "The body is larger than the server takes.");
    await Post(door, "", 400, "The request has no body.");
    await Send(HttpMethod.Post, door, new StringContent(Valid, Encoding.UTF8, "text/plain"), 415, "text/plain");
}

await Post("/parcels", """{"weight":7,"to":"Ada"}""", 200, "\"weight\":7");
await Post("/parcels", """{"weight":31}""", 400, "\"/weight\":[");
await Send(HttpMethod.Get, "/berths/B-17?state=called-off", null, 200, "B-17 CalledOff");
await Send(HttpMethod.Get, "/berths/17", null, 400, "BerthId id");
await Send(HttpMethod.Get, "/openapi/v1.json", null, 200, "\"#/components/schemas/Ship\"", "^B-[0-9]\\u002B$|^B-[0-9]+$", "\"called-off\"");
await app.StopAsync();

Console.WriteLine(failures == 0 ? "All requests were answered as they should be." : $"{failures} were not.");
return failures;

Task Post(string path, string body, int status, params string[] parts) => Send(HttpMethod.Post, path, new StringContent(body, Encoding.UTF8, "application/json"), status, parts);

async Task Send(HttpMethod method, string path, HttpContent? content, int status, params string[] parts)
{
    using var request = new HttpRequestMessage(method, path) { Content = content };
    using var response = await client.SendAsync(request);
    var body = await response.Content.ReadAsStringAsync();
    var isAsMeant = (int)response.StatusCode == status && parts.All(part => part.Split('|').Any(form => body.Contains(form, StringComparison.Ordinal)))
        && (status < 400 || response.Content.Headers.ContentType?.MediaType == "application/problem+json");
    if (args.Contains("--table")) Console.WriteLine($"| {method} {path} | {(int)response.StatusCode} | {body} |");
    if (isAsMeant) return;
    failures++;
    Console.WriteLine($"FAILED: {method} {path} gives {(int)response.StatusCode} {body}");
}
