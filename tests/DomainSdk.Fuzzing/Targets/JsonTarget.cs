using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using DomainSdk.Fuzzing.Mutation;
using DomainSdk.Schema.Json;

namespace DomainSdk.Fuzzing.Targets;

/// <summary>The reader of JSON, against that of System.Text.Json: the same texts are JSON, and hold the same values.</summary>
internal sealed class JsonTarget : IFuzzTarget
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = JsonReadOptions.DefaultMaxDepth };
    private static readonly JsonSchema Anything = JsonSchema.FromText("{}");

    public string Name => "json";

    public int Longest => 2048;

    public IMutator Mutator { get; } = new JsonMutator(Words.Json);

    public string Run(byte[] input)
    {
        var isJson = JsonText.TryParse(input, null, out var text, out var error);
        CheckDoors(input, isJson);
        using var other = Parse(input);
        if (isJson != other is not null) throw new DifferenceException("accepts", $"{isJson}, System.Text.Json {other is not null}: {error?.Message}");
        if (text is null)
        {
            if (error!.Offset < 0 || error.Offset > input.Length) throw new DifferenceException("offset", $"{error.Offset} of {input.Length}");
            _ = new LineMap(input).GetPosition(error.Offset);
            return error.Message[..Math.Min(error.Message.Length, 20)];
        }

        Compare(text.Root, other!.RootElement);
        return "json";
    }

    /// <summary>The other ways by which bytes come in: validation without keeping the text, in segments, and as a string.</summary>
    private static void CheckDoors(byte[] input, bool isJson)
    {
        if (Anything.IsValid(input) != isJson) throw new DifferenceException("door", "bytes");
        var first = new Segment(input.AsMemory(0, input.Length / 2));
        var sequence = new ReadOnlySequence<byte>(first, 0, first.Append(input.AsMemory(input.Length / 2)), input.Length - input.Length / 2);
        if (Anything.IsValid(sequence) != isJson) throw new DifferenceException("door", "segments");
        if (Utf8.IsValid(input) && Anything.IsValid(Encoding.UTF8.GetString(input)) != isJson) throw new DifferenceException("door", "string");
    }

    private static JsonDocument? Parse(byte[] input)
    {
        // System.Text.Json knows no byte order mark, and looks at the encoding of a string only when the string is asked for.
        if (!Utf8.IsValid(input)) return null;
        try
        {
            return JsonDocument.Parse(input.AsMemory(input.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0), Strict);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Compare(JsonNode ours, JsonElement theirs)
    {
        switch (theirs.ValueKind)
        {
            case JsonValueKind.Object:
                Same(JsonKind.Object, ours.Kind);
                using (var others = theirs.EnumerateObject())
                {
                    foreach (var member in ours.EnumerateMembers())
                    {
                        Same(others.MoveNext(), true);
                        if (TextOf(() => others.Current.Name) is { } name) Same(name, member.Name);
                        Compare(member.Value, others.Current.Value);
                    }

                    Same(others.MoveNext(), false);
                }

                break;
            case JsonValueKind.Array:
                Same((JsonKind.Array, theirs.GetArrayLength()), (ours.Kind, ours.Count));
                using (var others = theirs.EnumerateArray())
                {
                    foreach (var item in ours.EnumerateItems())
                    {
                        others.MoveNext();
                        Compare(item, others.Current);
                    }
                }

                break;
            case JsonValueKind.String:
                Same(JsonKind.String, ours.Kind);
                if (TextOf(theirs.GetString) is { } text) Same(text, ours.GetString());
                break;
            default:
                Same(theirs.GetRawText(), Encoding.UTF8.GetString(ours.RawText));
                break;
        }
    }

    private static void Same<T>(T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual)) throw new DifferenceException("value", $"{actual}, System.Text.Json {expected}");
    }

    /// <summary>What System.Text.Json makes of a text; null for one with lone surrogates, which it does not give out.</summary>
    private static string? TextOf(Func<string?> get)
    {
        try
        {
            return get();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory) => Memory = memory;

        public Segment Append(ReadOnlyMemory<byte> memory)
        {
            var next = new Segment(memory) { RunningIndex = RunningIndex + Memory.Length };
            Next = next;
            return next;
        }
    }
}
