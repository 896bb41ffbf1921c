using DomainSdk.Testing;

namespace DomainSdk.Cli.Tests;

/// <summary><c>check --shard --partial</c>, <c>check --pipe</c> and <c>merge</c>: the very report of one run.</summary>
public sealed class PartialTests : IDisposable
{
    private const string Schema = """
        {
          "$id": "https://tests.example/people", "type": "object",
          "properties": { "name": { "type": "string" }, "knows": { "type": "string", "x-ref": { "kind": "person" } } },
          "required": ["name"], "x-entity": { "kind": "person", "key": "/name" }
        }
        """;

    private static readonly string s_seeds = Path.Combine(TestPaths.Repository, "seeds");
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Formats { get; } = ["text", "json", "ndjson", "markdown", "sarif", "github", "junit"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Documents_of_the_domain_with_every_mistake_have_the_report_of_one_run(string format)
    {
        string[] check = [s_seeds, Path.Combine(s_seeds, "broken"), "--texts", Path.Combine(s_seeds, "articles")];
        var single = await Run.Of(["check", .. check, "--format", format]);
        Assert.Equal(ExitCode.Findings, single.ExitCode);
        var parts = await CheckAsync(check, 4);
        Assert.Equal(single, await Run.Of(["merge", parts[2], parts[0], parts[3], parts[1], "--format", format]));

        var two = Path.Combine(_folder.Path, "two.part");
        Assert.Equal(ExitCode.Clean, (await Run.Of("merge", "--partial", two, parts[3], parts[1])).ExitCode);
        Assert.Equal(single, await Run.Of(["merge", parts[2], two, parts[0], "--format", format]));
        Assert.Equal(await Run.Of(["check", .. check, "--max-findings", "3", "--format", format]), await Run.Of(["merge", .. parts, "--max-findings", "3", "--format", format]));
    }

    [Fact]
    public async Task Clean_seeds_are_clean()
    {
        var merged = await Run.Of(["merge", .. await CheckAsync([s_seeds], 3)]);
        Assert.Equal(await Run.Of("check", s_seeds), merged);
        Assert.Equal(ExitCode.Clean, merged.ExitCode);
    }

    [Fact]
    public async Task Rules_of_the_users_own_see_the_documents_of_all_parts()
    {
        var schema = _folder.Write("s.schema.json", """{ "type": "object", "x-entity": { "kind": "pair", "key": "/name" } }""");
        for (var i = 0; i < 9; i++) _folder.Write($"data/{i}.json", $$"""{"name":"{{i}}"}""");
        _folder.Write("data/two.yaml", "# two documents\nname: y1\n---\nname: y2\n");
        string[] check = [Path.Combine(_folder.Path, "data"), "--schema", schema, "--extensions", typeof(ExtensionTests).Assembly.Location];
        var single = await Run.Of(["check", .. check]);
        Assert.Contains("two.yaml(4,7): error DSDK4000: [E1]", single.Output, StringComparison.Ordinal);
        var parts = await CheckAsync(check, 3);
        Assert.Equal(single, await Run.Of(["merge", .. parts, "--extensions", typeof(ExtensionTests).Assembly.Location]));

        var without = await Run.Of(["merge", .. parts]);
        Assert.Equal((ExitCode.CannotRun, ""), (without.ExitCode, without.Output));
        Assert.Contains("DomainSdk.Cli.Tests.dll", without.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_several_parts_find_is_told_once()
    {
        _folder.Write("named.schema.json", """{ "type": "nonsense" }""");
        for (var i = 0; i < 8; i++) _folder.Write($"data/{i}.json", i < 6 ? """{"$schema":"../named.schema.json"}""" : """{"$schema":"../absent.schema.json"}""");
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "data", "gone.json"), "nowhere.json");
        string[] check = [Path.Combine(_folder.Path, "data"), "--schemas", _folder.Path];
        var single = await Run.Of(["check", .. check]);
        Assert.Contains("DSDK2110", single.Output, StringComparison.Ordinal);
        Assert.Equal(single, await Run.Of(["merge", .. await CheckAsync(check, 3)]));
    }

    [Fact]
    public async Task Settings_of_the_parts_count_and_known_findings_are_those_of_the_merge()
    {
        var config = _folder.Write("domainsdk.json", """{ "severities": { "R2": "warning", "DSDK2008": "hidden" } }""");
        var schema = _folder.Write("s.schema.json", Schema);
        var lines = _folder.Write("a.jsonl", "{\"name\":\"a\",\"knows\":\"x\"}\n{}\n{\"name\":\"b\",\"knows\":\"y\"}\n");
        string[] check = [lines, "--schema", schema, "--config", config];
        var parts = await CheckAsync(check, 2);
        var single = await Run.Of(["check", .. check]);
        Assert.Contains("warning DSDK4002", single.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("DSDK2008", single.Output, StringComparison.Ordinal);
        Assert.Equal(single, await Run.Of(["merge", .. parts]));

        var known = Path.Combine(_folder.Path, "known.json");
        Assert.Equal(ExitCode.Findings, (await Run.Of(["merge", .. parts, "--report", "json=" + known])).ExitCode);
        Assert.Equal(ExitCode.Clean, (await Run.Of(["merge", .. parts, "--baseline", known])).ExitCode);
    }

    [Fact]
    public async Task Lines_through_pipes_have_the_report_of_their_file_in_whatever_order_they_come()
    {
        var schema = _folder.Write("s.schema.json", Schema);
        string[] documents = ["{\"name\":\"a\",\"knows\":\"d\"}", "", "{\"name\":7}", "{\"name\":\"b\",\"knows\":\"nobody\"}", "{", "{\"name\":\"a\"}", "{\"name\":\"d\",\"knows\":\"b\"}"];
        var file = _folder.Write("a.jsonl", string.Join('\n', documents));
        var single = await Run.Of("check", file, "--schema", schema);
        var output = "";
        foreach (var turn in new[] { 1, 0, 2 })
        {
            var lines = documents.Select((d, i) => $"{i + 1}\t{d}\n").Where((_, i) => i % 3 == turn).Reverse();
            var run = await Run.WithInput(string.Concat(lines), "check", "--pipe", "--numbered", "--name", file, "--schema", schema);
            Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Errors));
            output += run.Output;
        }

        Assert.Contains("\"id\":\"DSDK2000\"", output, StringComparison.Ordinal);
        var shuffled = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(single, await Run.Of("merge", _folder.Write("all.ndjson", string.Join('\n', shuffled))));

        var without = shuffled.Where(line => !line.StartsWith("{\"partial\"", StringComparison.Ordinal)).Concat(shuffled.Where(line => line.StartsWith("{\"partial\"", StringComparison.Ordinal)).Skip(1));
        var missing = await Run.Of("merge", _folder.Write("less.ndjson", string.Join('\n', without)));
        Assert.Equal(ExitCode.CannotRun, missing.ExitCode);
        Assert.Contains("of the lines of '", missing.Errors, StringComparison.Ordinal);
        var doubled = await Run.Of("merge", Path.Combine(_folder.Path, "all.ndjson"), Path.Combine(_folder.Path, "less.ndjson"));
        Assert.Equal(ExitCode.CannotRun, doubled.ExitCode);
        Assert.Contains(", too.", doubled.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_without_a_number_cannot_be_placed()
    {
        var run = await Run.WithInput("1\t{}\n{}\n", "check", "--pipe", "--numbered", "--schema", _folder.Write("s.schema.json", Schema));
        Assert.Equal((ExitCode.CannotRun, ""), (run.ExitCode, run.Output));
        Assert.Contains("Line 2 does not begin with the number of a line and a tab.", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--shard", "1/2")]
    [InlineData("--shard", "3/2", "--partial", "x.part")]
    [InlineData("--partial", "x.part", "--format", "json")]
    [InlineData("--partial", "x.part", "--fix")]
    [InlineData("--pipe", "--partial", "x.part")]
    [InlineData("--pipe")]
    [InlineData("--partial", "no-such-folder/x.part")]
    [InlineData("--numbered")]
    [InlineData("--name", "a.jsonl")]
    public async Task Options_that_do_not_go_together_are_refused(params string[] options)
    {
        var run = await Run.Of(["check", s_seeds, .. options]);
        Assert.Equal((ExitCode.CannotRun, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Errors);
        Assert.False(File.Exists("x.part"));
    }

    [Fact]
    public async Task A_partial_is_never_written_over_a_document()
    {
        var schema = _folder.Write("s.schema.json", Schema);
        var document = _folder.Write("data/x.jsonl", "{}\n");
        var run = await Run.Of("check", Path.GetDirectoryName(document)!, "--schema", schema, "--partial", document);
        Assert.Equal(ExitCode.CannotRun, run.ExitCode);
        Assert.Contains("--partial would write over", run.Errors, StringComparison.Ordinal);
        Assert.Equal("{}\n", await File.ReadAllTextAsync(document));
    }

    private async Task<List<string>> CheckAsync(string[] check, int total)
    {
        var parts = new List<string>();
        for (var i = 1; i <= total; i++)
        {
            parts.Add(Path.Combine(_folder.Path, $"{i}.part"));
            var run = await Run.Of(["check", .. check, "--shard", $"{i}/{total}", "--partial", parts[^1]]);
            Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Errors));
        }

        return parts;
    }
}
