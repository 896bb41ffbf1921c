using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DomainSdk;
using Samples.Bookings;

namespace Samples.Serialization;

public class VoucherTests
{
    private const string Json = """{"Code":"X","Holder":{"name":"Ada"},"Others":[{"name":"Bob","children":2}],"Room":"suite","Upgrade":null,"Extras":[{"kind":"parking","plate":"AB-1"},{"kind":"breakfast","persons":2}],"Tables":{"one":[{"name":"Cy"}]},"Waiting":[{"name":"Di"}]}""";

    private static readonly Voucher Filled = new()
    {
        Code = "X",
        Holder = new Guest { Name = "Ada" },
        Others = [new Guest { Name = "Bob", Children = 2 }],
        Room = BookingRoom.Suite,
        Extras = [new Parking { Plate = "AB-1" }, new Breakfast { Persons = 2 }],
        Tables = { ["one"] = [new Guest { Name = "Cy" }] },
        Waiting = [new Guest { Name = "Di" }],
    };

    [Fact]
    public void Generated_types_work_inside_types_that_the_serializer_reflects_on() => RoundTrip(JsonSerializerOptions.Default);

    [Fact]
    public void RT93439_Generated_types_work_as_they_are_inside_a_source_generated_context_of_the_same_project() => RoundTrip(VoucherContext.Default.Options);

    [Fact]
    public void Context_goes_together_with_the_resolver_of_the_generated_types() =>
        RoundTrip(new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(VoucherContext.Default, Schemas.TypeInfoResolver) });

    [Fact]
    public void Polymorphic_list_holds_its_cases_whichever_type_the_list_is_of()
    {
        const string extras = """[{"kind":"parking","plate":"AB-1"},{"kind":"breakfast","persons":2}]""";
        Assert.Equal(extras, JsonSerializer.Serialize(Filled.Extras, VoucherContext.Default.ListExtra));
        Assert.Equal(Filled.Extras, JsonSerializer.Deserialize(extras, VoucherContext.Default.ListExtra));
        Assert.Equal(extras, JsonSerializer.Serialize<IReadOnlyList<object>>(Filled.Extras));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""[{"kind":"boat"}]""", VoucherContext.Default.ListExtra));
    }

    private static void RoundTrip(JsonSerializerOptions options)
    {
        Assert.Equal(Json, JsonSerializer.Serialize(Filled, options));
        var again = JsonSerializer.Deserialize<Voucher>(Json, options)!;
        Assert.Equal(Filled.Holder, again.Holder);
        Assert.Equal(Filled.Others, again.Others);
        Assert.Equal(Filled.Extras, again.Extras);
        Assert.Equal((Filled.Room, null), (again.Room, again.Upgrade));
        Assert.Equal(Filled.Tables["one"], again.Tables["one"]);
        Assert.Equal(Filled.Waiting, again.Waiting);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Voucher>("""{"Holder":{"name":""}}""", options));
    }
}
