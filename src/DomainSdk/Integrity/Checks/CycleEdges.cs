namespace DomainSdk.Integrity;

/// <summary>
/// References that must not lead back, as numbers that stand for what they lead from and to. Tells which of them can lie on a cycle, in sixteen bytes for
/// each of them and as many again while it works. Numbers that meet by chance make more of them look so, and never fewer.
/// </summary>
internal sealed class CycleEdges(int capacity)
{
    private readonly ulong[] _from = new ulong[capacity];
    private readonly ulong[] _to = new ulong[capacity];
    private int _count;

    /// <summary>Adds a reference.</summary>
    public void Add(ReferenceFact reference) => (_from[_count], _to[_count++]) = (From(reference), To(reference));

    /// <summary>The references left when those have gone that nothing leads to, or that lead to nothing, again and again; by where they lead from.</summary>
    public HashSet<ulong> Tangled()
    {
        _count = Peel(_from, _to, _count);
        _count = Peel(_to, _from, _count);
        return [.. _from.AsSpan(0, _count)];
    }

    /// <summary>The number for the entity that a reference stands in, within the graph of its rule.</summary>
    public static ulong From(ReferenceFact reference) => Number(reference.Rule.Location, reference.OwnerKind!, reference.OwnerKey!);

    private static ulong To(ReferenceFact reference) => Number(reference.Rule.Location, reference.Rule.Kind, reference.Key);

    // Takes away what nothing leads to until there is no more of it. A node is known by the place of its first edge.
    private static int Peel(ulong[] from, ulong[] to, int count)
    {
        Array.Sort(from, to, 0, count);
        var targets = new int[count];
        var incoming = new int[count];
        for (var i = 0; i < count; i++)
        {
            targets[i] = FirstOf(from, to[i], count);
            if (targets[i] >= 0) incoming[targets[i]]++;
        }

        var free = new Stack<int>();
        for (var i = 0; i < count; i++)
            if ((i == 0 || from[i] != from[i - 1]) && incoming[i] == 0) free.Push(i);
        while (free.TryPop(out var node))
        {
            incoming[node] = -1;
            for (var i = node; i < count && from[i] == from[node]; i++)
                if (targets[i] >= 0 && --incoming[targets[i]] == 0) free.Push(targets[i]);
        }

        var (left, first) = (0, 0);
        for (var i = 0; i < count; i++)
        {
            // The edge before may have moved to its new place, and says the same there.
            if (i == 0 || from[i] != from[first]) first = i;
            if (incoming[first] < 0 || targets[i] < 0) continue;
            (from[left], to[left++]) = (from[i], to[i]);
        }

        return left;
    }

    private static int FirstOf(ulong[] sorted, ulong value, int count)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (sorted[middle] < value) low = middle + 1;
            else high = middle;
        }

        return low < count && sorted[low] == value ? low : -1;
    }

    private static ulong Number(string graph, string kind, string key)
    {
        const ulong Prime = 1099511628211;
        var number = 14695981039346656037;
        foreach (var text in (ReadOnlySpan<string>)[graph, kind, key])
        {
            foreach (var c in text) number = (number ^ c) * Prime;
            number = (number ^ char.MaxValue) * Prime;
        }

        return number ^ (number >> 32);
    }
}
