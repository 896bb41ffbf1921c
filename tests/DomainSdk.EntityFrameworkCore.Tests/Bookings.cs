using Microsoft.EntityFrameworkCore;

namespace DomainSdk.EntityFrameworkCore.Tests;

/// <summary>A class of the user's own, with properties of generated types.</summary>
internal sealed class Trip
{
    public required BookingId Id { get; set; }

    public SellerId? Seller { get; set; }

    public BookingState State { get; set; }

    public Deck Deck { get; set; }

    public required Guest Guest { get; set; }

    public Payment? Payment { get; set; }

    public ValueArray<string> Cabins { get; set; } = [];

    public ValueMap<ValueArray<DateOnly>> Visits { get; set; } = [];

    public Optional<string?> Note { get; set; }

    public Stay? Stay { get; set; }
}

/// <summary>Owned by a trip.</summary>
internal sealed class Stay
{
    public required SellerId Host { get; set; }
}

/// <summary>Trips, and a generated record that is an entity itself.</summary>
internal sealed class Bookings(DbContextOptions options) : DbContext(options)
{
    public DbSet<Trip> Trips => Set<Trip>();

    public DbSet<Booking> Direct => Set<Booking>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseDomainSdk(this);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Trip>().OwnsOne(trip => trip.Stay);
        if (Database.IsNpgsql()) modelBuilder.Entity<Trip>().Property(trip => trip.Payment).HasColumnType("jsonb");
    }
}
