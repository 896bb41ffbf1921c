using Microsoft.EntityFrameworkCore;

namespace DomainSdk.EntityFrameworkCore.Tests;

/// <summary>Generated types as columns: what is stored, what comes back, what is asked for, what is noticed as a change.</summary>
public sealed class ColumnTests : IDisposable
{
    private readonly Databases _database = Databases.Create();

    public void Dispose() => _database.Dispose();

    [Fact]
    public void Values_come_back_as_they_were()
    {
        var trip = Store(Trip("b-1"));
        using var context = _database.Open();
        var read = context.Trips.Single();

        Assert.Equal((trip.Id, trip.Seller, trip.State, trip.Deck), (read.Id, read.Seller, read.State, read.Deck));
        Assert.Equal((trip.Guest, trip.Payment, trip.Cabins, trip.Stay!.Host), (read.Guest, read.Payment, read.Cabins, read.Stay!.Host));
        Assert.Equal((trip.Visits, trip.Note), (read.Visits, read.Note));
    }

    [Fact]
    public void Ids_and_enums_are_plain_text_and_records_are_json()
    {
        Store(Trip("b-1"));

        Assert.Equal("b-1", Stored("Id"));
        Assert.Equal("called-off", Stored("State"));
        Assert.Equal("2", Stored("Deck"));
        Assert.Equal("""{"name":"Ada","nights":2}""", Stored("Guest"));
        Assert.Equal("""["A1","A2"]""", Stored("Cabins"));
        Assert.Equal("harbour", Stored("Stay_Host"));
        Assert.Equal("""{"spa":["2031-05-03"],"bar":[]}""", Stored("Visits"));
        Assert.Equal("null", Stored("Note"));
    }

    [Fact]
    public void Questions_are_asked_of_the_database()
    {
        Store(Trip("b-1"));
        Store(Trip("b-2", BookingState.Sure));
        using var context = _database.Open();
        var sellers = new List<SellerId?> { new SellerId("harbour") };

        Assert.Equal(new BookingId("b-2"), context.Trips.Single(trip => trip.State == BookingState.Sure).Id);
        Assert.Equal(BookingState.CalledOff, context.Trips.Single(trip => trip.Id == new BookingId("b-1")).State);
        Assert.Equal(2, context.Trips.Count(trip => sellers.Contains(trip.Seller)));
        Assert.Equal(2, context.Trips.Count(trip => trip.Guest == new Guest { Name = "Ada", Nights = 2 }));
        Assert.Equal(["b-2", "b-1"], context.Trips.OrderByDescending(trip => trip.Id).AsEnumerable().Select(trip => trip.Id.Value));
    }

    [Fact]
    public void A_change_is_noticed_and_an_equal_value_is_none()
    {
        Store(Trip("b-1"));
        using var context = _database.Open();
        var trip = context.Trips.Single();

        trip.Guest = trip.Guest with { Name = "Ada" };
        trip.Cabins = ["A1", "A2"];
        Assert.False(context.ChangeTracker.HasChanges());
        trip.Guest = trip.Guest with { Name = "Bea" };
        Assert.Equal(1, context.SaveChanges());
        Assert.Equal("""{"name":"Bea","nights":2}""", Stored("Guest"));
    }

    [Fact]
    public void What_is_absent_is_not_what_is_null()
    {
        var trip = Trip("b-1");
        trip.Note = default;
        Store(trip);
        using var context = _database.Open();
        Assert.False(context.Trips.Single().Note.IsPresent);
    }

    [Fact]
    public void A_generated_record_can_be_an_entity()
    {
        var booking = Booking.Parse("""{"id":"b-7","guest":{"name":"Ada"},"state":"asked","deck":1,"cabins":["A1"],"from":"2031-05-03","payment":{"kind":"card","last":"1234"}}""");
        using (var context = _database.Open())
        {
            context.Add(booking);
            context.SaveChanges();
        }

        using var again = _database.Open();
        Assert.Equal(booking, again.Direct.Single(b => b.Id == new BookingId("b-7")));
    }

    [Theory]
    [InlineData("Id", "x", "x")]
    [InlineData("State", "lost", "'lost' is no BookingState; expected one of asked, sure, called-off.")]
    [InlineData("Guest", "{}", "name")]
    public void What_the_schema_refuses_is_told_when_it_is_read(string column, string text, string expected)
    {
        Store(Trip("b-1"));
        using var context = _database.Open();
#pragma warning disable EF1002 // The column is one of those above.
        context.Database.ExecuteSqlRaw($"UPDATE \"Trips\" SET \"{column}\" = {{0}}", text);
#pragma warning restore EF1002

        var error = Assert.ThrowsAny<Exception>(() => context.Trips.Single());
        Assert.Contains(expected, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_enum_value_that_the_schema_does_not_list_is_not_stored()
    {
        var error = Assert.ThrowsAny<Exception>(() => Store(Trip("b-1", Enum.Parse<BookingState>("9"))));
        Assert.Contains("BookingState has no value 9", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_could_not_be_read_back_is_not_stored()
    {
        var trip = Trip("b-1");
        trip.Id = default;
        var error = Assert.ThrowsAny<Exception>(() => Store(trip));
        Assert.Contains("'' is no BookingId", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Cabins")]
    [InlineData("Visits")]
    public void A_null_that_a_collection_does_not_take_is_told(string column)
    {
        Store(Trip("b-1"));
        using var context = _database.Open();
#pragma warning disable EF1002 // The column is one of those above.
        context.Database.ExecuteSqlRaw($"UPDATE \"Trips\" SET \"{column}\" = 'null'");
#pragma warning restore EF1002
        Assert.Contains("JsonException", Assert.ThrowsAny<Exception>(() => context.Trips.Single()).ToString(), StringComparison.Ordinal);
    }

    private static Trip Trip(string id, BookingState state = BookingState.CalledOff) => new()
    {
        Id = new(id),
        Seller = new SellerId("harbour"),
        State = state,
        Deck = Deck.Lower,
        Guest = new() { Name = "Ada", Nights = 2 },
        Payment = Payment.Parse("""{"kind":"card","last":"1234"}"""),
        Cabins = ["A1", "A2"],
        Visits = [new("spa", [new(2031, 5, 3)]), new("bar", [])],
        Note = null,
        Stay = new() { Host = new("harbour") },
    };

    private Trip Store(Trip trip)
    {
        using var context = _database.Open();
        context.Add(trip);
        context.SaveChanges();
        return trip;
    }

    private string? Stored(string column)
    {
        using var context = _database.Open();
        var connection = context.Database.GetDbConnection();
        context.Database.OpenConnection();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The column is written above.
        command.CommandText = $"SELECT \"{column}\" FROM \"Trips\"";
#pragma warning restore CA2100
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
