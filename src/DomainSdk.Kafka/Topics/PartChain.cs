namespace DomainSdk.Kafka.Topics;

/// <summary>
/// The partials of a partition that follow one another, each message in exactly one of them. A worker that lost its partition before it could commit leaves partials
/// of messages that others checked again: those are left out.
/// </summary>
internal static class PartChain
{
    /// <summary>Chooses.</summary>
    /// <param name="parts">All partials of a partition.</param>
    /// <param name="origin">The offset of line 1.</param>
    /// <exception cref="IOException">Some messages are in no chain of partials.</exception>
    public static IEnumerable<PartFile> Choose(IEnumerable<PartFile> parts, long origin)
    {
        // From the back: how far one comes from each offset, and by which partial.
        var byFirst = new Dictionary<long, PartFile>();
        var reach = new Dictionary<long, long>();
        var last = origin;
        PartFile? any = null;
        foreach (var part in parts.OrderByDescending(p => p.First).ThenBy(p => p.End))
        {
            any = part;
            last = Math.Max(last, part.End);
            var reached = reach.GetValueOrDefault(part.End, part.End);
            if (reach.TryGetValue(part.First, out var known) && known >= reached) continue;
            reach[part.First] = reached;
            byFirst[part.First] = part;
        }

        var at = origin;
        var chosen = new List<PartFile>();
        while (byFirst.TryGetValue(at, out var next))
        {
            chosen.Add(next);
            at = next.End;
        }

        if (at < last) throw new IOException($"{any!.Topic}/{any.Partition}: no partial goes on at offset {at}, and there are some up to {last}.");
        return chosen;
    }
}
