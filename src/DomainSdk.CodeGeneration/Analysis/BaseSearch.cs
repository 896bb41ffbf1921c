namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>Finds the unions that types derive from.</summary>
/// <param name="parted">The cases that are more than their type, with their unions.</param>
internal sealed class BaseSearch(HashSet<(UnionShape Union, Shape Case)> parted)
{
    // A line of unions inside one another is cut there: what is deeper is a value of the case around it.
    private const int MostDepth = 64;

    /// <summary>The steps that types which lead back to themselves may still take; beyond them they derive from nothing.</summary>
    public int Steps { get; set; }

    /// <summary>The union that a type derives from, or null.</summary>
    /// <param name="shape">The type.</param>
    public UnionShape? Of(NamedShape shape) => Of(shape, []);

    private UnionShape? Of(NamedShape shape, HashSet<NamedShape> seen)
    {
        if (shape.HasBase && seen.Count > 0)
            return shape.Base;
        if (shape is not (RecordShape or UnionShape { IsScalar: false }) || shape.Root?.DeclaredByUser == true || shape.Unions.Count == 0 || !seen.Add(shape))
            return null;
        if (!shape.Unions.All(union => Serves(shape, union)))
            return null;
        foreach (var union in shape.Unions)
        {
            var around = new HashSet<NamedShape>();
            for (UnionShape? above = union; above is not null && around.Count < MostDepth && around.Add(above); above = above.HasBase ? above.Base : --Steps < 0 ? null : Of(above, [.. seen]))
            {
            }

            if (around.Count < MostDepth && shape.Unions.All(around.Contains) && !around.Contains(shape))
                return union;
        }

        return null;
    }

    private bool Serves(NamedShape shape, UnionShape union) =>
        union != shape && !union.IsScalar && union.Namespace == shape.Namespace && !parted.Contains((union, shape));
}
