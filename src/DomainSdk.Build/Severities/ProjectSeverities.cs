namespace DomainSdk.Build.Severities;

/// <summary>
/// The severities that a project gives, in the order in which the compiler looks for them: its switches by id, then global configuration files, by id and by
/// category, then the switch for all warnings. Files of documents have no section of an <c>.editorconfig</c>, for the compiler as for us.
/// </summary>
internal sealed class ProjectSeverities
{
    private readonly CompilerSwitches _switches;
    // Read for the first finding: most builds have none.
    private readonly Lazy<IReadOnlyDictionary<string, string>> _configured;

    /// <summary>The severities of a project.</summary>
    /// <param name="configFiles">Configuration files; those that are not global are passed over.</param>
    /// <param name="switches">Properties of the project.</param>
    public ProjectSeverities(IEnumerable<string> configFiles, CompilerSwitches switches)
    {
        _switches = switches;
        _configured = new(() => GlobalConfig.Read(configFiles));
    }

    /// <summary>The finding with the severity that applies to it, or null where it is not to be shown.</summary>
    public Finding? Apply(Finding finding) =>
        Of(finding.Id, finding.Severity) is { } severity ? severity == finding.Severity ? finding : finding with { Severity = severity } : null;

    private DiagnosticSeverity? Of(string id, DiagnosticSeverity severity)
    {
        if (_switches.Suppresses(id)) return null;
        if (_switches.MakesError(id)) return DiagnosticSeverity.Error;
        var category = DiagnosticDescription.CategoryOf(id);
        if (Configured($"dotnet_diagnostic.{id}.severity") is { } own) severity = own;
        else if (severity != DiagnosticSeverity.Hidden && Configured($"dotnet_analyzer_diagnostic.category-{category}.severity") is { } shared) severity = shared;
        if (severity == DiagnosticSeverity.Warning && _switches.MakesWarningsErrors(id)) return DiagnosticSeverity.Error;
        return severity == DiagnosticSeverity.Hidden ? null : severity;
    }

    private DiagnosticSeverity? Configured(string key) => !_configured.Value.TryGetValue(key, out var word) ? null : word.ToLowerInvariant() switch
    {
        "error" => DiagnosticSeverity.Error,
        "warning" => DiagnosticSeverity.Warning,
        "suggestion" => DiagnosticSeverity.Info,
        "silent" or "refactoring" or "none" => DiagnosticSeverity.Hidden,
        _ => null,
    };
}
