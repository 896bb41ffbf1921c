using System.Text;
using System.Text.Json;
using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Json;
using DomainSdk.Testing;

namespace DomainSdk.Conformance.Suite;

/// <summary>Reads the official test suite from the corpora.</summary>
public static class TestSuite
{
    private const string Name = "json-schema-test-suite";

    /// <summary>The folder, or null where this machine has no corpora.</summary>
    public static string? Folder => TestPaths.Corpora is { } corpora ? Path.Combine(corpora, Name) : null;

    /// <summary>The dialect of a folder of the suite.</summary>
    public static Dialect DialectOf(string draft) => draft switch
    {
        "draft4" => Dialect.Draft4,
        "draft6" => Dialect.Draft6,
        "draft7" => Dialect.Draft7,
        "draft2019-09" => Dialect.Draft201909,
        "draft2020-12" => Dialect.Draft202012,
        "v1" => Dialect.V1,
        _ => throw new ArgumentException($"The suite has no folder '{draft}'.", nameof(draft)),
    };

    /// <summary>All files with validation tests.</summary>
    public static IReadOnlyList<SuiteFile> Files()
    {
        var files = new List<SuiteFile>();
        foreach (var line in File.ReadLines(Path.Combine(Folder!, "index.jsonl")))
        {
            using var entry = JsonDocument.Parse(line);
            var path = entry.RootElement.GetProperty("file").GetString()!;
            if (path.StartsWith("tests/", StringComparison.Ordinal))
                files.Add(new SuiteFile(path, entry.RootElement.GetProperty("draft").GetString()!, entry.RootElement.GetProperty("part").GetString()!));
        }

        return files;
    }

    /// <summary>The groups of a file.</summary>
    public static IReadOnlyList<SuiteGroup> Read(SuiteFile file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder!, file.Path)));
        var groups = new List<SuiteGroup>();
        foreach (var group in document.RootElement.EnumerateArray())
        {
            var schema = JsonText.Parse(Encoding.UTF8.GetBytes(group.GetProperty("schema").GetRawText()), file.Path);
            var tests = group.GetProperty("tests").EnumerateArray()
                .Select(t => new SuiteTest(
                    t.GetProperty("description").GetString()!,
                    Encoding.UTF8.GetBytes(t.GetProperty("data").GetRawText()),
                    t.GetProperty("valid").GetBoolean()))
                .ToList();
            groups.Add(new SuiteGroup(group.GetProperty("description").GetString()!, schema, tests));
        }

        return groups;
    }
}
