using DomainSdk.Integrity;

namespace DomainSdk.Model;

/// <summary>Two entities that may be one.</summary>
/// <param name="Kind">Their kind: <c>party</c> or <c>agreement</c>.</param>
/// <param name="First">The key of the one that comes first by path and place.</param>
/// <param name="FirstLocation">Where that stands.</param>
/// <param name="Second">The key of the other.</param>
/// <param name="SecondLocation">Where that stands.</param>
/// <param name="Reasons">Why they look the same, each in a few words.</param>
public sealed record Lookalike(string Kind, string First, FactLocation FirstLocation, string Second, FactLocation SecondLocation, IReadOnlyList<string> Reasons);
