namespace DomainSdk.Schema.Json;

/// <summary>Why a text is not JSON, and where.</summary>
/// <param name="Message">One sentence for people, without the position.</param>
/// <param name="Offset">The offset of the offending byte; the length of the text when it ends too early.</param>
/// <param name="Expected">What the grammar allows at that place.</param>
/// <param name="Found">What stands there.</param>
public sealed record JsonSyntaxError(string Message, int Offset, string Expected, string Found)
{
    /// <summary>Whether the text may be JSON, but nests deeper than it is read.</summary>
    public bool IsTooDeep { get; init; }
}
