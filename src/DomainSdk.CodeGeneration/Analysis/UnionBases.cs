namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>Settles which unions records and other unions derive from.</summary>
internal static class UnionBases
{
    // Unions that are cases of one another are looked at in every order: up to that often for one of them, and for all.
    private const int MostSteps = 1_000;
    private const int MostStepsInAll = 200_000;

    /// <summary>Finds for each type the union that it derives from: the innermost of those that it is a case of, where each of the others is around that one.</summary>
    /// <param name="shapes">All types.</param>
    public static void Settle(IReadOnlyList<NamedShape> shapes)
    {
        var parted = new HashSet<(UnionShape Union, Shape Case)>(shapes.OfType<UnionShape>().SelectMany(u => u.Cases.Where(c => !IsWhole(c.Place)).Select(c => (u, c.Place.Shape))));
        var search = new BaseSearch(parted);
        foreach (var shape in InwardOrder(shapes))
            shape.SetBase(search.Of(shape));

        var left = MostStepsInAll;
        var circular = shapes.Where(s => !s.HasBase).ToList();
        var bases = new List<UnionShape?>(circular.Count);
        foreach (var shape in circular)
        {
            search.Steps = Math.Min(left, MostSteps);
            bases.Add(search.Of(shape));
            left -= Math.Max(0, Math.Min(left, MostSteps) - search.Steps);
        }

        for (var i = 0; i < circular.Count; i++)
            circular[i].SetBase(bases[i]);
    }

    /// <summary>The union that a type derives from, or null.</summary>
    /// <param name="shape">A record or a union.</param>
    public static UnionShape? BaseOf(NamedShape shape) => shape.Base;

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

    // Each type behind the unions that it is a case of; those that lead back to themselves are left out.
    private static IEnumerable<NamedShape> InwardOrder(IReadOnlyList<NamedShape> shapes)
    {
        var inside = shapes.SelectMany(s => s.Unions.Select(u => (Union: (NamedShape)u, Shape: s))).ToLookup(p => p.Union, p => p.Shape);
        var open = shapes.ToDictionary(s => s, s => s.Unions.Count);
        var ready = new Queue<NamedShape>(shapes.Where(s => s.Unions.Count == 0));
        while (ready.Count > 0)
        {
            var shape = ready.Dequeue();
            yield return shape;
            foreach (var one in inside[shape].Where(one => --open[one] == 0))
                ready.Enqueue(one);
        }
    }
}
