using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DomainSdk.Testing;

namespace DomainSdk.Cli.Tests;

/// <summary>
/// <c>check --fix</c> on seeds that are damaged at random: mended or refused, never made worse. <c>DOMAINSDK_DAMAGES</c> says how many; each has a seed of its own.
/// </summary>
public sealed partial class FixDamageTests : IDisposable
{
    private static readonly int s_damages = int.TryParse(Environment.GetEnvironmentVariable("DOMAINSDK_DAMAGES"), CultureInfo.InvariantCulture, out var count) ? count : 120;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Damaged_seeds_are_mended_or_refused_and_never_made_worse()
    {
        var seeds = Path.Combine(TestPaths.Repository, "seeds");
        string[] sources = [Path.Combine(seeds, "parties.json"), Path.Combine(seeds, "agreements.json"), .. Directory.EnumerateFiles(Path.Combine(seeds, "articles")).Order(StringComparer.Ordinal)];
        foreach (var source in sources) File.Copy(source, Path.Combine(_folder.Path, Path.GetFileName(source)));
        var mended = 0;
        for (var seed = 1; seed <= s_damages; seed++)
        {
            var random = new Random(seed);
            var source = sources.Where(s => s.Contains("articles", StringComparison.Ordinal)).ElementAt(random.Next(sources.Length - 2));
            var file = Path.Combine(_folder.Path, Path.GetFileName(source));
            var original = Encoding.UTF8.GetString(await File.ReadAllBytesAsync(source));
            var (damaged, isExact) = Damage(original, random);
            await File.WriteAllBytesAsync(file, Encoding.UTF8.GetBytes(damaged));

            var before = await Findings();
            var run = await Run.Of("check", _folder.Path, "--fix");
            var after = await Findings();
            var now = Encoding.UTF8.GetString(await File.ReadAllBytesAsync(file));
            var why = $"seed {seed}, {Path.GetFileName(source)}\n{run.Errors}{run.Output}";
            Assert.True(after.IsSubsetOf(before), why);
            Assert.True(WithoutMarks(damaged) == WithoutMarks(now), why);
            if (now != damaged)
            {
                mended++;
                Assert.True(after.IsProperSubsetOf(before), why);
                if (isExact && after.Count == 0) Assert.True(now == original, why);
            }

            // Of other files only the record of a damaged text may change, and of that its marks.
            foreach (var other in sources.Where(s => s != source))
            {
                var (was, has) = (await File.ReadAllTextAsync(other), await File.ReadAllTextAsync(Path.Combine(_folder.Path, Path.GetFileName(other))));
                if (was == has) continue;
                Assert.True(source.EndsWith(".txt", StringComparison.Ordinal) && after.IsProperSubsetOf(before), why);
                Assert.True(WithoutMarks(was) == WithoutMarks(has), why);
                await File.WriteAllBytesAsync(Path.Combine(_folder.Path, Path.GetFileName(other)), await File.ReadAllBytesAsync(other));
            }

            await File.WriteAllBytesAsync(file, await File.ReadAllBytesAsync(source));
        }

        Assert.InRange(mended, s_damages / 10, s_damages);
    }

    /// <summary>A document without the values that a mend may write.</summary>
    public static string WithoutMarks(string json) => Mark().Replace(json, "$1");

    // A mend moves columns, so that they are no part of what a finding is.
    private async Task<HashSet<string>> Findings()
    {
        using var report = JsonDocument.Parse((await Run.Of("check", _folder.Path, "--format", "json")).Output);
        return [.. report.RootElement.GetProperty("findings").EnumerateArray().Select(f => $"{f.GetProperty("file")} {f.GetProperty("line")} {f.GetProperty("pointer")} {f.GetProperty("id")}")];
    }

    // Digits and digests that can be told exactly from the text, then words, then anything.
    private static (string Damaged, bool IsExact) Damage(string text, Random random)
    {
        var marks = Mark().Matches(text);
        var kind = random.Next(10);
        if (kind < 6 && marks.Count > 0)
        {
            var mark = marks[random.Next(marks.Count)].Groups[2];
            var value = mark.Value;
            var isNumber = char.IsAsciiDigit(value[0]);
            var other = isNumber ? (int.Parse(value, CultureInfo.InvariantCulture) + random.Next(1, 40) * (random.Next(2) == 0 ? -1 : 1)).ToString(CultureInfo.InvariantCulture) : value[..1] + (value[1] == '0' ? '1' : '0') + value[2..];
            return (text[..mark.Index] + other + text[(mark.Index + mark.Length)..], isNumber);
        }

        var at = random.Next(text.Length);
        return (kind switch
        {
            6 => text.Remove(at, 1),
            7 => text.Insert(at, text[random.Next(text.Length)].ToString()),
            8 => text[..at] + (char)('a' + random.Next(26)) + text[(at + 1)..],
            _ => text[..at] + text[Math.Min(text.Length, at + random.Next(200))..],
        }, false);
    }

    [GeneratedRegex("""("(?:start|end|charCount|prefix|suffix|sha256)"\s*:\s*)([-+0-9eE.]+|"(?:[^"\\\r\n]|\\.)*")""")]
    private static partial Regex Mark();
}
