using System.Collections.Concurrent;
using DomainSdk.Testing.Doors;
using Xunit.Abstractions;

namespace DomainSdk.Conformance.Differential;

/// <summary>What came of the pairs; filled by several threads at once.</summary>
/// <param name="log">A file that is told of problems as they are found, or null.</param>
internal sealed class PairReport(string? log)
{
    private const int MostShown = 1000;
    private const int MostOfFile = 12;
    private const int Largest = 12;

    private readonly ConcurrentDictionary<string, int> _withoutValue = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _perFile = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<(string File, ReachedParts Reached)> _reached = [];
    private int _schemas;
    private int _documents;
    private int _mutants;
    private int _valid;
    private int _built;
    private int _told;
    private int _parts;

    /// <summary>Everything that should not be.</summary>
    public ConcurrentQueue<string> Problems { get; } = [];

    /// <summary>Counts a schema that has a document.</summary>
    public void AddSchema() => Interlocked.Increment(ref _schemas);

    /// <summary>Counts a document.</summary>
    /// <param name="isMutant">Whether it is a mutant of one.</param>
    /// <param name="isValid">Whether the interpreter accepts it.</param>
    public void AddDocument(bool isMutant, bool isValid)
    {
        Interlocked.Increment(ref isMutant ? ref _mutants : ref _documents);
        if (isValid) Interlocked.Increment(ref _valid);
    }

    /// <summary>Counts what came of a valid document.</summary>
    /// <param name="file">The schema.</param>
    /// <param name="trip">The document, read and written.</param>
    public void AddTrip(string file, RoundTrip trip)
    {
        if (trip.Written is not null) Interlocked.Increment(ref _built);
        if (trip.ToldLosses > 0) Interlocked.Increment(ref _told);
        if (trip.WithoutValue is { } why)
            _withoutValue.AddOrUpdate($"{why.Expected}, {file}{(why.InstanceLocation.Length > 60 ? why.InstanceLocation[..60] : why.InstanceLocation)} {why.Found}", 1, (_, n) => n + 1);
    }

    /// <summary>Counts a document of a part of a schema, made to meet what documents of the whole did not.</summary>
    public void AddPart() => Interlocked.Increment(ref _parts);

    /// <summary>Notes what of the code of a schema was met.</summary>
    /// <param name="file">The schema.</param>
    /// <param name="reached">What was met.</param>
    public void AddReached(string file, ReachedParts reached) => _reached.Enqueue((file, reached));

    /// <summary>Notes a difference.</summary>
    /// <param name="file">The schema.</param>
    /// <param name="document">The document.</param>
    /// <param name="problem">What is wrong.</param>
    public void AddProblem(string file, string document, string problem)
    {
        var text = $"{file}: {Short(problem)}\n    {Short(document)}";
        Problems.Enqueue(text);
        if (_perFile.AddOrUpdate(file, 1, (_, n) => n + 1) <= MostOfFile) Log(text);
    }

    /// <summary>Tells whoever waits for a long run how it goes.</summary>
    /// <param name="text">A line.</param>
    public void Log(string text)
    {
        if (log is null) return;
        lock (Problems) File.AppendAllText(log, text + "\n");
    }

    /// <summary>Writes all counts.</summary>
    /// <param name="output">Where to.</param>
    public void Write(ITestOutputHelper output)
    {
        output.WriteLine($"{_schemas} schemas, {_documents} documents, {_mutants} mutants; {_valid} valid, {_built} of them read, written and read again, {_told} with losses that were told (DSDK2091); {_parts} documents of parts");
        output.WriteLine($"reached of all: {string.Join(", ", Enum.GetValues<PartKind>().Select(k => $"{Count(k, met: true)}/{Count(k, met: false)} {k}"))}");
        output.WriteLine($"without a value in C# (DSDK2090): {_withoutValue.Values.Sum()}");
        foreach (var kind in _withoutValue.GroupBy(w => w.Key.Split(',')[0]).OrderByDescending(g => g.Sum(w => w.Value)))
        {
            output.WriteLine($"    {kind.Sum(w => w.Value)} {kind.Key}");
            foreach (var (place, count) in kind.OrderByDescending(w => w.Value).Take(Largest)) output.WriteLine($"        {count} {place}");
        }

        foreach (var (file, reached) in _reached.OrderByDescending(r => r.Reached.Missed.Count()).ThenBy(r => r.File, StringComparer.Ordinal).Take(Largest))
            output.WriteLine($"not met: {file}: {reached.Missed.Count()}, such as {string.Join(", ", reached.Missed.Take(4))}");
    }

    /// <summary>That nearly everything was met.</summary>
    /// <param name="schemas">The number of schemas.</param>
    public void AssertReach(int schemas)
    {
        Assert.InRange(_schemas, schemas * 98 / 100, schemas);
        Assert.InRange(_valid - _documents, _mutants / 10, _mutants * 9 / 10);
        foreach (var kind in Enum.GetValues<PartKind>())
            Assert.InRange(Count(kind, met: true), Count(kind, met: false) * 9 / 10, Count(kind, met: false));
    }

    private int Count(PartKind kind, bool met) => _reached.Sum(r => r.Reached.Count(kind, met));

    private static string Short(string text) => text.Length > MostShown ? text[..MostShown] + "…" : text;
}
