using System.Text.Json;
using DomainSdk;
using Samples.Bookings;

namespace Samples.Serialization;

/// <summary>The resolver alone, without reflection and without a context: what trimmed programs have.</summary>
public class ResolverTests
{
    private const string Guests = """[{"name":"Ada"},{"name":"Bob","children":2}]""";

    private static readonly Guest[] Both = [new() { Name = "Ada" }, new() { Name = "Bob", Children = 2 }];

    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = Schemas.TypeInfoResolver };

    [Fact]
    public void Collections_of_generated_types_are_read_and_written()
    {
        Is<Guest[]>(Guests, Both);
        Is<List<Guest>>(Guests, [.. Both]);
        Is<IList<Guest>>(Guests, [.. Both]);
        Is<ICollection<Guest>>(Guests, [.. Both]);
        Is<IReadOnlyList<Guest>>(Guests, Both);
        Is<IReadOnlyCollection<Guest>>(Guests, Both);
        Is<IEnumerable<Guest>>(Guests, Both);
        Is<ValueArray<Guest>>(Guests, [.. Both]);
        Is<Dictionary<string, Guest>>("""{"a":{"name":"Ada"}}""", new() { ["a"] = Both[0] });
        Is<IDictionary<string, Guest>>("""{"a":{"name":"Ada"}}""", new Dictionary<string, Guest> { ["a"] = Both[0] });
        Is<IReadOnlyDictionary<string, Guest>>("""{"a":{"name":"Ada"}}""", new Dictionary<string, Guest> { ["a"] = Both[0] });
        Is<List<BookingRoom>>("""["suite","single"]""", [BookingRoom.Suite, BookingRoom.Single]);
        Is<List<BookingRoom?>>("""["suite",null]""", [BookingRoom.Suite, null]);
        Is<List<Extra>>("""[{"kind":"breakfast","persons":2}]""", [new Breakfast { Persons = 2 }]);
    }

    [Fact]
    public void Items_are_validated() => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<List<Guest>>("""[{"name":""}]""", Options));

    [Fact]
    public void Types_that_are_not_generated_stay_unknown() => Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new List<Uri>(), Options));

    private static void Is<T>(string json, T value)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value, Options));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(json, Options));
    }
}
