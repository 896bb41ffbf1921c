using DomainSdk.Testing;

namespace DomainSdk.Conformance.Suite;

/// <summary>
/// Tests that contradict the specification, from <c>expected-failures.txt</c>: per line the file, the group and the test, and behind
/// <c>#</c> the sentence of the specification, which is demanded.
/// </summary>
public static class ExpectedFailures
{
    private static readonly HashSet<string> Known = Load();

    /// <summary>Whether a test is listed.</summary>
    public static bool Contains(SuiteFile file, SuiteGroup group, SuiteTest test) => Known.Contains(Key(file.Path, group.Description, test.Description));

    private static string Key(string file, string group, string test) => $"{file} | {group} | {test}";

    private static HashSet<string> Load()
    {
        var path = Path.Combine(TestPaths.Repository, "tests", "DomainSdk.Conformance.Tests", "expected-failures.txt");
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var hash = line.IndexOf(" # ", StringComparison.Ordinal);
            if (hash < 0 || line.Length < hash + 20) throw new InvalidDataException($"The sentence of the specification is missing: {line}");
            known.Add(line.Substring(0, hash));
        }

        return known;
    }
}
