namespace DomainSdk.Architecture.Tests.CodeGeneration;

/// <summary>A part of the code generation and what it may use.</summary>
/// <param name="Name">The folder, or a name for some files.</param>
/// <param name="Files">The files of a part that has no folder.</param>
/// <param name="Uses">The parts that it may use beside itself.</param>
/// <param name="Schema">What it may use of <c>DomainSdk.Schema</c>: namespaces and types; null for everything.</param>
internal sealed record Part(string Name, string[] Files, string[] Uses, string[]? Schema)
{
    private const string JsonTypes = "DomainSdk.Schema.Keywords.JsonTypes";

    /// <summary>The one table of the order: a part uses those above it only, and not all of them.</summary>
    public static readonly IReadOnlyList<Part> All =
    [
        new("Projects", [], [], null),
        new("Model", [], [], [JsonTypes]),
        new("Options", ["GenerationOptions.cs", "GenerationLimits.cs", "GenerationRoot.cs"], ["Model"], []),
        new("Analysis", [], ["Model", "Options"], null),
        new("Naming", [], ["Model", "Options", "Analysis"], null),
        new("Building", [], ["Model", "Options", "Analysis", "Naming"], null),
        new("Pipeline", ["TypeModelBuilder.cs"], ["Model", "Options", "Analysis", "Naming", "Building"], null),
        new("Emitting", [], ["Model", "Naming"], [JsonTypes]),
        new("Changes", [], ["Model", "Naming", "Emitting"], [JsonTypes]),
    ];

    /// <summary>The part that a file belongs to.</summary>
    /// <param name="file">The path below the project.</param>
    public static Part Of(string file) => All.Single(p => p.Files.Contains(file) || file.StartsWith(p.Name + "/", StringComparison.Ordinal));

    /// <summary>Whether the part may use a type of <c>DomainSdk.Schema</c>.</summary>
    /// <param name="ns">The namespace of the type.</param>
    /// <param name="type">The type with its namespace.</param>
    public bool MayUse(string ns, string type) => Schema is null || Schema.Contains(ns) || Schema.Contains(type);
}
