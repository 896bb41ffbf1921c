namespace DomainSdk;

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Not shown unless asked for.</summary>
    Hidden,

    /// <summary>Worth knowing, nothing to mend.</summary>
    Info,

    /// <summary>Probably a mistake; the schema still works as the specification says.</summary>
    Warning,

    /// <summary>The schema does not conform, or cannot work.</summary>
    Error,
}
