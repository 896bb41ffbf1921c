using System.Text.Json;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Fuzzing.Targets;

/// <summary>The verdict of the interpreter by all its ways: quick, with errors, and in every output format.</summary>
internal static class Verdicts
{
    private static readonly OutputFormat[] Formats = Enum.GetValues<OutputFormat>();

    /// <summary>Evaluates a document in every way.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="node">The schema.</param>
    /// <param name="document">The document, JSON or not.</param>
    /// <returns>The errors.</returns>
    /// <exception cref="DifferenceException">One way has another verdict.</exception>
    public static ValidationResult Of(SchemaPlan plan, int node, byte[] document)
    {
        var result = PlanInterpreter.ValidateBytes(plan, node, document);
        if (result.IsValid != (result.Errors.Count == 0)) throw new DifferenceException("errors", $"{result.IsValid} with {result.Errors.Count} errors");
        foreach (var error in result.Errors) _ = error.ToString();
        if (!JsonText.TryParse(document, null, out var text, out _))
            return result.IsValid ? throw new DifferenceException("malformed", "valid") : result;

        if (PlanInterpreter.IsValid(plan, node, text.View) != result.IsValid) throw new DifferenceException("quick", $"errors say {result.IsValid}");
        var unit = PlanInterpreter.Record(plan, node, text);
        if (unit.IsValid != result.IsValid) throw new DifferenceException("recorded", $"errors say {result.IsValid}");
        foreach (var format in Formats)
        {
            using var output = JsonDocument.Parse(OutputWriter.Write(unit, format), new JsonDocumentOptions { MaxDepth = 2000 });
            if (output.RootElement.GetProperty("valid").GetBoolean() != result.IsValid) throw new DifferenceException("output", $"{format}, errors say {result.IsValid}");
        }

        return result;
    }
}
