namespace DomainSdk.Integrity;

/// <summary>Writes facts to runs, and reads many runs as if they were one. Holds one block of each run, whatever their lengths.</summary>
internal static class SortedRuns
{
    /// <summary>How many runs are read at a time.</summary>
    public const int Most = 64;

    /// <summary>Writes facts that are in their order to the end of a file.</summary>
    public static FactRun Write<T>(IEnumerable<T> sorted, FactKind<T> kind, SpillFile file)
    {
        var start = file.Length;
        var count = Write(sorted, kind, block => file.Append(block));
        return new FactRun(file.Handle, start, file.Length - start, count);
    }

    /// <summary>Writes facts that are in their order, block by block.</summary>
    /// <returns>How many they were.</returns>
    public static long Write<T>(IEnumerable<T> sorted, FactKind<T> kind, Action<byte[]> append)
    {
        var count = 0L;
        var block = new BlockBuilder<T>(kind.Write);
        foreach (var fact in sorted)
        {
            count++;
            if (block.Add(fact)) append(block.Take());
        }

        if (block.Count > 0) append(block.Take());
        return count;
    }

    /// <summary>The facts of a run.</summary>
    /// <exception cref="IOException">The run is not what a writer has written, or not all of it.</exception>
    public static IEnumerable<T> Read<T>(FactRun run, FactKind<T> kind)
    {
        var left = run.Count;
        for (var (at, end) = (run.Offset, run.Offset + run.Length); at < end;)
        {
            var (facts, length) = ReadBlock(run, at, end - at, kind);
            foreach (var fact in facts) yield return fact;
            at += length;
            left -= facts.Count;
        }

        if (left != 0) throw new IOException($"{run.Name}: damaged: it has {run.Count - left} {kind.Name} and not {run.Count}.");
    }

    private static (List<T> Facts, int Length) ReadBlock<T>(FactRun run, long at, long most, FactKind<T> kind)
    {
        try
        {
            var (count, reader, length) = FactBlock.Read(run.File, at, most);
            var facts = new List<T>();
            while (facts.Count < count) facts.Add(kind.Read(reader));
            return (facts, length);
        }
        catch (Exception e) when (e is FormatException or EndOfStreamException or ArgumentException or OverflowException or InvalidOperationException or InvalidDataException or Schema.Json.JsonSyntaxException)
        {
            throw new IOException($"{run.Name}: damaged: its {kind.Name} are none that this tool has written.", e);
        }
    }

    /// <summary>The facts of all sources in their order.</summary>
    public static IEnumerable<T> Merge<T>(IReadOnlyList<IEnumerable<T>> sources, Comparison<T> compare)
    {
        if (sources.Count == 1) return sources[0];
        return MergeMany(sources, compare);
    }

    private static IEnumerable<T> MergeMany<T>(IReadOnlyList<IEnumerable<T>> sources, Comparison<T> compare)
    {
        var cursors = new List<IEnumerator<T>>();
        try
        {
            var order = Comparer<(T Fact, int Source)>.Create((a, b) => compare(a.Fact, b.Fact) is not 0 and var by ? by : a.Source.CompareTo(b.Source));
            var queue = new PriorityQueue<int, (T Fact, int Source)>(order);
            foreach (var source in sources)
            {
                cursors.Add(source.GetEnumerator());
                Advance(cursors.Count - 1);
            }

            while (queue.TryDequeue(out var source, out var next))
            {
                yield return next.Fact;
                Advance(source);
            }

            void Advance(int source)
            {
                if (cursors[source].MoveNext()) queue.Enqueue(source, (cursors[source].Current, source));
            }
        }
        finally
        {
            foreach (var cursor in cursors) cursor.Dispose();
        }
    }
}
