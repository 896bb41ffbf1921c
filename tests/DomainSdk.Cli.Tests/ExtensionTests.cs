using DomainSdk.Integrity;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.Cli.Tests;

/// <summary><c>--extensions</c>: keywords and rules of the user's own, from an assembly; here from that of the tests.</summary>
public class ExtensionTests
{
    private const string Schema = """{ "type": "object", "title": "Pair", "properties": { "left": { "type": "integer", "x-even": true } }, "x-entity": { "kind": "pair", "key": "/name" } }""";

    private static readonly string s_assembly = typeof(ExtensionTests).Assembly.Location;

    [Fact]
    public async Task Keywords_and_rules_of_an_assembly_are_found_at_their_places()
    {
        using var folder = new TemporaryFolder();
        var schema = folder.Write("s.schema.json", Schema);
        var documents = folder.Write("a.jsonl", "{\"left\":2,\"name\":\"a\"}\n{\"left\":3,\"name\":\"b\"}\n{\"left\":4,\"name\":\"c\"}\n");
        var plain = await Run.Of("check", documents, "--schema", schema);
        Assert.Equal(ExitCode.Clean, plain.ExitCode);

        var run = await Run.Of("check", documents, "--schema", schema, "--extensions", s_assembly);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("a.jsonl(2,9): error DSDK2022: The number is odd.", run.Output, StringComparison.Ordinal);
        Assert.Contains("a.jsonl(3,18): error DSDK4000: [E1] 'c' is one pair too many.", run.Output, StringComparison.Ordinal);
        Assert.Contains("a.jsonl(1,18): the first", run.Output, StringComparison.Ordinal);
        Assert.Contains("findings: 2", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readers_of_an_assembly_read_their_files()
    {
        using var folder = new TemporaryFolder();
        var list = folder.Write("a.list", "x");
        foreach (var more in new string[][] { ["--schema", folder.Write("s.schema.json", Schema)], [] })
        {
            var run = await Run.Of(["check", list, "--extensions", s_assembly, .. more]);
            Assert.Equal(ExitCode.Findings, run.ExitCode);
            Assert.Contains("a.list(1,1): error DSDK2110: A list.", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Generated_code_asks_the_type_of_the_keyword()
    {
        using var folder = new TemporaryFolder();
        var output = Path.Combine(folder.Path, "out");
        var run = await Run.Of("generate", folder.Write("s.schema.json", Schema), "--output", output, "--extensions", s_assembly);
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains(Directory.GetFiles(output), file => File.ReadAllText(file).Contains("Keywords = [new global::DomainSdk.Cli.Tests.EvenKeyword()]", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_assembly_that_cannot_be_used_is_told()
    {
        using var folder = new TemporaryFolder();
        var (schema, document) = (folder.Write("s.schema.json", Schema), folder.Write("a.json", "{}"));
        foreach (var (path, message) in new[] { (folder.Write("b.dll", "no assembly"), "cannot be used"), ("none.dll", "no such file"), (typeof(Schema.Plan.SchemaPlan).Assembly.Location, "no public type") })
        {
            var run = await Run.Of("check", document, "--schema", schema, "--extensions", path);
            Assert.Equal(ExitCode.CannotRun, run.ExitCode);
            Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        }
    }
}

/// <summary>A number whose last digit is even.</summary>
public sealed class EvenKeyword() : CustomKeyword("x-even", InstanceTypes.Number, """{ "const": true }""")
{
    /// <inheritdoc/>
    public override bool Holds(JsonNode value, KeywordInstance instance) => instance.RawText[^1] % 2 == 0;

    /// <inheritdoc/>
    public override string Explain(JsonNode value, KeywordInstance instance) => "The number is odd.";
}

/// <summary>Reads lists, and finds each of them wrong.</summary>
public sealed class ListReader : IDocumentReader
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Extensions => [".list"];

    /// <inheritdoc/>
    public DocumentReading Read(string path, byte[] content) =>
        new(null, [new Finding { Id = "DSDK2110", Severity = DiagnosticSeverity.Error, Message = "A list.", Position = new SourcePosition(path, 1, 1, 1, 1, 0, 0) }]);
}

/// <summary>There are two entities of the kind <c>pair</c> at most.</summary>
public sealed class TwoPairs : IIntegrityRule<Corpus>
{
    /// <inheritdoc/>
    public string Code => "E1";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(Corpus corpus)
    {
        var pairs = corpus.Entities.Where(e => e.Kind == "pair").ToList();
        return pairs.Skip(2).Select(e => RuleFinding.Create(Code, e.KeyLocation, $"'{e.Key}' is one pair too many.") with { Related = [RuleFinding.Related(pairs[0].KeyLocation, "the first")] });
    }
}
