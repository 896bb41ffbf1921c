using Microsoft.AspNetCore.Builder;

namespace DomainSdk.AspNetCore.Tests;

/// <summary>The application, once for all tests of a class.</summary>
public sealed class ApiFixture : IAsyncLifetime
{
    private WebApplication? _app;

    public HttpClient Client { get; } = new();

    public async Task InitializeAsync()
    {
        _app = await HarbourApi.StartAsync(options => (options.MaxBodySize, options.MaxDepth) = (20_000, 12));
        Client.BaseAddress = new Uri(_app.Urls.First());
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        if (_app is not null) await _app.DisposeAsync();
    }
}
