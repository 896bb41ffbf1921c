using System.Diagnostics.CodeAnalysis;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Keywords;

/// <summary>Compiles patterns; reports mistakes at their place inside the string.</summary>
internal static class PatternReader
{
    public static bool TryCompile(KeywordContext context, JsonNode at, [NotNullWhen(true)] out EcmaRegex? regex)
    {
        var diagnostics = context.Builder.Diagnostics;
        if (!EcmaRegex.TryParse(at.GetString(), out regex, out var error))
        {
            diagnostics.Report(DiagnosticCatalog.InvalidPattern, at, PositionAt(at, error.Offset), $"Not a regular expression: {error.Message}");
            return false;
        }

        if (!context.IsSource) return true;
        if (!regex.IsLinear)
            diagnostics.Report(DiagnosticCatalog.NonLinearPattern, at, PositionAt(at, regex.NonLinearOffset), $"The pattern cannot be matched in linear time: {regex.NonLinearConstruct}.");
        if (regex.LegacySyntax is { } legacy)
        {
            // An escaped letter means itself here and something else elsewhere: such a pattern hardly does what was meant.
            var isLetter = IsEscapedLetter(regex.Pattern, legacy.Offset);
            diagnostics.Report(
                DiagnosticCatalog.InvalidPattern, at, PositionAt(at, legacy.Offset),
                isLetter
                    ? $"{legacy.Message}; it is read as the letter itself{(regex.Pattern[legacy.Offset + 1] is 'A' or 'z' or 'Z' ? ", anchors are '^' and '$'." : ".")}"
                    : $"Only the lenient grammar of old browsers accepts the pattern: {legacy.Message}",
                severity: isLetter ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info);
        }

        return true;
    }

    private static bool IsEscapedLetter(string pattern, int at) =>
        at + 1 < pattern.Length && pattern[at] == '\\' && pattern[at + 1] is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    private static SourcePosition PositionAt(JsonNode at, int unit) => Positions.At(at.Text.Lines, at.Text.Path, at.GetByteOffset(unit), 1);
}
