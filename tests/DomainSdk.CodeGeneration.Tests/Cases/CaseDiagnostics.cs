namespace DomainSdk.CodeGeneration.Tests.Cases;

/// <summary>What the READMEs want to be said about schemas.</summary>
internal static class CaseDiagnostics
{
    /// <summary>By case, what must be said. Where it is an error there is no code, and documents have no verdict.</summary>
    public static IReadOnlyDictionary<string, ExpectedDiagnostic> Expected { get; } = new Dictionary<string, ExpectedDiagnostic>(StringComparer.Ordinal)
    {
        ["names/e1-definition-includes-itself"] = new(DiagnosticSeverity.Warning, DiagnosticCatalog.EndlessReference, "/definitions/gear"),
        ["names/e10-not"] = new(DiagnosticSeverity.Warning, DiagnosticCatalog.EndlessReference, "/not"),
        ["names/e2-unreached"] = new(DiagnosticSeverity.Warning, DiagnosticCatalog.EndlessReference, "/definitions/gear"),
        ["names/e3-ref-only-cycle"] = new(DiagnosticSeverity.Warning, DiagnosticCatalog.EndlessReference, "/$defs"),
        ["names/f1-external-no-slash"] = new(DiagnosticSeverity.Error, DiagnosticCatalog.UnresolvedReference, "/properties/part/$ref", "#/definitions/part"),
        ["names/f2-local-no-slash"] = new(DiagnosticSeverity.Error, DiagnosticCatalog.UnresolvedReference, "/properties/part/$ref", "#/definitions/part"),
        ["names/f3-local-no-slash-2020-12"] = new(DiagnosticSeverity.Error, DiagnosticCatalog.UnresolvedReference, "/properties/part/$ref", "#/$defs/part"),
        ["names/f4-name-only"] = new(DiagnosticSeverity.Error, DiagnosticCatalog.UnresolvedReference, "/properties/part/$ref", "#/definitions/part"),
        ["names/f5-no-hash"] = new(DiagnosticSeverity.Error, DiagnosticCatalog.UnresolvedReference, "/properties/part/$ref", "#/definitions/part"),
        ["types/01-base-and-discriminator"] = new(DiagnosticSeverity.Info, DiagnosticCatalog.UnknownKeyword, "/$defs/Craft", "discriminator"),
        ["types/15-defaults"] = new(DiagnosticSeverity.Warning, null, "/properties/wrong"),
        ["types/27-same-branches"] = new(DiagnosticSeverity.Warning, DiagnosticCatalog.Contradiction, "/properties/c"),
        ["types/37-closed-pieces"] = new(DiagnosticSeverity.Warning, DiagnosticCatalog.Contradiction, "/$defs/Baz"),
        ["types/44-unicode"] = new(DiagnosticSeverity.Warning, DiagnosticCatalog.DuplicateMember, "/properties/dørpunkt"),
    };

    /// <summary>Where documents that reach an endless reference are refused, by case: the place in <c>reach.json</c>.</summary>
    public static IReadOnlyDictionary<string, string> Endless { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["names/e1-definition-includes-itself"] = "/gear",
        ["names/e10-not"] = "",
        ["names/e3-ref-only-cycle"] = "/x",
    };

    /// <summary>Whether there is no code for the schema of a case.</summary>
    /// <param name="name">The case.</param>
    public static bool IsRefused(string name) => Expected.TryGetValue(name, out var expected) && expected.Severity == DiagnosticSeverity.Error;
}
