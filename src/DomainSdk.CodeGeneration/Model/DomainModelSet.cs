namespace DomainSdk.CodeGeneration.Model;

/// <summary>Everything that is emitted for a set of schemas.</summary>
/// <param name="Types">The types, by namespace and name.</param>
/// <param name="Schemas">Per namespace, the schema texts that its types need at run time.</param>
/// <param name="Diagnostics">What the user should know about names and types.</param>
internal sealed record DomainModelSet(
    EquatableArray<TypeModel> Types,
    EquatableArray<SchemaSetModel> Schemas,
    EquatableArray<ModelDiagnostic> Diagnostics)
{
    /// <summary>All names given, to be kept for later runs.</summary>
    public NameRecord Names { get; init; } = new([]);

    /// <summary>The place of the schema of each type, with what tells it from other types of that place; the same as in <see cref="Names"/>.</summary>
    public EquatableArray<TypePlace> Places { get; init; }

    /// <summary>The schemas looked at, each as often as it was: what <see cref="GenerationLimits.WorkPerSchema"/> bounds.</summary>
    public long Work { get; init; }
}

/// <summary>Where a type comes from.</summary>
/// <param name="Type">The type.</param>
/// <param name="Place">Its place.</param>
internal sealed record TypePlace(TypeName Type, string Place);

/// <summary>The class of a namespace that holds its schema texts.</summary>
/// <param name="Type">The class.</param>
/// <param name="Texts">The schema files.</param>
/// <param name="Registrations">The types that <c>JsonSerializer</c> is told of.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="AssertFormats">Whether <c>format</c> was compiled as an assertion; null: as the dialect says.</param>
/// <param name="AssertContent">Whether contents of strings were compiled as assertions.</param>
/// <param name="OpenEnums">Whether an <c>enum</c> of strings was compiled to take any string.</param>
/// <param name="MaxStepsPerByte">How often schemas may be applied per byte of a document, or null for the default.</param>
/// <param name="Formats">The formats that types of the user define.</param>
/// <param name="Keywords">The keywords that types of the user define.</param>
internal sealed record SchemaSetModel(
    TypeName Type,
    EquatableArray<SchemaTextModel> Texts,
    EquatableArray<ValueModel> Registrations,
    string Accessibility,
    bool? AssertFormats,
    bool AssertContent,
    bool OpenEnums,
    int? MaxStepsPerByte,
    EquatableArray<FormatTypeMapping> Formats,
    EquatableArray<KeywordType> Keywords)
{
    /// <summary>The C# namespace.</summary>
    public string Namespace => Type.Namespace;

    /// <summary>The simple name of the class.</summary>
    public string ClassName => Type.Name;
}

/// <summary>One schema file, minified.</summary>
/// <param name="Uri">Its base URI.</param>
/// <param name="Path">Its path for messages, or null.</param>
/// <param name="Text">The JSON text without white space.</param>
internal sealed record SchemaTextModel(string Uri, string? Path, string Text);

/// <summary>A remark about the types made of a schema.</summary>
/// <param name="Id">Its id, <c>DSDK12xx</c>.</param>
/// <param name="Message">What it says.</param>
/// <param name="Path">The schema file.</param>
/// <param name="Start">First byte.</param>
/// <param name="Length">Number of bytes.</param>
internal sealed record ModelDiagnostic(string Id, string Message, string? Path, int Start, int Length);
