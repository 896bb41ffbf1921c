using DomainSdk.Schema.Compilation;
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
    private int _tests;

    private TestFile(JsonText text, string path, SchemaChoices choices)
    {
        _text = text;
        _baseUri = new Uri(Path.GetFullPath(path)).AbsoluteUri;
        _options = CompileOptions.Default with
        {
            Retriever = new SchemaFiles([Path.GetDirectoryName(Path.GetFullPath(path))!, .. choices.Folders]),
            AssertFormats = choices.AssertFormats,
            Keywords = choices.Extensions.Keywords,
        };
    }

    /// <summary>Runs the tests of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="choices">How schemas are found and read.</param>
    public static TestRun Run(string path, SchemaChoices choices)
    {
        var bytes = FileBytes.Read(path);
        var form = s_form.Value.Validate(bytes, path);
        if (!form.IsValid) return new TestRun(0, 0, [.. form.Errors.Select(Of)]);
        var file = new TestFile(JsonText.Parse(bytes, path), path, choices);
        if (file._text.Root.Kind == JsonKind.Array) foreach (var group in file._text.Root.EnumerateItems()) file.RunGroup(group);
        else file.RunGroup(file._text.Root);
        return new TestRun(file._schemas, file._tests, file._findings);
    }

    private void RunGroup(JsonNode group)
    {
        _schemas++;
        group.TryGetMember("schema", out var schema);
        group.TryGetMember("tests", out var tests);
        var compiled = SchemaCompiler.Compile([new SchemaSource(Alone(schema), _text.Path, _baseUri)], _options);
        _findings.AddRange(compiled.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(SchemaFindings.Of));
        if (compiled.HasErrors) return;
        var root = new SchemaSet(compiled)[compiled.Plan.Nodes[compiled.Plan.Roots[0].Node].AbsoluteLocation];
        foreach (var test in tests.EnumerateItems()) RunTest(Name(group), root, test);
    }

    private void RunTest(string group, SchemaNode schema, JsonNode test)
    {
        _tests++;
        test.TryGetMember("data", out var data);
        test.TryGetMember("valid", out var valid);
        var expected = valid.Kind == JsonKind.True;
        var result = schema.Validate(data.RawText, _text.Path);
        if (result.IsValid == expected) return;
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
    }

    /// <summary>The file with nothing but one value in it, at its place, so that positions stay.</summary>
    private byte[] Alone(JsonNode value)
    {
        var alone = _text.Utf8.ToArray();
        for (var i = 0; i < alone.Length; i++)
            if ((i < value.Span.Start || i >= value.Span.End) && alone[i] is not ((byte)'\r' or (byte)'\n')) alone[i] = (byte)' ';
        return alone;
    }

    private static string Name(JsonNode described) =>
        described.TryGetMember("description", out var text) ? $"{text.GetString()}: " : "";

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
/// <param name="Tests">How many tests were run.</param>
/// <param name="Findings">What is otherwise than written.</param>
internal sealed record TestRun(int Schemas, int Tests, IReadOnlyList<Finding> Findings);
