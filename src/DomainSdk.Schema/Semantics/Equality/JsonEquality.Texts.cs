using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Json;

/// <content>Equality of the items of an array that has no tape.</content>
internal static partial class JsonEquality
{
    private const int MostFingerprints = 32;
    private const int DeepestFingerprint = 16;

    /// <summary>Whether two items of an array are equal. Short arrays need no tape where the hash codes of their items tell all apart.</summary>
    /// <param name="json">The text.</param>
    /// <param name="array">The first byte of an array that is well-formed.</param>
    /// <returns>True if there are two; also where the array nests deeper than a tape allows, so that nothing is known of it.</returns>
    public static bool HasDuplicates(ReadOnlySpan<byte> json, int array)
    {
        Span<int> hashes = stackalloc int[MostFingerprints];
        var count = HashItems(json, array, hashes);
        if (count >= 0 && AllDiffer(hashes.Slice(0, count))) return false;

        var tape = JsonTape.Rent();
        var found = !tape.TryBuild(json, array, JsonReadOptions.DefaultMaxDepth, out _)
            || TryFindDuplicate(new JsonView(json, tape.Entries), 0, out _, out _);
        JsonTape.Return(tape);
        return found;
    }

    /// <summary>The hash codes of all items, as many as there are; -1 where there are too many or they nest too deep.</summary>
    private static int HashItems(ReadOnlySpan<byte> json, int at, Span<int> hashes)
    {
        var count = 0;
        at = JsonScanner.SkipWhitespace(json, at + 1);
        while (json[at] != ']')
        {
            if (count == hashes.Length) return -1;
            at = HashValue(json, at, DeepestFingerprint, out hashes[count++]);
            if (at < 0) return -1;
            at = JsonScanner.SkipWhitespace(json, at);
            if (json[at] == ',') at = JsonScanner.SkipWhitespace(json, at + 1);
        }

        return count;
    }

    private static bool AllDiffer(ReadOnlySpan<int> hashes)
    {
        for (var i = 1; i < hashes.Length; i++)
            if (hashes.Slice(0, i).IndexOf(hashes[i]) >= 0) return false;
        return true;
    }

    /// <summary>A hash code that all equal values share; answers with the position behind the value, or -1 where it nests too deep.</summary>
    private static int HashValue(ReadOnlySpan<byte> json, int at, int depth, out int hash)
    {
        hash = 0;
        int end;
        switch (JsonScanner.PeekKind(json, at))
        {
            case JsonKind.String:
                end = JsonScanner.ScanString(json, at, out var flags);
                hash = HashText(json.Slice(at + 1, end - at - 2), flags);
                return end;
            case JsonKind.Number:
                end = JsonScanner.ScanNumber(json, at);
                hash = JsonHash.Mix(2, ExactNumber.GetValueHashCode(json.Slice(at, end - at)));
                return end;
            case JsonKind.Array:
                return depth == 0 ? -1 : HashArray(json, at, depth, out hash);
            case JsonKind.Object:
                return depth == 0 ? -1 : HashObject(json, at, depth, out hash);
            case var literal:
                hash = JsonHash.Mix(5, (int)literal);
                return JsonScanner.SkipValue(json, at);
        }
    }

    private static int HashArray(ReadOnlySpan<byte> json, int at, int depth, out int hash)
    {
        hash = 3;
        at = JsonScanner.SkipWhitespace(json, at + 1);
        while (json[at] != ']')
        {
            at = HashValue(json, at, depth - 1, out var item);
            if (at < 0) return -1;
            hash = JsonHash.Mix(hash, item);
            at = JsonScanner.SkipWhitespace(json, at);
            if (json[at] == ',') at = JsonScanner.SkipWhitespace(json, at + 1);
        }

        return at + 1;
    }

    private static int HashObject(ReadOnlySpan<byte> json, int at, int depth, out int hash)
    {
        // A sum, because the order of members does not matter.
        var sum = 0;
        hash = 0;
        at = JsonScanner.SkipWhitespace(json, at + 1);
        while (json[at] != '}')
        {
            var end = JsonScanner.ScanString(json, at, out var flags);
            var name = HashText(json.Slice(at + 1, end - at - 2), flags);
            at = JsonScanner.SkipWhitespace(json, JsonScanner.SkipWhitespace(json, end) + 1);
            at = HashValue(json, at, depth - 1, out var value);
            if (at < 0) return -1;
            sum = unchecked(sum + JsonHash.Mix(name, value));
            at = JsonScanner.SkipWhitespace(json, at);
            if (json[at] == ',') at = JsonScanner.SkipWhitespace(json, at + 1);
        }

        hash = JsonHash.Mix(4, sum);
        return at + 1;
    }

    private static int HashText(ReadOnlySpan<byte> content, StringFlags flags)
    {
        if ((flags & StringFlags.Escaped) == StringFlags.None) return JsonHash.Of(content);
        using var buffer = new Utf8Buffer(stackalloc byte[256]);
        return JsonHash.Of(buffer.Unescape(content));
    }
}
