using System.Buffers;
using System.Text;
using System.Text.Json;
using DomainSdk;
using Samples.Bookings;

namespace Samples.Serialization;

/// <summary>What a framework can find out about a type that it knows at run time.</summary>
public class ModelTypeTests
{
    private const string Json = """{"guest":{"name":"Ada"},"arrival":"2026-03-01","nights":2,"room":"double"}""";

    [Fact]
    public void Type_is_read_and_written_without_being_named()
    {
        var type = JsonModelType.Of(typeof(Booking))!;
        Assert.Same(typeof(Booking), type.Type);
        Assert.Same(type, JsonModelType.Of(typeof(Booking)));
        Assert.True(type.TryParse(Encoding.UTF8.GetBytes(Json), out var value, out var result));
        Assert.True(result.IsValid);
        Assert.Equal(Booking.Parse(Json), value);
        var written = new ArrayBufferWriter<byte>();
        type.Write(value, written);
        Assert.Equal(Json, Encoding.UTF8.GetString(written.WrittenSpan));
        Assert.False(type.TryParse("{}"u8, out value, out result));
        Assert.Null(value);
        Assert.Equal(3, result.Errors.Count);
    }

    [Theory]
    [InlineData(typeof(Guest), true)]
    [InlineData(typeof(Extra), true)]
    [InlineData(typeof(BookingRoom), false)]
    [InlineData(typeof(string), false)]
    [InlineData(typeof(Voucher), false)]
    [InlineData(typeof(JsonValue), false)]
    public void Other_types_are_told_apart(Type type, bool isModel) => Assert.Equal(isModel, JsonModelType.Of(type) is not null);

    [Fact]
    public void Serializer_needs_no_list_of_types()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonModelTypeInfoResolver.ForGeneratedTypes };
        Assert.Equal(Json, JsonSerializer.Serialize(Booking.Parse(Json), options));
        Assert.Equal("\"suite\"", JsonSerializer.Serialize(BookingRoom.Suite, options));
        Assert.Null(JsonModelTypeInfoResolver.ForGeneratedTypes.GetTypeInfo(typeof(Voucher), options));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Serializer_gives_the_value_whatever_stands_around_it(int size)
    {
        // In one span, and in segments.
        var text = Encoding.UTF8.GetBytes($"[ {Json} ,\n{Json.Replace("Ada", new string('é', 500), StringComparison.Ordinal)}]");
        using var stream = new MemoryStream(text);
#pragma warning disable CA1869 // The sizes differ.
        var options = new JsonSerializerOptions { DefaultBufferSize = size };
#pragma warning restore CA1869
        var read = JsonSerializer.Deserialize<Booking[]>(stream, options)!;
        Assert.Equal(JsonSerializer.Deserialize<Booking[]>(text), read);
        Assert.Equal((Booking.Parse(Json), new string('é', 500)), (read[0], read[1].Guest.Name));
        var segments = Segment.Cut(text, size);
        var reader = new Utf8JsonReader(segments);
        Assert.Equal(read, JsonSerializer.Deserialize<Booking[]>(ref reader));
    }

    [Fact]
    public void Schema_shows_its_text_and_where_its_references_lead()
    {
        var schema = JsonModelType.Of(typeof(Booking))!.Schema;
        Assert.Equal("Booking", schema.Definition["title"].GetString());
        var references = schema.References.Where(reference => !reference.Pointer.StartsWith("/$defs", StringComparison.Ordinal)).ToList();
        Assert.Equal(["/properties/extras/items", "/properties/guest"], references.Select(reference => reference.Pointer).Order(StringComparer.Ordinal));
        Assert.All(references, reference => Assert.Equal("$ref", reference.Keyword));
        var guest = references.First(reference => reference.Pointer == "/properties/guest").Target;
        Assert.Equal(Guest.Schema.Location, guest.Location);
        Assert.Equal("https://samples.example/booking.schema.json#/$defs/Guest", guest.Location);
        Assert.True(guest.IsValid("""{"name":"Ada"}"""u8));
        Assert.Empty(guest.References);
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public static ReadOnlySequence<byte> Cut(byte[] text, int size)
        {
            var first = new Segment { Memory = text.AsMemory(0, Math.Min(size, text.Length)) };
            var last = first;
            for (var at = size; at < text.Length; at += size)
            {
                var next = new Segment { Memory = text.AsMemory(at, Math.Min(size, text.Length - at)), RunningIndex = at };
                last.Next = next;
                last = next;
            }

            return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
        }
    }
}
