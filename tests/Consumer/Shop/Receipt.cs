using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Shop;

/// <summary>A type of the user's own that holds generated ones of the same project.</summary>
public sealed class Receipt
{
    public Order? Order { get; set; }

    public List<Line> Returned { get; set; } = [];

    public Dictionary<string, Status?> States { get; set; } = [];
}

/// <summary>What System.Text.Json's generator knows: generated types are to it like all others.</summary>
[JsonSerializable(typeof(Receipt))]
[JsonSerializable(typeof(Payment[]))]
internal sealed partial class ShopContext : JsonSerializerContext;
