namespace DomainSdk.Testing;

/// <summary>A schema and documents that grow in one way.</summary>
/// <param name="Name">What grows.</param>
/// <param name="First">The smallest size.</param>
/// <param name="Schema">The schema for a size.</param>
/// <param name="Valid">A document that it accepts.</param>
/// <param name="Invalid">A document that it refuses.</param>
internal sealed record GrowthShape(string Name, int First, Func<int, string> Schema, Func<int, string> Valid, Func<int, string> Invalid)
{
    /// <summary>The schema that code is generated for, where it is not the one of the documents.</summary>
    public Func<int, string> Generated { get; init; } = Schema;
}
