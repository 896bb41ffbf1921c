namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>A condition on objects that asks for nothing but the value of one member.</summary>
/// <param name="Member">The member.</param>
/// <param name="Values">The strings it asks for; empty where it asks for something else.</param>
/// <param name="Schema">The schema of the value.</param>
/// <param name="IsRequired">Whether the member must be there; else the condition holds without it.</param>
internal sealed record TagTest(string Member, IReadOnlyList<string> Values, string Schema, bool IsRequired);
