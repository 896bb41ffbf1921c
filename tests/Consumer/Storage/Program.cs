using DomainSdk.EntityFrameworkCore;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Storage;

// What a user of the package does: keep records in a database, ask for them by a typed id.
using var memory = new SqliteConnection("Data Source=:memory:");
memory.Open();
var options = new DbContextOptionsBuilder().UseSqlite(memory).Options;
var booking = Booking.Parse("""{"id":"b-7","guest":{"name":"Ada"},"state":"called-off","deck":1,"cabins":["A1"],"from":"2031-05-03"}""");
using (var bookings = new Bookings(options))
{
    bookings.Database.EnsureCreated();
    bookings.Add(booking);
    bookings.SaveChanges();
}

using var again = new Bookings(options);
var read = again.All.Single(b => b.Id == new BookingId("b-7") && b.State == BookingState.CalledOff);
Console.WriteLine(read);
return read == booking ? 0 : 1;

internal sealed class Bookings(DbContextOptions options) : DbContext(options)
{
    public DbSet<Booking> All => Set<Booking>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseDomainSdk(this);
}
