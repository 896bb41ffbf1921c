using DomainSdk.Integrity;

namespace DomainSdk.Build.Cache;

/// <summary>What a build found out, for the next one.</summary>
/// <param name="Settings">All that decides verdicts beside schemas and documents.</param>
/// <param name="At">When the files were looked at, in ticks.</param>
/// <param name="Schemas">The schemas.</param>
/// <param name="Documents">The documents, with what is wrong with each by itself.</param>
/// <param name="Integrity">What is wrong between them.</param>
internal sealed record Verdicts(
    string Settings, long At, IReadOnlyList<SchemaStamp> Schemas, IReadOnlyList<DocumentVerdict> Documents, IReadOnlyList<Finding> Integrity);

/// <summary>A schema as it was.</summary>
/// <param name="Item">Path, link and dialect.</param>
/// <param name="Stamp">The file; null where it could not be read.</param>
internal sealed record SchemaStamp(string Item, FileStamp? Stamp);

/// <summary>The verdict on one document by itself.</summary>
/// <param name="Path">The file.</param>
/// <param name="Schema">The schema that the item names.</param>
/// <param name="Stamp">The file as it was; null where it could not be read.</param>
/// <param name="Findings">What is wrong with it.</param>
/// <param name="Facts">What it declares and refers to.</param>
internal sealed record DocumentVerdict(string Path, string Schema, FileStamp? Stamp, IReadOnlyList<Finding> Findings, IntegrityFacts Facts);
