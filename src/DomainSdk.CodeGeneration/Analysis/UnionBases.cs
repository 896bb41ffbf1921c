namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>Settles which unions records and other unions derive from.</summary>
internal static class UnionBases
{
    /// <summary>The union that a type derives from: the innermost of those that it is a case of, where each of the others is around that one.</summary>
    /// <param name="shape">A record or a union.</param>
    public static UnionShape? BaseOf(NamedShape shape) => BaseOf(shape, []);

    /// <summary>The unions that a type derives from, from the inside.</summary>
    /// <param name="shape">The type.</param>
    public static IEnumerable<UnionShape> Above(NamedShape shape)
    {
        for (var union = BaseOf(shape); union is not null; union = BaseOf(union))
            yield return union;
    }

    /// <summary>Whether the values of a case derive from the union by themselves.</summary>
    /// <param name="union">The union.</param>
    /// <param name="one">The case.</param>
    public static bool IsDerived(UnionShape union, CaseShape one) =>
        one.Place.Shape is RecordShape or UnionShape { IsScalar: false } && IsWhole(one.Place) && Above((NamedShape)one.Place.Shape).Contains(union);

    /// <summary>Whether a place holds just the values of its shape; with null, checks or a wrapper a union needs a case around it.</summary>
    /// <param name="place">The place.</param>
    public static bool IsWhole(Place place) => place is { IsNullable: false, Checks.Count: 0, Wrapper: null };

    /// <summary>The union of values of all kinds that a union stands for one kind of, or null: both have one schema, and this one is a step of that one.</summary>
    /// <param name="shape">A type.</param>
    public static UnionShape? OfAllKinds(NamedShape shape) =>
        shape is UnionShape && shape.Root is null ? shape.Unions.FirstOrDefault(u => u != shape && u.Anchor == shape.Anchor && u.Dispatch == UnionDispatch.Kind) : null;

    private static UnionShape? BaseOf(NamedShape shape, HashSet<NamedShape> seen)
    {
        if (shape is not (RecordShape or UnionShape { IsScalar: false }) || shape.Root?.DeclaredByUser == true || shape.Unions.Count == 0 || !seen.Add(shape))
            return null;
        foreach (var union in shape.Unions)
        {
            if (!Serves(shape, union))
                return null;
        }

        foreach (var union in shape.Unions)
        {
            var around = new HashSet<NamedShape>();
            for (UnionShape? above = union; above is not null && around.Add(above); above = BaseOf(above, [.. seen]))
            {
            }

            if (shape.Unions.All(around.Contains) && !around.Contains(shape))
                return union;
        }

        return null;
    }

    private static bool Serves(NamedShape shape, UnionShape union) =>
        union != shape && !union.IsScalar && union.Namespace == shape.Namespace && union.Cases.Where(c => c.Place.Shape == shape).All(c => IsWhole(c.Place));
}
