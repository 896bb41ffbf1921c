namespace DomainSdk.Model.Annotating;

/// <summary>Whom a text lets speak, found by rules.</summary>
/// <param name="Name">The name as it stands in the text, or null.</param>
/// <param name="Role">Office or function, or a description, as it stands there; or null.</param>
/// <param name="Cue">The reporting verb as it stands there, or null.</param>
/// <param name="Basis">What the rules went by.</param>
internal sealed record Attribution(string? Name, string? Role, string? Cue, AttributionBasis Basis)
{
    /// <summary>Where the pronoun stands that is in place of a name, or -1.</summary>
    public int PronounAt { get; init; } = -1;

    /// <summary>The pronoun that is in place of a name.</summary>
    public string? Pronoun { get; init; }
}
