using System.Data;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;

namespace DomainSdk.EntityFrameworkCore.Tests;

/// <summary>The handlers that the page on databases shows.</summary>
public class DapperTests
{
    [Fact]
    public void Ids_and_records_are_written_and_read()
    {
        SqlMapper.AddTypeHandler(new PlainText<BookingId>());
        SqlMapper.AddTypeHandler(new Json<Guest>());
        using var database = new SqliteConnection("Data Source=:memory:");
        database.Open();
        database.Execute("CREATE TABLE stays (id TEXT, guest TEXT)");
        var stay = new Row { Id = new("b-1"), Guest = new() { Name = "Ada" } };
        database.Execute("INSERT INTO stays VALUES (@Id, @Guest)", stay);

        var read = database.QuerySingle<Row>("SELECT id, guest FROM stays WHERE id = @id", new { id = new BookingId("b-1") });
        Assert.Equal((stay.Id, stay.Guest), (read.Id, read.Guest));
        Assert.Equal("""{"name":"Ada"}""", database.ExecuteScalar<string>("SELECT guest FROM stays"));
        database.Execute("UPDATE stays SET guest = '{}'");
        Assert.Contains("name", Assert.ThrowsAny<Exception>(() => database.QuerySingle<Row>("SELECT id, guest FROM stays")).ToString(), StringComparison.Ordinal);
    }

    private sealed class Row
    {
        public BookingId Id { get; init; }

        public Guest? Guest { get; init; }
    }

    private sealed class PlainText<T> : SqlMapper.TypeHandler<T>
        where T : IParsable<T>
    {
        public override void SetValue(IDbDataParameter parameter, T? value) => parameter.Value = value?.ToString();

        public override T Parse(object value) => T.Parse((string)value, null);
    }

    private sealed class Json<T> : SqlMapper.TypeHandler<T>
        where T : IJsonModel<T>
    {
        public override void SetValue(IDbDataParameter parameter, T? value) => parameter.Value = value is null ? DBNull.Value : value.ToJson();

        public override T Parse(object value) => JsonModel.Parse<T>(Encoding.UTF8.GetBytes((string)value));
    }
}
