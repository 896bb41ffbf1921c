using DomainSdk.CodeGeneration.Analysis;

namespace DomainSdk.CodeGeneration.Building;

/// <summary>Which type the entities of each kind have: that of the schema with <c>x-entity</c>.</summary>
internal sealed class EntityTypes
{
    private readonly ILookup<string, NamedShape> _byKind;

    /// <summary>Looks for the keyword.</summary>
    /// <param name="shapes">The types.</param>
    public EntityTypes(IEnumerable<NamedShape> shapes) =>
        _byKind = shapes.Where(s => s is RecordShape or UnionShape { IsScalar: false } or WrapperShape)
            .Select(s => (Kind: KindOf(s), Shape: s))
            .Where(pair => pair.Kind is not null)
            .ToLookup(pair => pair.Kind!, pair => pair.Shape, StringComparer.Ordinal);

    /// <summary>The type of a kind, where there is one: a union rather than its cases.</summary>
    /// <param name="kind">The kind.</param>
    public NamedShape? Of(string kind)
    {
        var all = _byKind[kind].ToList();
        var outermost = all.Where(shape => !UnionBases.Above(shape).Any(all.Contains)).ToList();
        return outermost.Count == 1 ? outermost[0] : null;
    }

    private static string? KindOf(NamedShape shape) =>
        shape.Anchor.Annotation("x-entity") is { IsPresent: true } entity && entity.TryGetMember("kind", out var kind) ? Json.TextOf(kind) : null;
}
