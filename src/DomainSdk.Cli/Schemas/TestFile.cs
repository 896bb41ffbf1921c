using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;

namespace DomainSdk.Cli.Schemas;

/// <summary>A file of tests: groups of a schema and documents, each with the verdict that it has to have.</summary>
internal sealed class TestFile
{
    private static readonly Lazy<JsonSchema> s_form = new(() => JsonSchema.FromText(ReadForm()));

    private readonly JsonText _text;
    private readonly CompileOptions _options;
    private readonly string _baseUri;
    private readonly List<Finding> _findings = [];
    private int _schemas;
    private readonly List<(string File, string Name, Finding? Failure)> _results = [];

    private TestFile(JsonText text, string path, SchemaChoices choices)
    {
        _text = text;
        _baseUri = new Uri(Path.GetFullPath(path)).AbsoluteUri;
        _options = CompileOptions.Default with
        {
            Retriever = new SchemaFiles([Path.GetDirectoryName(Path.GetFullPath(path))!, .. choices.Folders]) { Readers = SchemaFile.Readers },
            AssertFormats = choices.AssertFormats,
            Keywords = choices.Extensions.Keywords,
        };
    }

    /// <summary>Runs the tests of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="choices">How schemas are found and read.</param>
    public static TestRun Run(string path, SchemaChoices choices)
    {
        // One document: the groups of a file are a list.
        var bytes = FileBytes.Read(path);
        var reading = SchemaFile.Readers.For(Path.GetExtension(path))?.Read(path, bytes);
        if (reading is { Findings.Count: > 0 }) return new TestRun(0, [], reading.Findings);
        if (reading is { Texts.Count: > 1 }) return new TestRun(0, [], [Second(reading.Texts[1].Root)]);
        var form = reading is null ? s_form.Value.Validate(bytes, path) : PlanInterpreter.Validate(s_form.Value.Root.Plan, s_form.Value.Root.Index, reading.Texts[0]);
        if (!form.IsValid) return new TestRun(0, [], [.. form.Errors.Select(Of)]);
        var file = new TestFile(reading is null ? JsonText.Parse(bytes, path) : reading.Texts[0], path, choices);
        if (file._text.Root.Kind == JsonKind.Array) foreach (var group in file._text.Root.EnumerateItems()) file.RunGroup(group);
        else file.RunGroup(file._text.Root);
        return new TestRun(file._schemas, file._results, file._findings);
    }

    private void RunGroup(JsonNode group)
    {
        _schemas++;
        group.TryGetMember("schema", out var schema);
        group.TryGetMember("tests", out var tests);
        var compiled = SchemaCompiler.Compile([Alone(schema)], _options);
        _findings.AddRange(compiled.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(SchemaFindings.Of));
        if (compiled.HasErrors) return;
        var root = new SchemaSet(compiled)[compiled.Plan.Nodes[compiled.Plan.Roots[0].Node].AbsoluteLocation];
        foreach (var test in tests.EnumerateItems()) RunTest(Name(group), root, test);
    }

    private void RunTest(string group, SchemaNode schema, JsonNode test)
    {
        test.TryGetMember("data", out var data);
        test.TryGetMember("valid", out var valid);
        var expected = valid.Kind == JsonKind.True;
        var result = schema.Validate(data.RawText, _text.Path);
        var name = (group + Name(test)).TrimEnd(' ', ':') is { Length: > 0 } described ? described : test.Pointer;
        if (result.IsValid == expected)
        {
            _results.Add((_text.Path ?? "", name, null));
            return;
        }

        var why = result.Errors.Count > 0 ? $": {result.Errors[0].Message}" : ".";
        _findings.Add(new Finding
        {
            Id = ToolDiagnostics.UnexpectedVerdict,
            Severity = DiagnosticSeverity.Error,
            Message = $"{group}{Name(test)}the document is {(result.IsValid ? "valid" : "invalid")}, but the test expects {(expected ? "valid" : "invalid")}{why}",
            Position = SourcePosition.Of(data),
            Pointer = data.Pointer,
            Expected = expected ? "valid" : "invalid",
            Found = result.IsValid ? "valid" : "invalid",
        });
        _results.Add((_text.Path ?? "", name, _findings[^1]));
    }

    /// <summary>The file with nothing but one value in it, at its place, so that positions stay.</summary>
    private SchemaSource Alone(JsonNode value)
    {
        var alone = _text.Utf8.ToArray();
        for (var i = 0; i < alone.Length; i++)
            if ((i < value.Span.Start || i >= value.Span.End) && alone[i] is not ((byte)'\r' or (byte)'\n')) alone[i] = (byte)' ';
        return _text.Source is { } map ? new SchemaSource(JsonText.FromSource(alone, _text.Path, map), _baseUri) : new SchemaSource(alone, _text.Path, _baseUri);
    }

    private static string Name(JsonNode described) =>
        described.TryGetMember("description", out var text) ? $"{text.GetString()}: " : "";

    private static Finding Second(JsonNode document) => new()
    {
        Id = DiagnosticCatalog.MalformedDocument,
        Severity = DiagnosticSeverity.Error,
        Message = "The file holds more than one document; groups of tests are a list in one.",
        Position = SourcePosition.Of(document),
    };

    private static Finding Of(ValidationError error) => new()
    {
        Id = error.Id,
        Severity = DiagnosticSeverity.Error,
        Message = error.Message,
        Position = error.Position,
        Pointer = error.InstanceLocation,
        Validation = error,
    };

    private static string ReadForm()
    {
        using var stream = typeof(TestFile).Assembly.GetManifestResourceStream("tests.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

/// <summary>What came of a file of tests.</summary>
/// <param name="Schemas">How many schemas there are.</param>
/// <param name="Results">The tests that were run, each with what is wrong with it or null.</param>
/// <param name="Findings">What is otherwise than written.</param>
internal sealed record TestRun(int Schemas, IReadOnlyList<(string File, string Name, Finding? Failure)> Results, IReadOnlyList<Finding> Findings);
