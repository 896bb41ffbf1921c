namespace DomainSdk.AspNetCore.Tests;

/// <summary>Types that are not ours, parts of ours, and lists of them.</summary>
public sealed class OtherTypeTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    private const string Valid = """{"id":"B-1","ship":{"name":"Ada"},"from":"2026-03-01","state":"booked"}""";

    [Fact]
    public async Task Bodies_of_other_types_are_validated_by_a_schema_before_they_are_bound()
    {
        Assert.Equal("7", (await Answer.PostAsync(api.Client, "/parcels", """{"weight":7,"to":"Ada"}""")).Body);
        var answer = await Answer.PostAsync(api.Client, "/parcels", """{"weight":31,"to":"A"}""");
        Assert.Equal(400, answer.Status);
        Assert.Equal(["/to", "/weight"], answer.Errors.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("maximum", answer.Violation("/weight").GetProperty("keyword").GetString());
        // No folder of the server.
        Assert.Equal("parcel.json#/properties/weight/maximum", answer.Violation("/weight").GetProperty("schemaLocation").GetString());
        // Longer than one segment, and still there for the one who binds it.
        Assert.Equal("7", (await Answer.PostAsync(api.Client, "/parcels", $$"""{"weight":7,"to":"{{new string('x', 9_000)}}"}""")).Body);
    }

    [Theory]
    [InlineData("/cargo")]
    [InlineData("/mvc/cargo")]
    public async Task Unions_are_read_and_written_by_their_case(string door)
    {
        Assert.Equal("""{"kind":"boxes","count":2}""", (await Answer.PostAsync(api.Client, door, """{"count":2,"kind":"boxes"}""")).Body);
        Assert.Equal(400, (await Answer.PostAsync(api.Client, door, """{"count":2,"kind":"bulk"}""")).Status);
    }

    [Fact]
    public async Task Lists_of_generated_types_are_read_and_written()
    {
        var other = Valid.Replace("B-1", "B-2", StringComparison.Ordinal);
        Assert.Equal($"[{other},{Valid}]", (await Answer.PostAsync(api.Client, "/many", $"[{Valid},{other}]")).Body);
        var answer = await Answer.PostAsync(api.Client, "/many", $"[{Valid},{Valid.Replace("booked", "sunk", StringComparison.Ordinal)}]");
        Assert.Equal(400, answer.Status);
        Assert.Equal(["/state"], answer.Errors.Keys);
    }
}
