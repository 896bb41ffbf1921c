namespace DomainSdk.Schema.Satisfaction;

/// <summary>A keyword for comparison: all that matters of it but its subschemas, and those by number.</summary>
/// <param name="Text">What it means by itself.</param>
/// <param name="Nodes">The schemas that it applies.</param>
internal readonly record struct KeywordText(string Text, int[] Nodes);
