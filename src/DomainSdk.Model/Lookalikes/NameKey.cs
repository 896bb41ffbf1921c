using System.Text;
using DomainSdk.Model.Annotating;

namespace DomainSdk.Model.Lookalikes;

/// <summary>Names as they are compared: without case, accents, punctuation and articles.</summary>
internal static class NameKey
{
    // A letter more or less says nothing of a short name.
    private const int ShortestNear = 8;

    /// <summary>The key of a name; empty where it has neither letters nor digits.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var word in name.Split([' ', '-', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            var start = key.Length;
            foreach (var c in word.ToLowerInvariant())
                if (char.IsLetterOrDigit(c)) key.Append(Slugs.Ascii(c) ?? c.ToString());
            if (key.ToString(start, key.Length - start) is "the" or "a" or "an") key.Length = start;
        }

        return key.ToString();
    }

    /// <summary>Keys of which two names that differ in one letter have one in common.</summary>
    public static IEnumerable<string> Near(string name)
    {
        var key = Of(name);
        if (key.Length is < ShortestNear or > 100) yield break;
        yield return key;
        for (var i = 0; i < key.Length; i++) yield return key.Remove(i, 1);
    }
}
