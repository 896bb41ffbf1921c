using System.Text.Json;

namespace DomainSdk.AspNetCore.Tests;

/// <summary>What OpenAPI shows of generated types.</summary>
public sealed class OpenApiTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    [Fact]
    public async Task Components_hold_the_schemas_and_refer_to_one_another()
    {
        var document = (await Answer.GetAsync(api.Client, "/openapi/v1.json")).Json;
        Assert.StartsWith("3.1", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var schemas = document.GetProperty("components").GetProperty("schemas");
        var berth = schemas.GetProperty("Berth");
        Assert.Equal("object", berth.GetProperty("type").GetString());
        Assert.Equal("A ship's place in a harbour.", berth.GetProperty("description").GetString());
        Assert.Equal(["from", "id", "ship", "state"], berth.GetProperty("required").EnumerateArray().Select(e => e.GetString()!).Order(StringComparer.Ordinal));
        var members = berth.GetProperty("properties");
        Assert.Equal("#/components/schemas/Ship", members.GetProperty("ship").GetProperty("$ref").GetString());
        Assert.Equal("#/components/schemas/Berth", members.GetProperty("next").GetProperty("$ref").GetString());
        Assert.Equal("date", members.GetProperty("from").GetProperty("format").GetString());
        Assert.Equal(400, members.GetProperty("length").GetProperty("maximum").GetInt32());
        Assert.Equal(0, members.GetProperty("length").GetProperty("exclusiveMinimum").GetInt32());
        Assert.Equal("#/components/schemas/Cargo", members.GetProperty("cargo").GetProperty("items").GetProperty("$ref").GetString());
        Assert.Equal(["booked", "moored", "called-off"], schemas.GetProperty("State").GetProperty("enum").EnumerateArray().Select(e => e.GetString()!));
        Assert.Equal("^B-[0-9]+$", schemas.GetProperty("BerthId").GetProperty("pattern").GetString());
        Assert.Equal(2, schemas.GetProperty("Cargo").GetProperty("oneOf").GetArrayLength());
        Assert.Equal("bulk", schemas.GetProperty("Bulk").GetProperty("properties").GetProperty("kind").GetProperty("const").GetString());
        Assert.False(berth.TryGetProperty("$defs", out _));
        Assert.False(berth.TryGetProperty("x-entity", out _));
    }

    [Fact]
    public async Task Every_reference_leads_somewhere()
    {
        var document = (await Answer.GetAsync(api.Client, "/openapi/v1.json")).Json;
        var schemas = document.GetProperty("components").GetProperty("schemas");
        var references = References(document).ToList();
        Assert.Contains("#/components/schemas/Boxes", references);
        Assert.All(references, reference => Assert.True(schemas.TryGetProperty(reference["#/components/schemas/".Length..], out _), reference));
    }

    [Fact]
    public async Task Bodies_answers_and_parameters_are_described()
    {
        var paths = (await Answer.GetAsync(api.Client, "/openapi/v1.json")).Json.GetProperty("paths");
        foreach (var door in new[] { "/plain", "/fast", "/mvc/berths" })
        {
            var post = paths.GetProperty(door).GetProperty("post");
            Assert.Equal("#/components/schemas/Berth", SchemaOf(post.GetProperty("requestBody")).GetProperty("$ref").GetString());
            Assert.Equal("#/components/schemas/Berth", SchemaOf(post.GetProperty("responses").GetProperty("200")).GetProperty("$ref").GetString());
        }

        var id = paths.GetProperty("/berths/{id}").GetProperty("get").GetProperty("parameters")[0].GetProperty("schema");
        Assert.Equal("^B-[0-9]+$", id.GetProperty("pattern").GetString());
        var state = paths.GetProperty("/query").GetProperty("get").GetProperty("parameters").EnumerateArray().First(p => p.GetProperty("name").GetString() == "state");
        Assert.Equal(["booked", "moored", "called-off"], state.GetProperty("schema").GetProperty("enum").EnumerateArray().Select(e => e.GetString()!));
    }

    [Fact]
    public async Task Older_drafts_are_shown_in_the_words_of_the_newest()
    {
        var schemas = (await Answer.GetAsync(api.Client, "/openapi/v1.json")).Json.GetProperty("components").GetProperty("schemas");
        var tariff = schemas.GetProperty("Tariff");
        Assert.False(tariff.TryGetProperty("id", out _) || tariff.TryGetProperty("definitions", out _) || tariff.TryGetProperty("dependencies", out _));
        var members = tariff.GetProperty("properties");
        Assert.Equal(["id", "items", "definitions", "fee", "range", "until"], members.EnumerateObject().Select(p => p.Name));
        Assert.Equal("#/components/schemas/Step", members.GetProperty("items").GetProperty("items").GetProperty("$ref").GetString());
        var fee = members.GetProperty("fee");
        Assert.Equal((0, 9), (fee.GetProperty("exclusiveMinimum").GetInt32(), fee.GetProperty("maximum").GetInt32()));
        Assert.False(fee.TryGetProperty("minimum", out _) || fee.TryGetProperty("exclusiveMaximum", out _));
        var range = members.GetProperty("range");
        Assert.Equal(2, range.GetProperty("prefixItems").GetArrayLength());
        Assert.Equal("#/components/schemas/up", range.GetProperty("items").GetProperty("$ref").GetString());
        Assert.Equal("fee", tariff.GetProperty("dependentRequired").GetProperty("until")[0].GetString());
        Assert.Equal("id", tariff.GetProperty("dependentSchemas").GetProperty("fee").GetProperty("required")[0].GetString());
    }

    [Fact]
    public async Task A_schema_that_only_refers_is_a_component_too()
    {
        var schemas = (await Answer.GetAsync(api.Client, "/openapi/v1.json")).Json.GetProperty("components").GetProperty("schemas");
        // Whichever of the two the type stands for.
        var notice = schemas.GetProperty("Notice");
        if (notice.TryGetProperty("allOf", out var all)) notice = schemas.GetProperty(all[0].GetProperty("$ref").GetString()!["#/components/schemas/".Length..]);
        Assert.Equal("object", notice.GetProperty("type").GetString());
    }

    [Fact]
    public async Task Integrity_keywords_are_shown_where_they_are_asked_for()
    {
        await using var app = await HarbourApi.StartAsync(options => options.ShowIntegrityKeywords = true);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        var schemas = (await Answer.GetAsync(client, "/openapi/v1.json")).Json.GetProperty("components").GetProperty("schemas");
        Assert.Equal("berth", schemas.GetProperty("Berth").GetProperty("x-entity").GetProperty("kind").GetString());
    }

    private static JsonElement SchemaOf(JsonElement holder) => holder.GetProperty("content").GetProperty("application/json").GetProperty("schema");

    private static IEnumerable<string> References(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => p.Name == "$ref" && p.Value.ValueKind == JsonValueKind.String ? [p.Value.GetString()!] : References(p.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
