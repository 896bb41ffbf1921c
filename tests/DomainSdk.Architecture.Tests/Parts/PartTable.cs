namespace DomainSdk.Architecture.Tests.Parts;

/// <summary>The order of the parts of a project: each uses those above it only, and not all of them.</summary>
/// <param name="Project">The project.</param>
/// <param name="Parts">The parts, lowest first.</param>
internal sealed record PartTable(string Project, IReadOnlyList<Part> Parts)
{
    private const string InstanceTypes = "DomainSdk.Schema.Json.InstanceTypes";

    public static readonly PartTable Schema = new("DomainSdk.Schema",
    [
        new("Json"),
        new("Semantics", "Json"),
        new("Results", "Json", "Semantics"),
        new("Dialects", "Json", "Semantics", "Results"),
        new("Referencing", "Json", "Semantics", "Results", "Dialects"),
        new("Inputs", "Json", "Semantics", "Results", "Dialects", "Referencing"),
        new("Plan", "Json", "Semantics", "Results", "Dialects", "Inputs"),
        new("Evaluation", "Json", "Semantics", "Results", "Inputs", "Plan"),
        new("Keywords", "Json", "Semantics", "Results", "Dialects", "Referencing", "Inputs", "Plan", "Evaluation"),
        new("Compilation", "Json", "Semantics", "Results", "Dialects", "Referencing", "Inputs", "Plan", "Evaluation", "Keywords"),
        new("Scalars", "Semantics", "Keywords"),
        new("Satisfaction", "Json", "Semantics", "Results", "Plan", "Evaluation", "Keywords", "Scalars"),
        new("Sampling", "Json", "Semantics", "Results", "Inputs", "Plan", "Evaluation", "Keywords", "Compilation", "Scalars", "Satisfaction"),
        new("Containment", "Json", "Results", "Plan", "Evaluation", "Satisfaction", "Sampling"),
    ]);

    public static readonly PartTable CodeGeneration = new("DomainSdk.CodeGeneration",
    [
        new("Diagnostics") { Files = ["ProjectDiagnostics.cs"] },
        new("Projects", "Diagnostics"),
        new("Model") { Schema = [InstanceTypes] },
        new("Options", "Model") { Files = ["GenerationOptions.cs", "GenerationLimits.cs", "GenerationRoot.cs"], Schema = [] },
        new("Analysis", "Diagnostics", "Model", "Options"),
        new("Naming", "Diagnostics", "Model", "Options", "Analysis"),
        new("Building", "Diagnostics", "Model", "Options", "Analysis", "Naming"),
        new("Pipeline", "Model", "Options", "Analysis", "Naming", "Building") { Files = ["TypeModelBuilder.cs"] },
        new("Emitting", "Model", "Naming") { Schema = [InstanceTypes] },
        new("Changes", "Model", "Naming", "Emitting") { Schema = [InstanceTypes] },
    ]);

    /// <summary>The projects whose parts have an order.</summary>
    public static TheoryData<string> Projects => [Schema.Project, CodeGeneration.Project];

    /// <summary>The table of a project.</summary>
    public static PartTable Of(string project) => project == Schema.Project ? Schema : CodeGeneration;

    /// <summary>The part that a file belongs to.</summary>
    /// <param name="file">The path below the project.</param>
    public Part PartOf(string file) => Parts.Single(p => p.Files.Contains(file) || file.StartsWith(p.Name + "/", StringComparison.Ordinal));
}
