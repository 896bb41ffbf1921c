using DomainSdk.AspNetCore;
using Harbour;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DomainSdk.AspNetCore.Tests;

/// <summary>A type that no schema knows.</summary>
public sealed record Parcel(int Weight, string? To);

/// <summary>A controller as anybody writes one.</summary>
[ApiController]
[Route("mvc")]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822", Justification = "Actions are members of an instance.")]
public sealed class BerthsController : ControllerBase
{
    [HttpPost("berths")]
    public ActionResult<Berth> Post(Berth berth) => berth;

    [HttpPost("cargo")]
    public Cargo Post(Cargo cargo) => cargo;

    [HttpGet("berths/{id}")]
    public string Get(BerthId id, [FromQuery] State state = State.Booked) => $"{id} {(int)state}";
}

/// <summary>The endpoints that the tests ask, on a port of its own.</summary>
internal static class HarbourApi
{
    public static async Task<WebApplication> StartAsync(Action<DomainSdkOptions>? configure = null, string environment = "Production", Action<WebApplication>? use = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddDomainSdk(configure);
        builder.Services.AddOpenApi();
        builder.Services.AddControllers().AddApplicationPart(typeof(BerthsController).Assembly);
        var app = builder.Build();
        use?.Invoke(app);
        app.MapOpenApi();
        app.MapControllers();
        app.MapPost("/plain", (Berth berth) => berth);
        app.MapPost("/typed", (Berth berth) => TypedResults.Ok(berth));
        app.MapPost("/fast", (JsonBody<Berth> berth) => new JsonModelResult<Berth>(berth));
        app.MapPost("/many", (Berth[] berths) => berths.Reverse());
        app.MapPost("/cargo", (Cargo cargo) => Results.Ok(cargo));
        app.MapPost("/notice", (Notice notice) => notice);
        app.MapPost("/tariff", (Tariff tariff) => tariff);
        app.MapGet("/berths/{id}", (BerthId id) => id.Value);
        app.MapGet("/query", (BerthId? id, Depth depth, JsonEnum<State> state, [FromHeader(Name = "X-Berth")] BerthId berth) => $"{id} {depth.Value} {state.Value} {berth}");
        app.MapPost("/parcels", (Parcel parcel) => parcel.Weight).WithSchema("schema/parcel.json");
        await app.StartAsync();
        return app;
    }
}
