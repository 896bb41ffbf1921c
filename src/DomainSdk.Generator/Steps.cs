namespace DomainSdk.Generator;

/// <summary>The names by which the steps of the pipeline are tracked; tests prove by them what runs again after a change.</summary>
public static class Steps
{
    /// <summary>1: the settings of the project.</summary>
    public const string Project = nameof(Project);

    /// <summary>2: the items among the additional files, with their texts.</summary>
    public const string Items = nameof(Items);

    /// <summary>3: schema texts read as JSON.</summary>
    public const string Parse = nameof(Parse);

    /// <summary>3: the names that were given before.</summary>
    public const string Names = nameof(Names);

    /// <summary>4: declarations with the attribute.</summary>
    public const string Declarations = nameof(Declarations);

    /// <summary>4: types of the user that are called like types of the library.</summary>
    public const string UserTypes = nameof(UserTypes);

    /// <summary>5: all schemas compiled into one plan, and modelled as types.</summary>
    public const string Compile = nameof(Compile);

    /// <summary>6: the models of types, one by one.</summary>
    public const string Types = nameof(Types);

    /// <summary>7: C# text, one per type.</summary>
    public const string Emit = nameof(Emit);

    /// <summary>7: C# text that holds the schemas, one per namespace.</summary>
    public const string EmitSchemas = nameof(EmitSchemas);

    /// <summary>7: types that are called like types of the library.</summary>
    public const string Aliases = nameof(Aliases);

    /// <summary>8: documents checked.</summary>
    public const string Documents = nameof(Documents);

    /// <summary>9: schemas with what they are compared with.</summary>
    public const string Baselines = nameof(Baselines);

    /// <summary>9: schemas compared with their baselines.</summary>
    public const string Comparisons = nameof(Comparisons);
}
