namespace DomainSdk.Cli;

/// <summary>A schema that was asked for by name.</summary>
/// <param name="Schema">The schema, or null.</param>
/// <param name="Problems">What is wrong with it, at its own place.</param>
/// <param name="Missing">Why it cannot be had, or null.</param>
internal sealed record NamedSchema(SchemaNode? Schema, IReadOnlyList<Finding> Problems, string? Missing)
{
    /// <summary>One that cannot be had.</summary>
    /// <param name="why">Why.</param>
    public static NamedSchema NotThere(string why) => new(null, [], why);
}
