using Microsoft.CodeAnalysis;

namespace DomainSdk.Conformance.Emitted;

/// <summary>What emitted code is compiled against: the framework and the library.</summary>
internal static class EmittedReferences
{
    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. Basic.Reference.Assemblies.Net100.References.All,
        MetadataReference.CreateFromFile(typeof(SchemaSet).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(SourceSpan).Assembly.Location),
    ];
}
