using System.Globalization;
using System.Text;

namespace DomainSdk.Integrity;

/// <summary>An entity of a sample.</summary>
/// <param name="Fact">What is known of it.</param>
/// <param name="Literal">Its key as it is written, quotes and all.</param>
/// <param name="Index">Its place among those of the document, or of its kind.</param>
internal sealed record SampledEntity(EntityFact Fact, byte[] Literal, int Index)
{
    /// <summary>Keys like this one, as they are written: longer ones, and such that end otherwise. Whether they fit has to be tried.</summary>
    public IEnumerable<byte[]> OtherKeys()
    {
        const int numbers = 40;
        const string endings = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        var body = Encoding.UTF8.GetString(Literal.AsSpan(1, Literal.Length - 2));
        for (var i = 2; i < numbers; i++)
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            yield return Quoted(body + number);
            yield return Quoted(body + "-" + number);
        }

        // A key that ends in an escape cannot lose its last character alone.
        if (body.Length == 0 || body.Contains('\\', StringComparison.Ordinal) || char.IsSurrogate(body[^1])) yield break;
        foreach (var ending in endings) yield return Quoted(body[..^1] + ending);
    }

    private static byte[] Quoted(string body) => Encoding.UTF8.GetBytes('"' + body + '"');
}
