using System.Collections.Concurrent;
using System.Globalization;
using DomainSdk.Conformance.Suite;
using DomainSdk.Schema.Keywords;
using DomainSdk.Testing.Compiling;
using DomainSdk.Testing.Doors;
using Xunit.Abstractions;

namespace DomainSdk.Conformance.Emitted;

/// <summary>What came of the schemas of a corpus on emitted code.</summary>
/// <param name="corpus">The corpus.</param>
internal sealed class CorpusReport(string corpus)
{
    private const int Largest = 10;

    private readonly List<(string File, long Bytes, int Definitions, int Types, int Lines)> _schemas = [];
    private readonly List<string> _unresolved = [];
    private int _documents;
    private int _wrong;
    private int _roundTrips;
    private int _withoutValue;
    private int _lost;
    private int _crashes;

    /// <summary>Everything that should not be.</summary>
    public ConcurrentQueue<string> Problems { get; } = [];

    /// <summary>Emitted lines per schema object that asserts something: the median over the files of the corpus.</summary>
    public double MedianLinesPerDefinition => Median(s => s.Lines / (double)Math.Max(1, s.Definitions));

    /// <summary>Emitted lines per C# type: the median over the files of the corpus.</summary>
    public double MedianLinesPerType => Median(s => s.Lines / (double)Math.Max(1, s.Types));

    /// <summary>Compiles some schemas together and checks their documents.</summary>
    /// <param name="batch">The schemas.</param>
    public void Add(IReadOnlyList<WildSchema> batch)
    {
        var schemas = batch.AsParallel().AsOrdered().Select(s => (Schema: s, Root: RootOf(s))).ToList();
        var emitted = EmittedSchema.CompileAll([.. schemas.Select(s => s.Root)], Problems.Enqueue);
        if (emitted.Count == 0) return;
        for (var i = 0; i < schemas.Count; i++)
            lock (_schemas) _schemas.Add((schemas[i].Schema.File, schemas[i].Schema.Length, schemas[i].Root.Plan.Nodes.Count(n => n.Keywords.Any(k => k is not AnnotationKeyword)), emitted[i].Types, emitted[i].Code.Lines));
        Parallel.For(0, schemas.Count, i =>
        {
            try
            {
                Check(schemas[i].Schema, emitted[i].Door);
            }
            catch (Exception e)
            {
                Interlocked.Increment(ref _crashes);
                Problems.Enqueue($"{schemas[i].Schema.File}: {e}");
            }
        });
    }

    /// <summary>Writes the table.</summary>
    /// <param name="output">Where to.</param>
    public void Write(ITestOutputHelper output)
    {
        output.WriteLine(FormattableString.Invariant($"{corpus}: {_schemas.Count} schemas, {_documents} documents, {_wrong} wrong verdicts, {_crashes} crashes, {_unresolved.Count} schemas with unresolved references"));
        output.WriteLine(FormattableString.Invariant($"{_roundTrips} valid documents read, written and read again, {_lost} not the same, {_withoutValue} without a value in C#"));
        output.WriteLine(FormattableString.Invariant($"{_schemas.Sum(s => s.Types)} types, {_schemas.Sum(s => s.Lines)} lines, median {MedianLinesPerDefinition:0.0} lines per schema object and {MedianLinesPerType:0.0} per type, {_schemas.Sum(s => (double)s.Lines) / _schemas.Sum(s => s.Bytes):0.00} lines per byte of schema"));
        foreach (var file in _unresolved.Order(StringComparer.Ordinal)) output.WriteLine("unresolved: " + file);
        foreach (var s in _schemas.OrderByDescending(s => s.Lines).ThenBy(s => s.File, StringComparer.Ordinal).Take(Largest))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{s.Lines,7} lines {s.Types,5} types {s.Definitions,6} schema objects {s.Bytes,8} bytes  {s.File}"));
    }

    private double Median(Func<(string File, long Bytes, int Definitions, int Types, int Lines), double> value) =>
        _schemas.Select(value).Order().ElementAt(_schemas.Count / 2);

    // A reference without a file here leaves its place open; the documents of such schemas are not in the corpus.
    private EmittedRoot RootOf(WildSchema schema)
    {
        var root = EmittedRoot.Of(schema, out var errors);
        if (errors.Count > 0)
        {
            lock (_unresolved) _unresolved.Add($"{schema.File}: {string.Join(", ", errors.Select(e => e.Message.Split('\'')[1]).Distinct().Take(3))}");
            foreach (var error in errors.Where(e => e.Id != DiagnosticCatalog.UnresolvedReference)) Problems.Enqueue($"{error}");
        }

        return root;
    }

    private void Check(WildSchema schema, PublicDoor door)
    {
        foreach (var file in schema.Valid)
        {
            var document = schema.Read(file);
            if (!HasVerdict(schema, door, file, document, expected: true)) continue;
            Interlocked.Increment(ref _roundTrips);
            var trip = door.RoundTrip(document);
            if (trip.Written is null) Interlocked.Increment(ref _withoutValue);
            if (trip.Failure is not { } loss) continue;
            Interlocked.Increment(ref _lost);
            Problems.Enqueue($"{schema.File}: {file} {(loss.Length > 400 ? loss[..400] : loss)}");
        }

        foreach (var file in schema.Invalid) HasVerdict(schema, door, file, schema.Read(file), expected: false);
        foreach (var difference in door.Disagreements("null"u8.ToArray())) Problems.Enqueue($"{schema.File}: null: {difference}");
    }

    private bool HasVerdict(WildSchema schema, PublicDoor door, string file, byte[] document, bool expected)
    {
        Interlocked.Increment(ref _documents);
        foreach (var difference in door.Disagreements(document)) Problems.Enqueue($"{schema.File}: {file} {difference}");
        if (door.IsValid(document) == expected) return true;
        Interlocked.Increment(ref _wrong);
        Problems.Enqueue($"{schema.File}: {file} should be {(expected ? "valid" : "invalid")}");
        return false;
    }
}
