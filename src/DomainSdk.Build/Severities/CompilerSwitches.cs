namespace DomainSdk.Build.Severities;

/// <summary>The properties that the compiler gets as switches.</summary>
internal sealed class CompilerSwitches(string noWarn, string warningsAsErrors, string warningsNotAsErrors, bool treatsWarningsAsErrors)
{
    private readonly HashSet<string> _suppressed = Ids(noWarn);
    private readonly HashSet<string> _errors = Ids(warningsAsErrors);
    private readonly HashSet<string> _notErrors = Ids(warningsNotAsErrors);

    /// <summary>No switch at all.</summary>
    public static CompilerSwitches None { get; } = new("", "", "", false);

    /// <summary><c>NoWarn</c>.</summary>
    public bool Suppresses(string id) => _suppressed.Contains(id);

    /// <summary><c>WarningsAsErrors</c>.</summary>
    public bool MakesError(string id) => _errors.Contains(id) && !_notErrors.Contains(id);

    /// <summary><c>TreatWarningsAsErrors</c>.</summary>
    public bool MakesWarningsErrors(string id) => treatsWarningsAsErrors && !_notErrors.Contains(id);

    private static HashSet<string> Ids(string list) =>
        new(list.Split([';', ',', ' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), StringComparer.OrdinalIgnoreCase);
}
