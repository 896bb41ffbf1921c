namespace DomainSdk.Schema.Plan;

/// <summary>A declared member of an object and the schema of its value.</summary>
/// <param name="Name">The member name.</param>
/// <param name="Utf8Name">The member name in UTF-8, unescaped.</param>
/// <param name="Node">Index of the schema of the value.</param>
internal readonly record struct PlanMember(string Name, byte[] Utf8Name, int Node);
