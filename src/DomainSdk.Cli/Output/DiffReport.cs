using System.Text.Json;
using DomainSdk.CodeGeneration.Changes;
using DomainSdk.Schema.Containment;

namespace DomainSdk.Cli.Output;

/// <summary>What <c>diff</c> writes: the two answers and the changes.</summary>
/// <param name="request">What was asked.</param>
/// <param name="comparison">The answers.</param>
/// <param name="verdict">The changes as they are to be reported. What the user did not ask for is told too, as information.</param>
/// <param name="unused">What there is to say of entries that accept nothing.</param>
/// <param name="code">What the change does to code, or null where nobody asks.</param>
internal sealed class DiffReport(DiffRequest request, SchemaComparison comparison, CompatibilityVerdict verdict, IReadOnlyList<SchemaDiagnostic> unused, IReadOnlyList<CodeChange>? code)
{
    public void Write(TextWriter output)
    {
        if (request.Format == ReportFormat.Json) WriteJson(output);
        else if (!Findings.TryWrite(request.Format, output)) WriteText(output);
    }

    private IReadOnlyList<(string Name, string Value)> Summary =>
    [
        ("backward", Name(comparison.Backward)),
        ("forward", Name(comparison.Forward)),
        .. request.Reading == SchemaReading.Set ? [] : new[] { ("reading", Name(request.Reading)) },
        ("format assertion", request.Choices.FormatName),
    ];

    private FindingReport Findings => new("diff", [.. verdict.Changes.Select(Finding), .. unused.Select(Finding)], Summary) { Notes = [.. code?.Select(change => change.Message) ?? []] };

    private static ReportFinding Finding(JudgedChange judged) => new()
    {
        Id = judged.Id,
        Severity = judged.Severity,
        Message = judged.Message,
        Position = judged.Change.Position,
        Pointer = judged.Change.Pointer,
        Related = [new RelatedLocation(judged.Change.OldPosition, judged.Change.OldPointer, "the old schema is here")],
        Details = judged.Change.Witness is { } witness ? [("witness", witness)] : [],
        Accepted = judged.Acceptance?.Reason,
    };

    private static ReportFinding Finding(SchemaDiagnostic diagnostic) => new() { Id = diagnostic.Id, Severity = diagnostic.Severity, Message = diagnostic.Message, Position = diagnostic.Position, Pointer = diagnostic.Pointer };

    /// <summary>One line for each change, in the form that editors recognise; below it the old place and the witness.</summary>
    private void WriteText(TextWriter output)
    {
        foreach (var finding in Findings.Findings)
        {
            WriteLine(output, $"{finding.Position}: {finding.SeverityName} {finding.Id}: {finding.Message}");
            foreach (var related in finding.Related) WriteLine(output, $"  {related.Position}: {related.Message}");
            foreach (var (name, text) in finding.Details) WriteLine(output, $"  {name}: {text}");
        }

        foreach (var note in Findings.Notes) WriteLine(output, $"code: {note}");
        foreach (var (name, value) in Summary) WriteLine(output, $"{name}: {value}");
    }

    /// <summary>One JSON object.</summary>
    private void WriteJson(TextWriter output) => JsonLines.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("backward", Name(comparison.Backward));
        json.WriteString("forward", Name(comparison.Forward));
        json.WriteString("mode", Name(request.Mode));
        json.WriteString("reading", Name(request.Reading));
        json.WriteBoolean("holds", verdict.Holds);
        json.WriteString("formatAssertion", request.Choices.FormatName);
        JsonLines.WriteArray(json, "changes", verdict.Changes, WriteChange);
        if (code is not null) JsonLines.WriteArray(json, "code", code, WriteCode);
        if (request.Accept is not null) JsonLines.WriteArray(json, "unusedAcceptances", unused, WriteUnused);
        json.WriteEndObject();
    });

    private static void WriteChange(Utf8JsonWriter json, JudgedChange judged)
    {
        var change = judged.Change;
        json.WriteStartObject();
        json.WriteString("id", judged.Id);
        json.WriteString("direction", Name(change.Direction));
        json.WriteString("severity", Name(judged.Severity));
        json.WriteString("message", change.Message);
        JsonLines.WritePlace(json, change.Position, change.Pointer);
        json.WriteStartObject("old");
        JsonLines.WritePlace(json, change.OldPosition, change.OldPointer);
        json.WriteEndObject();
        if (change.Witness is { } witness)
        {
            json.WritePropertyName("witness");
            json.WriteRawValue(witness);
        }

        if (judged.Acceptance is { } acceptance)
        {
            json.WriteStartObject("accepted");
            json.WriteString("id", acceptance.Id);
            json.WriteString("reason", acceptance.Reason);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteCode(Utf8JsonWriter json, CodeChange change)
    {
        json.WriteStartObject();
        json.WriteString("kind", Name(change.Kind));
        json.WriteString("type", change.Type);
        JsonLines.WriteIfAny(json, "member", change.Member);
        JsonLines.WriteIfAny(json, "old", change.Old);
        JsonLines.WriteIfAny(json, "new", change.New);
        json.WriteString("message", change.Message);
        json.WriteEndObject();
    }

    private static void WriteUnused(Utf8JsonWriter json, SchemaDiagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id);
        json.WriteString("message", diagnostic.Message);
        JsonLines.WritePlace(json, diagnostic.Position, diagnostic.Pointer);
        json.WriteEndObject();
    }

    private static string Name(ContainmentResult result) => Name(result.Answer);

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static void WriteLine(TextWriter output, string text) => output.WriteLine(MessageText.OneLine(text));
}
