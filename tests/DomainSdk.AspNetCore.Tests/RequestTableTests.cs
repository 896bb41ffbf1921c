namespace DomainSdk.AspNetCore.Tests;

/// <summary>The table of requests that the page on ASP.NET Core shows: each kind of request, by each way to read it.</summary>
public sealed class RequestTableTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    private const string Valid = """{"id":"B-1","ship":{"name":"Ada"},"from":"2026-03-01","state":"called-off"}""";

    private static readonly string[] s_doors = ["/plain", "/typed", "/fast", "/mvc/berths"];

    public static TheoryData<string> Doors => [.. s_doors];

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task Valid_body_comes_back(string door)
    {
        var answer = await Answer.PostAsync(api.Client, door, Valid);
        Assert.Equal((200, "application/json", Valid), (answer.Status, answer.MediaType, answer.Body));
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task Long_body_comes_back(string door)
    {
        // More than one segment of Kestrel's pipe.
        var text = Valid[..^1] + $$""","tags":["{{new string('x', 9_000)}}","é"]}""";
        var answer = await Answer.PostAsync(api.Client, door, text);
        Assert.Equal((200, text), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData("required", "", """{"id":"B-1","ship":{"name":"Ada"},"state":"booked"}""")]
    [InlineData("additionalProperties", "/quay", """{"id":"B-1","ship":{"name":"Ada"},"from":"2026-03-01","state":"booked","quay":1}""")]
    [InlineData("type", "/ship", """{"id":"B-1","ship":"Ada","from":"2026-03-01","state":"booked"}""")]
    [InlineData("pattern", "/id", """{"id":"1","ship":{"name":"Ada"},"from":"2026-03-01","state":"booked"}""")]
    [InlineData("minLength", "/ship/name", """{"id":"B-1","ship":{"name":""},"from":"2026-03-01","state":"booked"}""")]
    [InlineData("format", "/from", """{"id":"B-1","ship":{"name":"Ada"},"from":"2026-02-30","state":"booked"}""")]
    [InlineData("enum", "/state", """{"id":"B-1","ship":{"name":"Ada"},"from":"2026-03-01","state":"sunk"}""")]
    [InlineData("exclusiveMinimum", "/length", """{"id":"B-1","ship":{"name":"Ada"},"from":"2026-03-01","state":"booked","length":0}""")]
    [InlineData("uniqueItems", "/tags", """{"id":"B-1","ship":{"name":"Ada"},"from":"2026-03-01","state":"booked","tags":["a","a"]}""")]
    [InlineData("maxItems", "/cargo", """{"id":"B-1","ship":{"name":"Ada"},"from":"2026-03-01","state":"booked","cargo":[{"kind":"bulk","tons":1},{"kind":"bulk","tons":1},{"kind":"bulk","tons":1},{"kind":"bulk","tons":1}]}""")]
    public async Task Each_kind_of_invalid_body_is_told_by_its_place_and_keyword(string keyword, string pointer, string body)
    {
        var told = new List<string>();
        foreach (var door in s_doors)
        {
            var answer = await Answer.PostAsync(api.Client, door, body);
            Assert.Equal((400, "application/problem+json"), (answer.Status, answer.MediaType));
            Assert.Equal([pointer], answer.Errors.Keys);
            var violation = answer.Violation(pointer);
            Assert.Equal(keyword, violation.GetProperty("keyword").GetString());
            Assert.StartsWith("DSDK20", violation.GetProperty("code").GetString(), StringComparison.Ordinal);
            Assert.EndsWith(keyword, violation.GetProperty("keywordLocation").GetString(), StringComparison.Ordinal);
            Assert.EndsWith(keyword, violation.GetProperty("schemaLocation").GetString(), StringComparison.Ordinal);
            Assert.Equal(1, violation.GetProperty("line").GetInt32());
            Assert.Equal(violation.GetProperty("message").GetString(), Assert.Single(answer.Errors[pointer]));
            told.Add(answer.Json.GetProperty("violations").GetRawText());
        }

        Assert.Single(told.Distinct());
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task All_errors_are_told_at_once(string door)
    {
        var answer = await Answer.PostAsync(api.Client, door, """{"id":"1","ship":{"name":"","flag":"xx"},"from":"never","state":"booked"}""");
        Assert.Equal(400, answer.Status);
        Assert.Equal(["/from", "/id", "/ship/flag", "/ship/name"], answer.Errors.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("The body of the request does not conform to its schema.", answer.Json.GetProperty("title").GetString());
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task Malformed_JSON_is_told_by_line_and_column(string door)
    {
        var answer = await Answer.PostAsync(api.Client, door, "{\n  \"id\": \"B-1\",\n}");
        Assert.Equal((400, "application/problem+json"), (answer.Status, answer.MediaType));
        Assert.Equal("The body of the request is not JSON that can be read.", answer.Json.GetProperty("title").GetString());
        Assert.Equal([""], answer.Errors.Keys);
        Assert.Equal(("DSDK2000", 3, 1), (answer.Violation("").GetProperty("code").GetString(), answer.Violation("").GetProperty("line").GetInt32(), answer.Violation("").GetProperty("column").GetInt32()));
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task Too_deep_a_body_is_a_bad_request(string door)
    {
        string Nested(int depth) => Valid[..^1] + ",\"note\":" + string.Concat(Enumerable.Repeat("[", depth)) + string.Concat(Enumerable.Repeat("]", depth)) + "}";
        Assert.Equal(200, (await Answer.PostAsync(api.Client, door, Nested(11))).Status);
        var answer = await Answer.PostAsync(api.Client, door, Nested(12));
        Assert.Equal((400, "application/problem+json"), (answer.Status, answer.MediaType));
        Assert.Contains("12", Assert.Single(answer.Errors[""]), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task Too_large_a_body_is_413(string door)
    {
        var answer = await Answer.PostAsync(api.Client, door, Valid + new string(' ', 20_000));
        Assert.Equal((413, "application/problem+json"), (answer.Status, answer.MediaType));
        Assert.Equal((413, "The body is larger than the server takes."), (answer.Json.GetProperty("status").GetInt32(), answer.Json.GetProperty("detail").GetString()));
    }

    [Theory]
    [InlineData("/plain", "text/plain")]
    [InlineData("/fast", "text/plain")]
    [InlineData("/fast", null)]
    [InlineData("/fast", "application/json; charset=utf-16")]
    [InlineData("/plain", "application/json; charset=zzz")]
    [InlineData("/many", "application/json; charset=utf8")]
    [InlineData("/parcels", "application/json; charset=\"zzz\"")]
    [InlineData("/plain", "application/json; charset=utf-7")]
    [InlineData("/plain", "application/json; charset=\"a b\"")]
    [InlineData("/cargo", "application/json; charset=\"utf-8\\\"\"")]
    [InlineData("/mvc/berths", "text/plain")]
    [InlineData("/parcels", "text/plain")]
    public async Task Wrong_media_type_is_415(string door, string? mediaType)
    {
        var answer = await Answer.PostAsync(api.Client, door, Valid, mediaType);
        Assert.Equal((415, "application/problem+json"), (answer.Status, answer.MediaType));
    }

    [Fact]
    public async Task What_is_not_ours_is_left_alone_whatever_its_charset() =>
        Assert.Equal(404, (await Answer.PostAsync(api.Client, "/nothing-here", Valid, "application/json; charset=utf-7")).Status);

    [Fact]
    public async Task An_answer_has_a_bound_however_long_the_names_of_the_request_are()
    {
        var (name, items) = (new string('k', 10_000), string.Join(',', Enumerable.Repeat(1, 1_000)));
        var answer = await Answer.PostAsync(api.Client, "/parcels", "{\"marks\":{\"" + name + "\":[" + items + "]}}");
        Assert.Equal(400, answer.Status);
        Assert.InRange(answer.Body.Length, 1, 2_000_000);
        Assert.InRange(answer.Json.GetProperty("errorCount").GetInt32(), 1_000, int.MaxValue);
    }

    [Theory]
    [InlineData("application/json; charset=UTF-8")]
    [InlineData("application/json; charset=\"utf-8\"")]
    [InlineData("application/vnd.harbour+json")]
    public async Task Other_names_of_JSON_are_taken(string mediaType)
    {
        foreach (var door in s_doors)
            Assert.Equal(200, (await Answer.PostAsync(api.Client, door, Valid, mediaType)).Status);
    }

    [Theory]
    [InlineData("/plain", "The request has no body.")]
    [InlineData("/fast", "The request has no body.")]
    [InlineData("/parcels", "The request has no body.")]
    [InlineData("/mvc/berths", null)]
    public async Task No_body_is_a_bad_request(string door, string? detail)
    {
        // Without a header, controllers ask for a media type first.
        foreach (var body in detail is null ? [""] : new[] { null, "" })
        {
            var answer = await Answer.PostAsync(api.Client, door, body);
            Assert.Equal((400, "application/problem+json"), (answer.Status, answer.MediaType));
            if (detail is not null) Assert.Equal(detail, answer.Json.GetProperty("detail").GetString());
        }
    }
}
