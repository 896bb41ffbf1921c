namespace DomainSdk.AspNetCore.Tests;

/// <summary>Typed ids, scalars and enums from routes, queries and headers.</summary>
public sealed class ParameterTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    [Fact]
    public async Task Typed_id_comes_from_the_route()
    {
        Assert.Equal("B-17", (await Answer.GetAsync(api.Client, "/berths/B-17")).Body);
        var answer = await Answer.GetAsync(api.Client, "/berths/17");
        Assert.Equal((400, "application/problem+json"), (answer.Status, answer.MediaType));
        Assert.Contains("\"BerthId id\"", answer.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/query?id=B-1&depth=7&state=called-off", 200, "B-1 7 CalledOff B-9")]
    [InlineData("/query?depth=7&state=booked", 200, " 7 Booked B-9")]
    [InlineData("/query?depth=100&state=booked", 400, null)]
    [InlineData("/query?depth=7&state=CalledOff", 400, null)]
    [InlineData("/query?id=1&depth=7&state=booked", 400, null)]
    [InlineData("/query?state=booked", 400, null)]
    public async Task Query_and_header_are_read_by_the_schema(string path, int status, string? body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Add("X-Berth", "B-9");
        using var response = await api.Client.SendAsync(request);
        var answer = await Answer.OfAsync(response);
        Assert.Equal(status, answer.Status);
        if (body is not null) Assert.Equal(body, answer.Body);
        else Assert.Equal("application/problem+json", answer.MediaType);
    }

    [Fact]
    public async Task Controllers_take_typed_ids_too()
    {
        Assert.Equal("B-17 1", (await Answer.GetAsync(api.Client, "/mvc/berths/B-17?state=Moored")).Body);
        Assert.Equal(400, (await Answer.GetAsync(api.Client, "/mvc/berths/17")).Status);
    }
}
