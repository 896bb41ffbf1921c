using System.Text.RegularExpressions;
using DomainSdk.Testing;

namespace DomainSdk.Architecture.Tests;

/// <summary>Every promise of the page on security names a test that there is.</summary>
public partial class SecurityPageTests
{
    private const string Page = "src/docs/security.md";

    [Fact]
    public void Every_test_that_the_page_names_is_there()
    {
        var named = TestName().Matches(File.ReadAllText(Path.Combine(TestPaths.Repository, Page))).Select(m => (Class: m.Groups[1].Value, Method: m.Groups[2].Value)).ToList();
        var sources = Directory.EnumerateFiles(Path.Combine(TestPaths.Repository, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .ToLookup(f => Path.GetFileNameWithoutExtension(f), File.ReadAllText);
        Assert.NotEmpty(named);
        Assert.DoesNotContain(named, n => !sources[n.Class].Any(s => n.Method.Length == 0 || s.Contains(" " + n.Method + "(", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_promise_names_a_test()
    {
        var promises = File.ReadLines(Path.Combine(TestPaths.Repository, Page)).SkipWhile(l => !l.StartsWith("## Hostile documents", StringComparison.Ordinal))
            .Where(l => l.StartsWith('|') && !l.StartsWith("| promise", StringComparison.Ordinal) && !l.StartsWith("|---", StringComparison.Ordinal));
        Assert.All(promises, l => Assert.Matches(TestName(), l));
    }

    [GeneratedRegex(@"`([A-Z]\w*Tests)(?:\.(\w+))?`")]
    private static partial Regex TestName();
}
