using System.Text.Json.Serialization;

namespace Web;

/// <summary>A type that no schema knows.</summary>
internal sealed record Parcel(int Weight, string? To);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Parcel))]
internal sealed partial class ParcelContext : JsonSerializerContext;
