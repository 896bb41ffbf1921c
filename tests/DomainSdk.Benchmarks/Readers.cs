using System.Text.Json;
using DomainSdk.Schema.Json;

namespace DomainSdk.Benchmarks;

/// <summary>What everything is measured against.</summary>
internal static class Readers
{
    /// <summary>A bare pass of the framework's reader.</summary>
    public static int Utf8(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        var tokens = 0;
        while (reader.Read()) tokens++;
        return tokens;
    }

    /// <summary>Parsing into a document and giving it back.</summary>
    public static int Document(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return (int)document.RootElement.ValueKind;
    }

    /// <summary>The tape that the interpreter works on.</summary>
    public static int Tape(byte[] json)
    {
        var tape = JsonTape.Rent();
        tape.TryBuild(json, 0, JsonReadOptions.DefaultMaxDepth, out var end);
        JsonTape.Return(tape);
        return end;
    }
}
