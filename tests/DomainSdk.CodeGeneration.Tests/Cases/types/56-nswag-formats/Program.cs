/// <summary>The formats that other generators of .NET write.</summary>
internal static class Program
{
    public static void Run()
    {
        Ticket ticket = Ticket.Parse("""{"id":"7f2c1f7e-6b1e-4f7b-9a53-0d2d3c3e4f50","lasts":"01:30:00","amount":1.1,"count":3,"blob":"AQI="}""");
        Guid id = ticket.Id;
        TimeSpan lasts = ticket.Lasts;
        Is(Guid.Parse("7f2c1f7e-6b1e-4f7b-9a53-0d2d3c3e4f50"), id);
        Is(new TimeSpan(1, 30, 0), lasts);
        Is(1.1m, ticket.Amount);
        Is(3, ticket.Count);
        Is(false, Ticket.IsValid("""{"id":"not a guid","lasts":"01:30:00"}"""));
        IsJson("""{"id":"7f2c1f7e-6b1e-4f7b-9a53-0d2d3c3e4f50","lasts":"1.02:00:00"}""", new Ticket { Id = id, Lasts = TimeSpan.FromHours(26) }.ToJson());
    }
}
