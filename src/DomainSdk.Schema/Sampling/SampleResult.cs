using System.Diagnostics.CodeAnalysis;

namespace DomainSdk.Schema.Sampling;

/// <summary>A sampled document, or why there is none.</summary>
public sealed class SampleResult
{
    private readonly byte[]? _utf8;

    private SampleResult(byte[]? utf8, string? reason, int attempts)
    {
        _utf8 = utf8;
        Reason = reason;
        Attempts = attempts;
    }

    /// <summary>Whether a document was found. It is valid: the interpreter has accepted it.</summary>
    [MemberNotNullWhen(false, nameof(Reason))]
    public bool IsFound => _utf8 is not null;

    /// <summary>The document as JSON text; empty where none was found.</summary>
    public ReadOnlyMemory<byte> Utf8 => _utf8;

    /// <summary>What the last attempt failed on, in one sentence, or null. It does not prove that the schema has no valid document.</summary>
    public string? Reason { get; }

    /// <summary>How many attempts were made.</summary>
    public int Attempts { get; }

    /// <summary>The document, or the reason.</summary>
    public override string ToString() => _utf8 is null ? Reason! : Json.Utf8Text.GetString(_utf8);

    internal static SampleResult Found(byte[] utf8, int attempts) => new(utf8, null, attempts);

    internal static SampleResult Missing(string reason, int attempts) => new(null, reason, attempts);
}
