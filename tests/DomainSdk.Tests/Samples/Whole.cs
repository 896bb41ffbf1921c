using System.Buffers;
using System.Text;
using DomainSdk.Runtime;

namespace DomainSdk.Tests.Samples;

/// <summary>A model that is one value of any codec, under the schema that accepts everything.</summary>
internal sealed record Whole<T, TCodec>(T Value) : IJsonModel<Whole<T, TCodec>>
    where TCodec : IJsonCodec<T>
{
    public static SchemaNode Schema { get; } = new SchemaSet(new SchemaText("schema:///any", "any.schema.json", static () => "true"u8))["schema:///any"];

    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out Whole<T, TCodec> value)
        where TMode : struct, IReadMode
    {
        var end = TCodec.Read<TMode>(json, at, out var inner);
        value = TMode.Builds && end >= 0 ? new(inner) : null!;
        return end;
    }

    public static void Write(ref JsonOutput output, Whole<T, TCodec> value) => TCodec.Write(ref output, value.Value);

    /// <summary>What reading a text says of values that are not held exactly; null where it cannot be read.</summary>
    public static IReadOnlyList<ValidationInformation>? Information(string json) =>
        JsonModel.TryParse<Whole<T, TCodec>>(Encoding.UTF8.GetBytes(json), out _, out var result) ? result.Information : null;

    /// <summary>The id of the error that reading a text ends with; null where it can be read.</summary>
    public static string? Error(string json) =>
        JsonModel.TryParse<Whole<T, TCodec>>(Encoding.UTF8.GetBytes(json), out _, out var result) ? null : Assert.Single(result.Errors).Id;

    /// <summary>Whether the codec accepts a text.</summary>
    public static bool IsValid(string json) => JsonModel.IsValid<Whole<T, TCodec>>(Encoding.UTF8.GetBytes(json));

    /// <summary>Reads a text.</summary>
    public static T Of(string json) => JsonModel.Parse<Whole<T, TCodec>>(Encoding.UTF8.GetBytes(json)).Value;

    /// <summary>Writes a value.</summary>
    public static string Text(T value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var output = new JsonOutput(buffer);
        TCodec.Write(ref output, value);
        output.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads a text and writes it back.</summary>
    public static string RoundTrip(string json) => Text(Of(json));
}
