namespace DomainSdk.Schema.Sampling;

/// <summary>A document that differs from a valid one in one place. Whether it is still valid is not said, unless <see cref="Keyword"/> is.</summary>
/// <param name="Utf8">The document as JSON text.</param>
/// <param name="Operation">What was done, in a few words that are the same for all mutants of the kind: <c>drop a member</c>.</param>
/// <param name="Pointer">JSON Pointer to the value that was changed, as it stood in the valid document; for what was added, to what it was added to.</param>
/// <param name="Keyword">Absolute URI of the one keyword that the document violates, or null where nobody looked.</param>
internal sealed record Mutant(ReadOnlyMemory<byte> Utf8, string Operation, string Pointer, string? Keyword = null)
{
    /// <summary>The operation, the place and the document.</summary>
    public override string ToString() => $"{Operation} at '{Pointer}': {Json.Utf8Text.GetString(Utf8.Span)}";
}
