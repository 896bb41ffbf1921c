namespace DomainSdk.Runtime;

/// <summary>A value that has no JSON text, and what was written in its place.</summary>
/// <param name="Offset">The first byte of that.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Message">What is wrong with the value.</param>
internal sealed record UnwritableValue(int Offset, int Length, string Message);
