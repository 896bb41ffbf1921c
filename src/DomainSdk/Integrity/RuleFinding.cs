using System.Globalization;

namespace DomainSdk.Integrity;

/// <summary>Makes findings of integrity rules.</summary>
public static class RuleFinding
{
    /// <summary>A finding of a rule; <c>R2</c> becomes the id <c>DSDK4002</c>.</summary>
    /// <param name="rule">The code of the rule. A code of a user's own is reported under <c>DSDK4000</c>.</param>
    /// <param name="location">Where the finding stands.</param>
    /// <param name="message">One sentence for people.</param>
    /// <param name="severity">The severity where no override says otherwise.</param>
    public static Finding Create(string rule, FactLocation location, string message, DiagnosticSeverity severity = DiagnosticSeverity.Error) => new()
    {
        Id = IdOf(rule),
        Rule = rule,
        Severity = severity,
        Message = message,
        Position = location.Position,
        Pointer = location.Pointer,
    };

    /// <summary>A location as the other side of a finding.</summary>
    public static RelatedLocation Related(FactLocation location, string message) => new(location.Position, location.Pointer, message);

    private static string IdOf(string rule) =>
        rule.Length is 2 or 3 && rule[0] == 'R' && int.TryParse(rule.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? string.Create(CultureInfo.InvariantCulture, $"DSDK40{number:00}")
            : "DSDK4000";
}
