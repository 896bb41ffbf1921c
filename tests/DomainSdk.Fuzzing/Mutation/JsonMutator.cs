using System.Text;
using DomainSdk.Schema.Json;

namespace DomainSdk.Fuzzing.Mutation;

/// <summary>Changes values of JSON for others, which keeps it JSON; and now and then bytes, which may not.</summary>
/// <param name="words">What is put in beside values of other inputs.</param>
internal sealed class JsonMutator(IReadOnlyList<string> words) : IMutator
{
    private readonly ByteMutator _bytes = new(words);
    private readonly byte[][] _values = [.. words.Where(IsValue).Select(Encoding.UTF8.GetBytes)];
    private readonly byte[][] _names = [.. words.Where(w => w.StartsWith('"') && w.EndsWith("\":", StringComparison.Ordinal)).Select(Encoding.UTF8.GetBytes)];

    public byte[] Mutate(byte[] input, IReadOnlyList<byte[]> pool, Random random)
    {
        for (var left = random.Next(1, 4); left > 0; left--)
        {
            if (random.Next(5) == 0 || !JsonText.TryParse(input, null, out var text, out _)) return _bytes.Mutate(input, pool, random);
            input = Change(input, text, pool, random);
        }

        return input;
    }

    private byte[] Change(byte[] input, JsonText text, IReadOnlyList<byte[]> pool, Random random)
    {
        var place = Any(text, random);
        var span = place.Span;
        if (place.Kind == JsonKind.Object && random.Next(2) == 0)
        {
            // A member more, before all others.
            var name = _names[random.Next(_names.Length)];
            return [.. input[..(span.Start + 1)], .. name, .. Value(text, pool, random), .. place.Count > 0 ? ","u8 : ""u8, .. input[(span.Start + 1)..]];
        }

        if (place.Kind == JsonKind.Array && random.Next(2) == 0)
            return [.. input[..(span.Start + 1)], .. Value(text, pool, random), .. place.Count > 0 ? ","u8 : ""u8, .. input[(span.Start + 1)..]];
        return [.. input[..span.Start], .. Value(text, pool, random), .. input[span.End..]];
    }

    private byte[] Value(JsonText text, IReadOnlyList<byte[]> pool, Random random)
    {
        switch (random.Next(4))
        {
            case 0:
                return Any(text, random).RawText.ToArray();
            case 1 when pool.Count > 0 && JsonText.TryParse(pool[random.Next(pool.Count)], null, out var other, out _):
                return Any(other, random).RawText.ToArray();
            case 2:
                return [.. "{"u8, .. _names[random.Next(_names.Length)], .. _values[random.Next(_values.Length)], .. "}"u8];
            default:
                return _values[random.Next(_values.Length)];
        }
    }

    private static JsonNode Any(JsonText text, Random random)
    {
        var place = text.Root;
        while (place.Count > 0 && random.Next(4) > 0)
        {
            var index = random.Next(place.Count);
            place = place.Kind == JsonKind.Object ? Member(place, index) : Item(place, index);
        }

        return place;
    }

    private static JsonNode Member(JsonNode of, int index)
    {
        foreach (var member in of.EnumerateMembers())
            if (index-- == 0) return member.Value;
        return of;
    }

    private static JsonNode Item(JsonNode of, int index)
    {
        foreach (var item in of.EnumerateItems())
            if (index-- == 0) return item;
        return of;
    }

    private static bool IsValue(string word) => JsonText.TryParse(Encoding.UTF8.GetBytes(word), null, out _, out _);
}
