using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Testing;

namespace DomainSdk.Schema.Tests.Compilation;

/// <summary>Cases of <c>tests/Shared/Cases</c>: what is reported about a schema, and that verdicts are what the files say.</summary>
public class DiagnosticCaseTests
{
    [Theory]
    [InlineData("lint-oneof-twice", "(20,5) DSDK1010 The schemas 0 and 1 of 'oneOf' are the same, so that a value that fulfils them fulfils two and is not valid.")]
    [InlineData("lint-same-branches", "(31,9) DSDK1010 The schemas 0 and 1 of 'oneOf' are the same, so that a value that fulfils them fulfils two and is not valid.")]
    [InlineData("lint-closed-pieces", "(40,16) DSDK1010 The member 'extra' is declared, but can never be there: 'additionalProperties: false' at schema.json(16,31) forbids it.|(40,16) DSDK1010 The member 'number' is declared, but can never be there: 'additionalProperties: false' at schema.json(46,35) forbids it.")]
    [InlineData("lint-own-metaschema", "(1,1) DSDK1021 The metaschema 'https://h.example/m' does not allow this: The member 'title' is missing.")]
    [InlineData("reference-external-no-slash", "(7,15) DSDK1003 'https://example.test/other.json#definitions/part' has no target: no anchor 'definitions/part' is declared; did you mean '#/definitions/part'?")]
    [InlineData("reference-local-no-slash", "(20,15) DSDK1003 '#definitions/part' has no target: no anchor 'definitions/part' is declared; did you mean '#/definitions/part'?")]
    [InlineData("reference-local-no-slash-2020-12", "(20,15) DSDK1003 '#$defs/part' has no target: no anchor '$defs/part' is declared; did you mean '#/$defs/part'?")]
    [InlineData("reference-name-only", "(20,15) DSDK1003 '#part' has no target: no anchor 'part' is declared; did you mean '#/definitions/part'?")]
    [InlineData("reference-no-hash", "(20,15) DSDK1003 'definitions/part' refers to 'https://example.test/definitions/part', which is none of the schemas here; did you mean '#/definitions/part'?")]
    [InlineData("reference-control", "")]
    [InlineData("pattern-unicode-properties", "")]
    [InlineData("pattern-escapes", "(1,121) DSDK1004 '\\A' is not an escape of ECMA-262; it is read as the letter itself, anchors are '^' and '$'.")]
    public void Diagnostics(string name, string expected)
    {
        var diagnostics = Compile(name).Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning && d.Position.Path == "schema.json");

        Assert.Equal(expected, string.Join('|', diagnostics.Select(d => $"({d.Position.Line},{d.Position.Column}) {d.Id} {d.Message}")));
    }

    [Theory]
    [InlineData("lint-oneof-twice")]
    [InlineData("lint-same-branches")]
    [InlineData("lint-closed-pieces")]
    [InlineData("reference-control")]
    [InlineData("pattern-unicode-properties")]
    [InlineData("lone-surrogate-required")]
    public void Verdicts(string name)
    {
        var plan = Compile(name).Plan;
        foreach (var file in Directory.EnumerateFiles(CaseFolder.Of(name), "*valid-*.json"))
            Assert.Equal(Path.GetFileName(file).StartsWith("valid", StringComparison.Ordinal), PlanInterpreter.IsValid(plan, 0, JsonText.Parse(File.ReadAllBytes(file)).View));
    }

    private static CompileResult Compile(string name) => SchemaCompiler.Compile(
        [.. Directory.EnumerateFiles(CaseFolder.Of(name)).Select(f => Path.GetFileName(f)!).Where(f => f == "schema.json" || !(f.Contains("valid-", StringComparison.Ordinal) || name.StartsWith("pattern", StringComparison.Ordinal))).OrderByDescending(f => f, StringComparer.Ordinal)
            .Select(f => new SchemaSource(File.ReadAllBytes(CaseFolder.File(name, f)), f, "schema:///" + f))]);
}
