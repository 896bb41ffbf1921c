using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DomainSdk.Cli.Output;

/// <summary>What makes a finding the same in reports of different days: all but lines and numbers of items, which move while other things are mended.</summary>
internal sealed class Fingerprints
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The fingerprint of the next finding of a report; equal ones are told apart by their order.</summary>
    public string Of(ReportFinding finding)
    {
        string[] parts = [finding.Id, ReportFinding.FileOf(finding.Position), finding.Message, Members(finding.Pointer)];
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts))).AsSpan(0, 8));
        var count = _seen[hash] = _seen.GetValueOrDefault(hash) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{hash}:{count}");
    }

    /// <summary>A pointer without the numbers of items.</summary>
    public static string Members(string pointer) => string.Join("/", pointer.Split('/').Select(token => token.All(char.IsAsciiDigit) ? "" : token));
}
