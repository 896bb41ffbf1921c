using System.Text.Json.Nodes;
using Confluent.SchemaRegistry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace DomainSdk.Kafka.Tests.RegistryApi;

/// <summary>A schema registry over HTTP: of its documented REST what serializers use. It judges nothing.</summary>
internal sealed class RegistryServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, string> _levels = new(StringComparer.Ordinal) { [""] = "BACKWARD" };
    private readonly Lock _gate = new();

    private RegistryServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Use(async (context, next) =>
        {
            lock (_gate) Requests.Add($"{context.Request.Method} {context.Request.Path}");
            await next();
        });
        _app.MapGet("/schemas/ids/{id:int}", (int id) => Answer(_entries.Find(e => e.Id == id), e => new JsonObject { ["schema"] = e.Text, ["schemaType"] = "JSON" }, 40403, "Schema not found"));
        _app.MapGet("/subjects/{subject}/versions", (string subject) => _entries.Exists(e => e.Subject == subject)
            ? Results.Text(new JsonArray([.. _entries.Where(e => e.Subject == subject).Select(e => (JsonNode)e.Version)]).ToJsonString(), "application/json")
            : Error(40401, "Subject not found"));
        _app.MapGet("/subjects/{subject}/versions/latest", (string subject) => Answer(_entries.FindLast(e => e.Subject == subject), Whole, 40401, "Subject not found"));
        _app.MapGet("/subjects/{subject}/versions/{version:int}", (string subject, int version) => Answer(_entries.Find(e => e.Subject == subject && e.Version == version), Whole, 40402, "Version not found"));
        _app.MapPost("/subjects/{subject}", async (string subject, HttpRequest request) =>
        {
            var text = await TextOf(request);
            return Answer(_entries.Find(e => e.Subject == subject && e.Text == text), Whole, 40403, "Schema not found");
        });
        _app.MapPost("/subjects/{subject}/versions", async (string subject, HttpRequest request) => Results.Text(Whole(Add(subject, await TextOf(request))).ToJsonString(), "application/json"));
        _app.MapGet("/config", () => Level(""));
        _app.MapGet("/config/{subject}", (string subject) => Level(subject));
    }

    /// <summary>What was asked, in order.</summary>
    public List<string> Requests { get; } = [];

    public static async Task<RegistryServer> StartAsync()
    {
        var server = new RegistryServer();
        await server._app.StartAsync();
        return server;
    }

    public CachedSchemaRegistryClient Client() => new(new SchemaRegistryConfig { Url = _app.Urls.First() });

    public void SetLevel(string subject, string level) => _levels[subject] = level;

    public Entry Add(string subject, string text, params (string Name, string Subject, int Version)[] references)
    {
        lock (_gate)
        {
            // A text has one id, wherever it stands.
            var same = _entries.Find(e => e.Text == text);
            var entry = new Entry(subject, _entries.Count(e => e.Subject == subject) + 1, same?.Id ?? 0x01020300 + _entries.Count, same?.Guid ?? Guid.NewGuid(), text, references);
            _entries.Add(entry);
            return entry;
        }
    }

    public IReadOnlyList<Entry> Of(string subject) => [.. _entries.Where(e => e.Subject == subject)];

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task<string> TextOf(HttpRequest request)
    {
        var body = (await JsonNode.ParseAsync(request.Body))!;
        if ((string?)body["schemaType"] != "JSON") throw new BadHttpRequestException("That is no JSON Schema.");
        return (string)body["schema"]!;
    }

    private static JsonObject Whole(Entry entry) => new()
    {
        ["subject"] = entry.Subject,
        ["version"] = entry.Version,
        ["id"] = entry.Id,
        ["guid"] = entry.Guid.ToString(),
        ["schemaType"] = "JSON",
        ["schema"] = entry.Text,
        ["references"] = new JsonArray([.. entry.References.Select(r => (JsonNode)new JsonObject { ["name"] = r.Name, ["subject"] = r.Subject, ["version"] = r.Version })]),
    };

    private static IResult Answer(Entry? entry, Func<Entry, JsonObject> write, int code, string message) =>
        entry is null ? Error(code, message) : Results.Text(write(entry).ToJsonString(), "application/json");

    private static IResult Error(int code, string message) =>
        Results.Text(new JsonObject { ["error_code"] = code, ["message"] = message }.ToJsonString(), "application/json", statusCode: code / 100);

    private IResult Level(string subject) =>
        _levels.TryGetValue(subject, out var level) ? Results.Text(new JsonObject { ["compatibilityLevel"] = level }.ToJsonString(), "application/json") : Error(40408, "Subject does not have a level of its own");

    /// <summary>A schema of a subject.</summary>
    internal sealed record Entry(string Subject, int Version, int Id, Guid Guid, string Text, IReadOnlyList<(string Name, string Subject, int Version)> References);
}
