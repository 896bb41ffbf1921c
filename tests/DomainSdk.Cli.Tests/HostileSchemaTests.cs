using System.Text.Json.Nodes;

namespace DomainSdk.Cli.Tests;

/// <summary>Schemas whose types would never end: the command answers, and says what it has left out.</summary>
public class HostileSchemaTests
{
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(14)]
    [InlineData(20)]
    public async Task Alternatives_that_multiply_are_told(int count)
    {
        using var folder = new TemporaryFolder();
        var all = Enumerable.Range(0, count).Select(i => $$"""{ "anyOf": [{ "type": "object", "required": ["a{{i}}"] , "properties": { "a{{i}}": true } }, { "type": "object", "required": ["b{{i}}"], "properties": { "b{{i}}": true } }] }""");
        var schema = folder.Write("schema.json", "{ \"allOf\": [" + string.Join(",", all) + "] }");
        var run = await Task.Run(() => Run.Of("generate", schema, "--output", Path.Combine(folder.Path, "out"))).WaitAsync(Hang);
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        var line = Assert.Single(run.Errors.Split('\n'), l => l.Contains("DSDK1206", StringComparison.Ordinal));
        Assert.StartsWith(schema + "(1,1): warning DSDK1206: ", line, StringComparison.Ordinal);
        Assert.Contains("'Combinations'", line, StringComparison.Ordinal);
    }

    // Case 25: the time was the square of the number of values and of alternatives.
    [Fact]
    public async Task A_large_list_and_its_documents()
    {
        using var folder = new TemporaryFolder();
        var schema = folder.Write("schema.json", new JsonObject { ["enum"] = new JsonArray([.. Enumerable.Range(0, 100_000).Select(i => (JsonNode)$"v{i}")]) }.ToJsonString());
        var run = await Task.Run(() => Run.Of("generate", schema, "--output", Path.Combine(folder.Path, "out"))).WaitAsync(Hang);
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal("", run.Errors);
        Assert.Equal(ExitCode.Clean, (await Run.Of("check", folder.Write("valid.json", "\"v99999\""), "--schema", schema)).ExitCode);
        Assert.Equal(ExitCode.Findings, (await Run.Of("check", folder.Write("invalid.json", "\"v100000\""), "--schema", schema)).ExitCode);
    }
}
