using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Samples.Bookings;

namespace Samples.WebApi;

public sealed class BookingApiTests : IAsyncLifetime, IDisposable
{
    private readonly WebApplication _app = BookingApi.Create();
    private readonly HttpClient _client = new();

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        _client.BaseAddress = new Uri(_app.Urls.First());
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Valid_body_reaches_the_handler_as_a_record()
    {
        using var response = await Post("""{"extras":[{"persons":2,"kind":"breakfast"},{"kind":"parking","plate":"AB-12"}],"guest":{"name":"Ada"},"arrival":"2026-03-01","nights":2,"room":"double"}""");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var booking = Booking.Parse(await response.Content.ReadAsByteArrayAsync());
        Assert.Equal(271m, booking.Price);
        Assert.Equal(new Booking
        {
            Guest = new Guest { Name = "Ada" },
            Arrival = new DateOnly(2026, 3, 1),
            Nights = 2,
            Room = BookingRoom.Double,
            Price = 271,
            Extras = [new Breakfast { Persons = 2 }, new Parking { Plate = "AB-12" }],
        }, booking);
    }

    [Fact]
    public async Task Invalid_body_is_answered_with_every_error_by_its_pointer()
    {
        using var response = await Post("""{"guest":{"name":""},"arrival":"2026-02-30","nights":2,"room":"doubl","extras":[{"kind":"parking","plate":"ab"}]}""");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await response.Content.ReadFromJsonAsync<ValidationProblemDetails>();
        Assert.Equal(["/arrival", "/extras/0/plate", "/guest/name", "/room"], problem!.Errors.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("\"ab\"", Assert.Single(problem.Errors["/extras/0/plate"]), StringComparison.Ordinal);
        Assert.Contains("\"double\"", Assert.Single(problem.Errors["/room"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"guest":{"name":"Ada"},"arrival":"2026-03-01","nights":2""")]
    [InlineData("""{"guest":{"name":"Ada"},"arrival":"2026-03-01","nights":2,}""")]
    public async Task Body_that_is_no_JSON_is_a_bad_request_too(string body)
    {
        using var response = await Post(body);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private Task<HttpResponseMessage> Post(string json) => _client.PostAsync("/bookings", new StringContent(json, Encoding.UTF8, "application/json"));
}
