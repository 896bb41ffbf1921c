using System.Security.Cryptography;
using System.Text;

namespace DomainSdk.Reports.Content;

/// <summary>Names of files for keys of any kind: short, of letters that every file system has, and never the same for two keys.</summary>
internal sealed class PageNames
{
    private static readonly HashSet<string> s_devices = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })], StringComparer.Ordinal);

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The name for a key that was not named before.</summary>
    /// <param name="key">The key.</param>
    /// <param name="prefix">What the name leaves out at the beginning of keys.</param>
    public string Take(string key, string prefix = "")
    {
        var plain = prefix.Length > 0 && key.StartsWith(prefix, StringComparison.Ordinal) ? key[prefix.Length..] : key;
        if (IsPlain(plain) && _taken.Add(plain)) return plain;

        // Two hyphens and the digest: plain names never have them.
        var letters = new string([.. plain.Take(40).Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-')]);
        while (letters.Contains("--", StringComparison.Ordinal)) letters = letters.Replace("--", "-", StringComparison.Ordinal);
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
        var name = $"{letters.Trim('-')}--{digest.AsSpan(0, 16)}".TrimStart('-');

        // Lone surrogates are the same bytes: keys that differ in them alone are counted.
        for (var n = 2; !_taken.Add(name); n++) name = $"{name.Split('.')[0]}.{n}";
        return name;
    }

    private static bool IsPlain(string name) =>
        name.Length is > 0 and <= 80 && name[0] != '-' && !name.Contains("--", StringComparison.Ordinal) && !s_devices.Contains(name)
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
