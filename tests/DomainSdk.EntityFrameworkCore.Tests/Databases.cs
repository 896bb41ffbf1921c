using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DomainSdk.EntityFrameworkCore.Tests;

/// <summary>A new database for one test: SQLite in memory, or the PostgreSQL that <c>DOMAINSDK_POSTGRES</c> connects to.</summary>
internal sealed class Databases : IDisposable
{
    private readonly SqliteConnection? _memory;
    private readonly DbContextOptions _options;

    private Databases(SqliteConnection? memory, DbContextOptions options)
    {
        (_memory, _options) = (memory, options);
        using var context = Open();
        context.Database.EnsureDeleted();
        context.Database.EnsureCreated();
    }

    public static string? Postgres => Environment.GetEnvironmentVariable("DOMAINSDK_POSTGRES") is { Length: > 0 } text ? text : null;

    public static Databases Create()
    {
        if (Postgres is { } postgres) return new(null, new DbContextOptionsBuilder().UseNpgsql(postgres).Options);
        var memory = new SqliteConnection("Data Source=:memory:");
        memory.Open();
        return new(memory, new DbContextOptionsBuilder().UseSqlite(memory).Options);
    }

    public Bookings Open() => new(_options);

    public void Dispose() => _memory?.Dispose();
}
