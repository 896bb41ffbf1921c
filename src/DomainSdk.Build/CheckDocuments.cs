using DomainSdk.Build.Checking;
using DomainSdk.Build.Severities;
using DomainSdk.CodeGeneration;
using Microsoft.Build.Framework;

namespace DomainSdk.Build;

/// <summary>The task of the package's targets: checks the <c>CorpusDocument</c> items of a project, each by itself and all together.</summary>
public sealed class CheckDocuments : ITask
{
    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>The <c>CorpusDocument</c> items.</summary>
    public ITaskItem[] Documents { get; set; } = [];

    /// <summary>The <c>JsonSchema</c> items.</summary>
    public ITaskItem[] Schemas { get; set; } = [];

    /// <summary>The <c>JsonFormat</c> items.</summary>
    public ITaskItem[] Formats { get; set; } = [];

    /// <summary>The <c>JsonKeyword</c> items.</summary>
    public ITaskItem[] Keywords { get; set; } = [];

    /// <summary>The <c>DomainSdkExtension</c> items: assemblies with readers, keywords and rules.</summary>
    public ITaskItem[] Extensions { get; set; } = [];

    /// <summary>The folder of the project.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>The project file, which findings about the project as a whole name.</summary>
    public string ProjectFile { get; set; } = "";

    /// <summary>The file that verdicts are kept in from build to build.</summary>
    [Required]
    public ITaskItem CacheFile { get; set; } = null!;

    /// <summary><c>DomainSdkFormat</c>.</summary>
    public string FormatAssertion { get; set; } = "";

    /// <summary><c>DomainSdkDialect</c>.</summary>
    public string Dialect { get; set; } = "";

    /// <summary><c>DomainSdkOpenEnums</c>.</summary>
    public string OpenEnums { get; set; } = "";

    /// <summary>The configuration files that the compiler gets.</summary>
    public ITaskItem[] GlobalConfigs { get; set; } = [];

    /// <summary><c>NoWarn</c>.</summary>
    public string NoWarn { get; set; } = "";

    /// <summary><c>WarningsAsErrors</c>.</summary>
    public string WarningsAsErrors { get; set; } = "";

    /// <summary><c>WarningsNotAsErrors</c>.</summary>
    public string WarningsNotAsErrors { get; set; } = "";

    /// <summary><c>TreatWarningsAsErrors</c>.</summary>
    public string TreatWarningsAsErrors { get; set; } = "";

    /// <summary>How many documents were read and checked anew; the others have been checked by an earlier build.</summary>
    [Output]
    public int Checked { get; private set; }

    /// <inheritdoc/>
    public bool Execute()
    {
        var project = new ProjectItems(
            [.. Documents.Select(item => new DocumentItem(Full(item), item.GetMetadata("Link"), item.GetMetadata("Schema")))],
            [.. Schemas.Select(item => new SchemaItem(Full(item), item.GetMetadata("Link"), item.GetMetadata("Dialect")))],
            [.. Formats.Select(item => item.ItemSpec)],
            [.. Keywords.Select(item => item.ItemSpec)],
            [.. Extensions.Select(Full)],
            ProjectDirectory,
            FormatAssertion,
            Dialect,
            OpenEnums);
        var severities = new ProjectSeverities(
            GlobalConfigs.Select(Full),
            new CompilerSwitches(NoWarn, WarningsAsErrors, WarningsNotAsErrors, string.Equals(TreatWarningsAsErrors.Trim(), "true", StringComparison.OrdinalIgnoreCase)));
        var log = new FindingLog(BuildEngine, ProjectDirectory, ProjectFile);
        try
        {
            var result = DocumentCheck.Run(project, Full(CacheFile));
            Checked = result.Checked;
            var findings = EmptyPatterns.Find(ProjectFile, project.Documents).Concat(result.Findings);
            log.Write(FindingLimit.Apply(findings.Select(severities.Apply).OfType<Finding>()));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // What nobody thought of is told as what it is, and not as the failure of a task.
            log.Write([InternalFailure(e)]);
        }

        return !log.HasErrors;
    }

    private static string Full(ITaskItem item) => item.GetMetadata("FullPath");

    private static Finding InternalFailure(Exception e) => new()
    {
        Id = ProjectDiagnostics.InternalError,
        Severity = DiagnosticSeverity.Error,
        Message = $"Internal error while documents were checked, please report it: {e.GetType().Name}: {e.Message}",
        Position = default,
    };
}
