using System.Text.Json.Serialization;
using DomainSdk;
using Samples.Bookings;

namespace Samples.Serialization;

/// <summary>A type of the user's own that holds generated ones.</summary>
public sealed class Voucher
{
    public string? Code { get; set; }

    public Guest? Holder { get; set; }

    public List<Guest> Others { get; set; } = [];

    public BookingRoom Room { get; set; }

    public BookingRoom? Upgrade { get; set; }

    public List<Extra> Extras { get; set; } = [];

    public Dictionary<string, Guest[]> Tables { get; set; } = [];

    [JsonConverter(typeof(ValueArrayConverter<Guest>))]
    public ValueArray<Guest> Waiting { get; set; } = [];
}

/// <summary>Metadata that the generator of System.Text.Json makes for the user's own type, and for generated ones as they are.</summary>
[JsonSerializable(typeof(Voucher))]
[JsonSerializable(typeof(Booking))]
[JsonSerializable(typeof(List<Extra>))]
internal sealed partial class VoucherContext : JsonSerializerContext;
