namespace DomainSdk.CodeGeneration.Model;

/// <summary>What is emitted as one C# type in a file of its own. Holds text and numbers only, so that equal models mean equal files.</summary>
public abstract record TypeModel
{
    /// <summary>The C# namespace.</summary>
    public required string Namespace { get; init; }

    /// <summary>The simple C# name.</summary>
    public required string Name { get; init; }

    /// <summary>Name of the type that this one is nested in, or null.</summary>
    public string? Enclosing { get; init; }

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public string Accessibility { get; init; } = "public";

    /// <summary>Whether the user's part of the type names the converter for <c>JsonSerializer</c>.</summary>
    public bool HasConverter { get; init; }

    /// <summary>Absolute location of the schema the type stands for; the key into the schema set at run time.</summary>
    public required string SchemaUri { get; init; }

    /// <summary>Schema file and JSON Pointer for the header of the file.</summary>
    public required string Origin { get; init; }

    /// <summary>What the schema says about the type, or null.</summary>
    public DocumentationModel? Documentation { get; init; }

    /// <summary>The rules that the codecs of the members name as type arguments.</summary>
    public EquatableArray<RuleModel> Rules { get; init; }

    /// <summary>Checks by the interpreter of what reading does not cover by itself.</summary>
    public EquatableArray<CheckModel> Checks { get; init; }

    /// <summary>The class of the namespace that holds the schema set.</summary>
    public string SchemasClass { get; init; } = "Schemas";

    /// <summary>The simple names that mean something else in the namespace; the emitter then writes names of the library in full.</summary>
    public EquatableArray<string> TakenNames { get; init; }

    /// <summary>The name with that of the enclosing type: <c>Shape.Circle</c>.</summary>
    public string QualifiedName => Enclosing is null ? Name : Enclosing + "." + Name;
}
