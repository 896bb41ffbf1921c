namespace DomainSdk.Fuzzing.Loop;

/// <summary>What a run of a target comes to.</summary>
/// <param name="Executions">Inputs run.</param>
/// <param name="Kept">Inputs something new came of.</param>
/// <param name="Edges">Edges taken.</param>
/// <param name="Crashes">Kinds of exceptions that should not be, and of ends of the process.</param>
/// <param name="Hangs">Inputs that took too long.</param>
/// <param name="Differences">Kinds of different answers.</param>
internal sealed record FuzzStats(long Executions, int Kept, int Edges, int Crashes, int Hangs, int Differences)
{
    /// <summary>Nothing yet.</summary>
    public static FuzzStats None { get; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>The state of a loop.</summary>
    /// <param name="loop">The loop.</param>
    public static FuzzStats Of(FuzzLoop loop)
    {
        var differences = loop.Found.All.Keys.Count(k => k.StartsWith("difference", StringComparison.Ordinal));
        return new(loop.Executions, loop.Kept, loop.Edges, loop.Found.All.Count - differences, 0, differences);
    }

    /// <summary>Both together; the edges of two processes are the same ones as far as can be told.</summary>
    /// <param name="other">The other.</param>
    public FuzzStats With(FuzzStats other) =>
        new(Executions + other.Executions, Math.Max(Kept, other.Kept), Math.Max(Edges, other.Edges), Crashes + other.Crashes, Hangs + other.Hangs, Differences + other.Differences);
}
