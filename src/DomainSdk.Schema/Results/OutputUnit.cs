namespace DomainSdk;

/// <summary>
/// What came of applying one schema to one value (2020-12 core, section 12.3; version 1 output, section 3): the verdict, the errors of its
/// own keywords, the annotations, and the results of the subschemas it applied.
/// </summary>
internal sealed class OutputUnit
{
    private readonly List<OutputUnit> _details = [];
    private readonly List<ValidationError> _errors = [];
    private readonly List<KeyValuePair<string, string>> _annotations = [];

    internal OutputUnit(string? applicator, string evaluationPath, string schemaLocation, string instanceLocation)
    {
        Applicator = applicator;
        EvaluationPath = evaluationPath;
        SchemaLocation = schemaLocation;
        InstanceLocation = instanceLocation;
    }

    /// <summary>The keyword that applied the schema, or null for the root.</summary>
    public string? Applicator { get; }

    /// <summary>JSON Pointer of the path of evaluation to the schema, references included (keyword location in older drafts).</summary>
    public string EvaluationPath { get; }

    /// <summary>Absolute URI of the schema.</summary>
    public string SchemaLocation { get; }

    /// <summary>JSON Pointer to the value.</summary>
    public string InstanceLocation { get; }

    /// <summary>The verdict.</summary>
    public bool IsValid { get; internal set; }

    /// <summary>The errors of the schema's own keywords.</summary>
    public IReadOnlyList<ValidationError> Errors => _errors;

    /// <summary>The annotations: keyword and JSON text. They count only where this schema and all around it are valid.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Annotations => _annotations;

    /// <summary>The results of the subschemas, in the order of evaluation.</summary>
    public IReadOnlyList<OutputUnit> Details => _details;

    internal void Add(OutputUnit unit) => _details.Add(unit);

    internal void Add(ValidationError error) => _errors.Add(error);

    internal void AddAnnotation(string keyword, string json) => _annotations.Add(new(keyword, json));
}
