namespace DomainSdk.CodeGeneration.Model;

/// <summary>What is emitted as one C# type in a file of its own. Holds data only, so that equal models mean equal files.</summary>
internal abstract record TypeModel
{
    /// <summary>The name.</summary>
    public required TypeName Type { get; init; }

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public string Accessibility { get; init; } = "public";

    /// <summary>Whether the user has declared the partial record, so that its modifiers are not repeated.</summary>
    public bool DeclaredByUser { get; init; }

    /// <summary>Whether the type is nested in a union that inherits another type of the same name.</summary>
    public bool Hides { get; init; }

    /// <summary>Whether the user's part of the type names the converter for <c>JsonSerializer</c>.</summary>
    public bool HasConverter { get; init; }

    /// <summary>Absolute location of the schema the type stands for; the key into the schema set at run time.</summary>
    public required string SchemaUri { get; init; }

    /// <summary>Schema file and JSON Pointer for the header of the file.</summary>
    public required string Origin { get; init; }

    /// <summary>What the schema says about the type, or null.</summary>
    public DocumentationModel? Documentation { get; init; }

    /// <summary>The rules that the codecs of the members take as type arguments.</summary>
    public EquatableArray<NamedRuleModel> Rules { get; init; }

    /// <summary>Checks by the interpreter of what reading does not cover by itself.</summary>
    public EquatableArray<CheckModel> Checks { get; init; }

    /// <summary>The class of the namespace that holds the schema set.</summary>
    public required TypeName Schemas { get; init; }

    /// <summary>What names mean inside the type.</summary>
    public ScopeModel Scope { get; init; } = ScopeModel.Empty;

    /// <summary>The C# namespace.</summary>
    public string Namespace => Type.Namespace;

    /// <summary>The simple C# name.</summary>
    public string Name => Type.Name;

    /// <summary>The name with that of the enclosing type: <c>Shape.Circle</c>.</summary>
    public string QualifiedName => Type.QualifiedName;
}
