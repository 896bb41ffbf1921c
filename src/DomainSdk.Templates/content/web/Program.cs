using System.Collections.Concurrent;
using AcmeOrders;
using DomainSdk.AspNetCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDomainSdk();
builder.Services.AddOpenApi();

var app = builder.Build();
app.MapOpenApi();

// What a handler is given is valid; what is wrong with a request is answered with 400 and problem details, all of it at once.
var orders = new ConcurrentDictionary<OrderId, Order>();
app.MapPost("/orders", (Order order) => orders.TryAdd(order.Id, order) ? Results.Created($"/orders/{order.Id}", order) : Results.Conflict());
app.MapGet("/orders/{id}", (OrderId id) => orders.TryGetValue(id, out var order) ? Results.Ok(order) : Results.NotFound());
app.Run();
