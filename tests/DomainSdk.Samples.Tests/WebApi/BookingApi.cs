using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samples.Bookings;

namespace Samples.WebApi;

/// <summary>A small service: what its handlers are given has been validated against the schema, body and all.</summary>
internal static class BookingApi
{
    public static WebApplication Create()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();

        // 1. Generated types need no reflection: their resolver goes before any other.
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, Schemas.TypeInfoResolver));

        // 2. A body that does not conform to its schema becomes a problem with one entry per place.
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        builder.Services.AddProblemDetails();
        builder.Services.AddExceptionHandler<SchemaProblems>();

        var app = builder.Build();
        app.UseExceptionHandler();
        app.MapPost("/bookings", (Booking booking) => Results.Ok(booking with { Price = PriceOf(booking) }));
        return app;
    }

    private static decimal PriceOf(Booking booking) => booking.Nights * PerNight(booking.Room) + (booking.Extras?.Sum(PriceOf) ?? 0);

    private static decimal PriceOf(Extra extra) => extra switch
    {
        Breakfast breakfast => 9.5m * breakfast.Persons,
        Parking => 12,
    };

    private static decimal PerNight(BookingRoom room) => room switch
    {
        BookingRoom.Suite => 240,
        BookingRoom.Double => 120,
        _ => 80,
    };
}
