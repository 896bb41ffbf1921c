using System.Text.Json.Serialization;

namespace Samples.Bookings;

/// <summary>
/// One source generator does not see what another one makes. What it is to know of a type of the same project is therefore declared:
/// the record, and the converter that reads and writes it.
/// </summary>
[JsonSchemaModel("schema/booking.schema.json#/$defs/Guest"), JsonConverter(typeof(JsonModelConverter<Guest>))]
public sealed partial record Guest;
