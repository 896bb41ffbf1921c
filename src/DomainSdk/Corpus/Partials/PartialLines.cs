using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DomainSdk.Integrity;
using DomainSdk.Schema.Json;

namespace DomainSdk.Partials;

/// <summary>
/// A partial as lines of JSON, for engines that pass on lines: <c>{"partial":"ID","line":1,"of":9,"data":"BASE64"}</c>. Lines of many partials can stand in
/// any order among other lines.
/// </summary>
internal static class PartialLines
{
    private const int PieceLength = 48 * 1024;

    /// <summary>Writes a partial.</summary>
    public static void Write(ReadOnlySpan<byte> partial, TextWriter output)
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(partial)[..8]);
        var count = (partial.Length + PieceLength - 1) / PieceLength;
        for (var i = 0; i < count; i++)
        {
            var piece = partial[(i * PieceLength)..Math.Min(partial.Length, (i + 1) * PieceLength)];
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{{\"partial\":\"{id}\",\"line\":{i + 1},\"of\":{count},\"data\":\"{Convert.ToBase64String(piece)}\"}}\n"));
        }
    }

    /// <summary>Reads the partials that stand in a file of lines.</summary>
    /// <exception cref="IOException">A line is missing, there twice, or no JSON.</exception>
    public static IEnumerable<PartialFile> Read(string path)
    {
        // Pieces are laid down as they come, and put in order when all are there.
        var (laid, whole) = (new SpillFile(), new SpillFile());
        var partials = new SortedDictionary<string, Pieces>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(path, Encoding.UTF8))
        {
            number++;
            if (line.AsSpan().Trim().IsEmpty) continue;
            if (!JsonText.TryParse(Encoding.UTF8.GetBytes(line), path, out var json, out _)) throw new IOException($"{path}({number}): this line is no JSON, as every line of 'domainsdk check --pipe' is.");
            if (!json.Root.TryGetMember("partial", out var id) || id.Kind != JsonKind.String) continue;
            var (at, of) = (Number(json.Root, "line"), Number(json.Root, "of"));
            var bytes = json.Root.TryGetMember("data", out var data) && data.Kind == JsonKind.String && Base64.IsValid(data.GetString()) ? Convert.FromBase64String(data.GetString()) : null;
            if (bytes is null || at < 1 || at > of) throw new IOException($"{path}({number}): this line of a partial is damaged.");
            if (!partials.TryGetValue(id.GetString(), out var pieces)) partials[id.GetString()] = pieces = new Pieces(of);
            if (!pieces.Places.TryAdd(at, (laid.Length, bytes.Length))) throw new IOException($"{path}({number}): line {at} of the partial '{id.GetString()}' is there twice.");
            laid.Append(bytes);
        }

        if (partials.Count == 0) throw new IOException($"{path}: no partial of 'domainsdk check' is in it.");
        return partials.Select(p => Gather(path, p.Key, p.Value, laid, whole)).ToList();
    }

    private static PartialFile Gather(string path, string id, Pieces pieces, SpillFile laid, SpillFile whole)
    {
        var start = whole.Length;
        for (var i = 1; i <= pieces.Count; i++)
        {
            if (!pieces.Places.TryGetValue(i, out var place)) throw new IOException($"{path}: line {i} of {pieces.Count} of the partial '{id}' is missing.");
            var bytes = new byte[place.Length];
            RandomAccess.Read(laid.Handle, bytes, place.Offset);
            whole.Append(bytes);
        }

        return PartialFile.Open($"{path}, partial '{id}'", whole.Handle, start, whole.Length - start);
    }

    private static int Number(JsonNode line, string name) =>
        line.TryGetMember(name, out var value) && int.TryParse(Encoding.UTF8.GetString(value.RawText), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private sealed record Pieces(int Count)
    {
        public Dictionary<int, (long Offset, int Length)> Places { get; } = [];
    }
}
