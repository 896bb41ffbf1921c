using System.Diagnostics.CodeAnalysis;

namespace DomainSdk.Schema.Sampling;

/// <summary>A sampled document, valid or broken on purpose, or why there is none.</summary>
public sealed class SampleResult
{
    private readonly byte[]? _utf8;

    private SampleResult(byte[]? utf8, string? reason, int attempts, ValidationError? error = null, bool isProved = false)
    {
        _utf8 = utf8;
        Reason = reason;
        Attempts = attempts;
        Error = error;
        IsProved = isProved;
    }

    /// <summary>Whether a document was found. It is valid, the interpreter has accepted it, unless <see cref="Error"/> is there.</summary>
    [MemberNotNullWhen(false, nameof(Reason))]
    public bool IsFound => _utf8 is not null;

    /// <summary>The document as JSON text; empty where none was found.</summary>
    public ReadOnlyMemory<byte> Utf8 => _utf8;

    /// <summary>
    /// Why there is none, or null: what the last attempt failed on, which proves nothing, or the keywords that contradict one another where
    /// that is proved, as it then says.
    /// </summary>
    public string? Reason { get; }

    /// <summary>Whether it is proved that there is no document, or no other than those before.</summary>
    public bool IsProved { get; }

    /// <summary>The one error of a document that is invalid on purpose; null for the others.</summary>
    public ValidationError? Error { get; }

    /// <summary>How many attempts were made.</summary>
    public int Attempts { get; }

    /// <summary>The document, or the reason.</summary>
    public override string ToString() => _utf8 is null ? Reason! : Json.Utf8Text.GetString(_utf8);

    internal static SampleResult Found(byte[] utf8, int attempts) => new(utf8, null, attempts);

    internal static SampleResult Broken(byte[] utf8, ValidationError error) => new(utf8, null, 1, error);

    internal static SampleResult Missing(string reason, int attempts, bool isProved = false) => new(null, reason, attempts, isProved: isProved);
}
