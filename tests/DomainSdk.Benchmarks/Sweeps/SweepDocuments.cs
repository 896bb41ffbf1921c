using System.Globalization;
using System.Text;

namespace DomainSdk.Benchmarks.Sweeps;

/// <summary>Documents of any size that are to be made at once.</summary>
internal static class SweepDocuments
{
    /// <summary>An array of small objects, in bytes.</summary>
    public static byte[] OfSize(int bytes)
    {
        var json = new byte[bytes];
        var at = 0;
        json[at++] = (byte)'[';
        Span<byte> item = stackalloc byte[64];
        for (var i = 0; ; i++)
        {
            System.Text.Unicode.Utf8.TryWrite(item, CultureInfo.InvariantCulture, $"{(i == 0 ? "" : ",")}{{\"n\":{i},\"s\":\"some words of text\"}}", out var written);
            if (at + written >= bytes) break;
            item[..written].CopyTo(json.AsSpan(at));
            at += written;
        }

        json[at++] = (byte)']';
        json.AsSpan(at).Fill((byte)' ');
        return json;
    }

    /// <summary>An array of strings where numbers are asked for.</summary>
    public static byte[] WithErrors(int count) => Array("\"x\"", count);

    /// <summary>Arrays within arrays.</summary>
    public static byte[] Nested(int depth) => Encoding.ASCII.GetBytes(new string('[', depth) + new string(']', depth));

    /// <summary>An array of arrays of a hundred levels.</summary>
    public static byte[] DeepItems(int count) => Array(new string('[', 100) + new string(']', 100), count);

    /// <summary>An array of objects that all differ.</summary>
    public static byte[] Distinct(int count) =>
        Encoding.ASCII.GetBytes("[" + string.Join(",", Enumerable.Range(0, count).Select(i => "{\"a\":" + i.ToString(CultureInfo.InvariantCulture) + "}")) + "]");

    /// <summary>A string on which a backtracking matcher would never end.</summary>
    public static byte[] Letters(int length) => Encoding.ASCII.GetBytes("\"" + new string('a', length) + "!\"");

    private static byte[] Array(string item, int count) => Encoding.ASCII.GetBytes("[" + string.Join(",", Enumerable.Repeat(item, count)) + "]");
}
