using System.Text;

namespace DomainSdk.Reports.Domain;

/// <summary>Values of enumerations as words: <c>allegesViolation</c> is 'alleges violation'.</summary>
internal static class Words
{
    public static string Of(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c)) words.Append(' ').Append(char.ToLowerInvariant(c));
            else words.Append(c);
        }

        return words.ToString();
    }
}
