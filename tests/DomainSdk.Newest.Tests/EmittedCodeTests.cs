using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp;

namespace DomainSdk.Newest.Tests;

/// <summary>What is emitted for the schemas of all snapshots and of the domain, in the newest language, without a warning.</summary>
public class EmittedCodeTests
{
    public static TheoryData<LanguageVersion> Languages => [LanguageVersion.CSharp14, LanguageVersion.CSharp15, LanguageVersion.Preview];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Snapshots_compile(LanguageVersion language)
    {
        var cases = Directory.GetFiles(Path.Combine(NewestProject.Root, "tests/DomainSdk.CodeGeneration.Tests/Snapshots/Cases"), "*.json").Order(StringComparer.Ordinal).ToList();
        Assert.InRange(cases.Count, 20, 1_000);
        foreach (var file in cases)
        {
            var schema = JsonNode.Parse(await File.ReadAllTextAsync(file))!["schema"];
            if (schema is null) continue;
            var told = await NewestProject.DiagnoseAsync(new NewestProject([(Path.GetFileName(file), schema.ToJsonString())], "", language).Generate());
            Assert.True(told.Count == 0, $"{Path.GetFileName(file)}: {string.Join('\n', told.Take(5))}");
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Domain_compiles(LanguageVersion language)
    {
        var schemas = Directory.GetFiles(Path.Combine(NewestProject.Root, "schema"), "*.schema.json").Select(file => ("schema/" + Path.GetFileName(file), File.ReadAllText(file)));
        Assert.Empty(await NewestProject.DiagnoseAsync(new NewestProject(schemas, "", language).Generate()));
    }
}
