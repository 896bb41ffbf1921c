using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>Makes the errors of a text that the fast path has refused.</summary>
internal static class FailureReport
{
    /// <summary>
    /// Lets the interpreter find the errors. Should it find none, the value was not representable; else the two ways of validating
    /// disagree, which is a defect of this library and is reported as such: a refused text never passes silently.
    /// </summary>
    public static ValidationResult Make(SchemaNode schema, ReadOnlySpan<byte> utf8, string? path, UnheldValue? note)
    {
        var result = schema.Validate(utf8, path);
        if (!result.IsValid) return result;
        var text = JsonText.Parse(utf8.ToArray(), path);

        // Where a schema accepts null, its type holds the other values, and its places are nullable.
        if (note is null && text.Root.Kind == JsonKind.Null)
            note = new UnheldValue(text.Root.Span.Start, text.Root.Span.Length, "a type without null", "null");
        return new ValidationResult([note is null ? Disagreement(schema, text) : NotRepresentable(schema, text, note)]);
    }

    /// <summary>The place of a range of bytes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">The first byte.</param>
    /// <param name="length">How many there are.</param>
    public static SourcePosition PositionOf(JsonText text, int offset, int length)
    {
        var (line, column) = text.Lines.GetPosition(offset);
        var (endLine, endColumn) = text.Lines.GetPosition(offset + length);
        return new SourcePosition(text.Path, line, column, endLine, endColumn, offset, length);
    }

    private static ValidationError NotRepresentable(SchemaNode schema, JsonText text, UnheldValue note) => new()
    {
        Id = CorpusDiagnostics.NotRepresentable,
        Keyword = "",
        InstanceLocation = PointerAt(text, note.Offset),
        KeywordLocation = "",
        AbsoluteKeywordLocation = schema.Uri,
        Position = PositionOf(text, note.Offset, note.Length),
        Message = $"The value {note.Token} is valid, but not representable as {note.Type}.",
        Expected = $"a value that {note.Type} can hold",
        Found = note.Token,
    };

    private static ValidationError Disagreement(SchemaNode schema, JsonText text) => new()
    {
        Id = CorpusDiagnostics.InternalDisagreement,
        Keyword = "",
        InstanceLocation = "",
        KeywordLocation = "",
        AbsoluteKeywordLocation = schema.Uri,
        Position = PositionOf(text, text.Root.Span.Start, 0),
        Message = "The generated reader refused the document, but the schema accepts it. This is a defect of DomainSdk: please report it with schema and document.",
    };

    private static string PointerAt(JsonText text, int offset)
    {
        return text.TryFindNode(offset, out var node) ? node.Pointer : "";
    }
}
