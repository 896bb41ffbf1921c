using System.Text.Json;
using DomainSdk.Schema.Containment;

namespace DomainSdk.Cli.Output;

/// <summary>What <c>diff</c> writes: the two answers and the changes.</summary>
/// <param name="comparison">The answers.</param>
/// <param name="mode">What has to hold.</param>
/// <param name="formatName">What <c>format</c> was taken for.</param>
internal sealed class DiffReport(SchemaComparison comparison, DiffMode mode, string formatName)
{
    /// <summary>Whether what has to hold is proved.</summary>
    public bool Holds => (!AsksBackward || comparison.Backward.Answer == ContainmentAnswer.Yes) && (!AsksForward || comparison.Forward.Answer == ContainmentAnswer.Yes);

    private bool AsksBackward => mode is DiffMode.Backward or DiffMode.Full;

    private bool AsksForward => mode is DiffMode.Forward or DiffMode.Full;

    /// <summary>What the user did not ask for is told too, as information.</summary>
    private IEnumerable<(SchemaChange Change, string Direction, string Severity)> Changes =>
        comparison.Backward.Changes.Select(c => (c, "backward", AsksBackward ? "error" : "info"))
            .Concat(comparison.Forward.Changes.Select(c => (c, "forward", AsksForward ? "error" : "info")))
            .OrderBy(c => c.c.Position.Path, StringComparer.Ordinal).ThenBy(c => c.c.Position.Offset);

    /// <summary>One line for each change, in the form that editors recognise; below it the old place and the witness.</summary>
    public void WriteText(TextWriter output)
    {
        foreach (var (change, _, severity) in Changes)
        {
            WriteLine(output, $"{change.Position}: {severity} {change.Id}: {change.Message}");
            WriteLine(output, $"  {change.OldPosition}: the old schema is here");
            if (change.Witness is not null) WriteLine(output, $"  witness: {change.Witness}");
        }

        WriteLine(output, $"backward: {Name(comparison.Backward)}");
        WriteLine(output, $"forward: {Name(comparison.Forward)}");
        WriteLine(output, $"format assertion: {formatName}");
    }

    /// <summary>One JSON object.</summary>
    public void WriteJson(TextWriter output) => JsonLines.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("backward", Name(comparison.Backward));
        json.WriteString("forward", Name(comparison.Forward));
        json.WriteString("mode", mode.ToString().ToLowerInvariant());
        json.WriteBoolean("holds", Holds);
        json.WriteString("formatAssertion", formatName);
        JsonLines.WriteArray(json, "changes", [.. Changes], WriteChange);
        json.WriteEndObject();
    });

    private static void WriteChange(Utf8JsonWriter json, (SchemaChange Change, string Direction, string Severity) item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Change.Id);
        json.WriteString("direction", item.Direction);
        json.WriteString("severity", item.Severity);
        json.WriteString("message", item.Change.Message);
        JsonLines.WritePlace(json, item.Change.Position, item.Change.Pointer);
        json.WriteStartObject("old");
        JsonLines.WritePlace(json, item.Change.OldPosition, item.Change.OldPointer);
        json.WriteEndObject();
        if (item.Change.Witness is { } witness)
        {
            json.WritePropertyName("witness");
            json.WriteRawValue(witness);
        }

        json.WriteEndObject();
    }

    private static string Name(ContainmentResult result) => result.Answer.ToString().ToLowerInvariant();

    private static void WriteLine(TextWriter output, string text) => output.WriteLine(MessageText.OneLine(text));
}
