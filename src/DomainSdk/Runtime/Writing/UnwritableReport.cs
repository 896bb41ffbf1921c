using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>Makes the errors of values that have no JSON text. What the schema has said of their places is said already.</summary>
internal static class UnwritableReport
{
    /// <summary>Adds the errors to a result.</summary>
    /// <param name="result">The result of what was written.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="utf8">What was written.</param>
    /// <param name="values">The values; at least one.</param>
    public static ValidationResult Add(ValidationResult result, SchemaNode schema, ReadOnlySpan<byte> utf8, IReadOnlyList<UnwritableValue> values)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        var errors = result.Errors.Where(error => error.Id != CorpusDiagnostics.InternalDisagreement).ToList();
        Note(errors, told);
        var text = JsonText.Parse(utf8.ToArray(), null);
        foreach (var value in values)
        {
            var pointer = text.TryFindNode(value.Offset, out var node) ? node.Pointer : "";
            if (!told.Contains(pointer)) errors.Add(ErrorOf(value, pointer, schema, text));
        }

        return new ValidationResult([.. errors.OrderBy(error => error.Position.Offset)], result.Information);
    }

    private static void Note(IEnumerable<ValidationError> errors, HashSet<string> told)
    {
        foreach (var error in errors)
        {
            told.Add(error.InstanceLocation);
            Note(error.Causes, told);
        }
    }

    private static ValidationError ErrorOf(UnwritableValue value, string pointer, SchemaNode schema, JsonText text) => new()
    {
        Id = CorpusDiagnostics.NotWritable,
        Keyword = "",
        InstanceLocation = pointer,
        KeywordLocation = "",
        AbsoluteKeywordLocation = schema.Uri,
        Position = FailureReport.PositionOf(text, value.Offset, value.Length),
        Message = value.Message,
    };
}
