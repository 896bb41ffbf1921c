using System.Text.Json.Serialization;
using Samples.Bookings;

namespace Samples.Serialization;

/// <summary>A type of the user's own that holds generated ones.</summary>
public sealed class Voucher
{
    public string? Code { get; set; }

    public Guest? Holder { get; set; }

    public List<Guest> Others { get; set; } = [];
}

/// <summary>Metadata that the generator of System.Text.Json makes for the user's own type.</summary>
[JsonSerializable(typeof(Voucher))]
internal sealed partial class VoucherContext : JsonSerializerContext;
