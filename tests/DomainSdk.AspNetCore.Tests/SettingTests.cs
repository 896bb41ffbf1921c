using Microsoft.AspNetCore.Builder;

namespace DomainSdk.AspNetCore.Tests;

/// <summary>Bad requests are answered alike, whatever else handles exceptions.</summary>
public sealed class SettingTests
{
    private const string Invalid = """{"id":"1","ship":{"name":""},"from":"never","state":"booked"}""";

    [Theory]
    [InlineData("Production", false)]
    [InlineData("Production", true)]
    [InlineData("Development", false)]
    public async Task Problems_are_answered_in_every_environment(string environment, bool handlesExceptions)
    {
        await using var app = await HarbourApi.StartAsync(environment: environment, use: app =>
        {
            if (handlesExceptions) app.UseExceptionHandler();
        });
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        foreach (var door in new[] { "/plain", "/fast", "/mvc/berths" })
        {
            var answer = await Answer.PostAsync(client, door, Invalid);
            Assert.Equal((400, "application/problem+json"), (answer.Status, answer.MediaType));
            Assert.Equal(3, answer.Errors.Count);
        }
    }

    [Fact]
    public async Task Errors_beyond_the_limit_are_counted()
    {
        await using var app = await HarbourApi.StartAsync(options => options.MaxErrors = 2);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        foreach (var door in new[] { "/plain", "/fast", "/mvc/berths" })
        {
            var answer = await Answer.PostAsync(client, door, Invalid);
            Assert.Equal(2, answer.Json.GetProperty("violations").GetArrayLength());
            Assert.Equal(3, answer.Json.GetProperty("errorCount").GetInt32());
        }
    }
}
