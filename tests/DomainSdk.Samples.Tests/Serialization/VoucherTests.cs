using System.Text.Json;
using Samples.Bookings;

namespace Samples.Serialization;

public class VoucherTests
{
    [Fact]
    public void Generated_types_work_inside_types_that_the_serializer_reflects_on() => RoundTrip(JsonSerializerOptions.Default);

    [Fact]
    public void RT93439_Generated_types_work_inside_a_source_generated_context_of_the_same_project() => RoundTrip(VoucherContext.Default.Options);

    private static void RoundTrip(JsonSerializerOptions options)
    {
        var voucher = new Voucher { Code = "X", Holder = new Guest { Name = "Ada" }, Others = [new Guest { Name = "Bob", Children = 2 }] };
        var json = JsonSerializer.Serialize(voucher, options);
        Assert.Equal("""{"Code":"X","Holder":{"name":"Ada"},"Others":[{"name":"Bob","children":2}]}""", json);
        var again = JsonSerializer.Deserialize<Voucher>(json, options)!;
        Assert.Equal(voucher.Holder, again.Holder);
        Assert.Equal(voucher.Others, again.Others);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Voucher>("""{"Holder":{"name":""}}""", options));
    }
}
