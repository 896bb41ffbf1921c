namespace DomainSdk.Cli.Parts;

/// <summary>The part of a corpus that <c>check</c> looks at, and where it puts what it learns.</summary>
/// <param name="Shard">Which part, or null where documents come from a program.</param>
/// <param name="Partial">The file to write, or null for standard output.</param>
/// <param name="Lines">Documents that come from a program, or null.</param>
internal sealed record Part(CorpusShard? Shard, string? Partial, DocumentLines? Lines);
