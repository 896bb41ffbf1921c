using DomainSdk.CodeGeneration;
using DomainSdk.Model;

namespace DomainSdk.Cli;

/// <summary>The ids of the tool itself, and the union of all layers.</summary>
internal static class ToolDiagnostics
{
    /// <summary>A test of a schema expects another verdict.</summary>
    public const string UnexpectedVerdict = "DSDK2117";

    /// <summary>The descriptions of these, in the order of their families.</summary>
    public static IReadOnlyList<DiagnosticDescription> Own { get; } =
    [
        new(UnexpectedVerdict, "Unexpected verdict", DiagnosticSeverity.Error, "A test of a schema says that a document is valid or that it is not, and the schema judges otherwise: one of the two is wrong."),
    ];

    /// <summary>All ids of all layers, in their order.</summary>
    public static IReadOnlyList<DiagnosticDescription> All { get; } =
        [.. ProjectDiagnostics.All.Concat(CorpusDiagnostics.Own).Concat(DomainDiagnostics.Own).Concat(Own).OrderBy(d => d.Id, StringComparer.Ordinal)];

    /// <summary>The id of an integrity rule by its code, such as <c>R2</c>; null for what is no such code.</summary>
    public static string? IdOfRule(string rule) =>
        rule is ['R' or 'r', _, ..] && int.TryParse(rule.AsSpan(1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number is > 0 and < 100
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"DSDK40{number:00}")
            : null;

    /// <summary>The description of an id, or null where there is none.</summary>
    public static DiagnosticDescription? Find(string id) => All.FirstOrDefault(d => d.Id == id);
}
