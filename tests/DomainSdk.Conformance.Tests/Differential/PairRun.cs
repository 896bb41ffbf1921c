using System.Diagnostics;
using System.Text;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Conformance.Emitted;
using DomainSdk.Conformance.Suite;
using DomainSdk.Schema.Sampling;
using DomainSdk.Testing.Compiling;
using DomainSdk.Testing.Doors;

namespace DomainSdk.Conformance.Differential;

/// <summary>One schema: its documents and their mutants, through the door of its type, and then through those of types that hold what was not met.</summary>
internal sealed class PairRun
{
    private const int LeastOfType = 8;
    private const int BreakOfTurns = 4;

    private readonly string _file;
    private readonly EmittedRoot _root;
    private readonly EmittedSchema _emitted;
    private readonly PairReport _report;
    private readonly ReachedParts _reached;
    private readonly ValueWalk _walk;

    private PairRun(WildSchema schema, EmittedRoot root, EmittedSchema emitted, PairReport report)
    {
        (_file, _root, _emitted, _report) = (schema.File + schema.Entry, root, emitted, report);
        _reached = new ReachedParts(emitted.Code.Models.Types);
        _walk = new ValueWalk(emitted.Code.Models.Types, _reached);
    }

    /// <summary>Compiles some schemas together and checks both back ends against one another.</summary>
    /// <param name="batch">The schemas.</param>
    /// <param name="options">How much is drawn.</param>
    /// <param name="report">What comes of it.</param>
    public static void Check(IReadOnlyList<WildSchema> batch, PairOptions options, PairReport report)
    {
        var watch = Stopwatch.StartNew();
        var roots = batch.AsParallel().AsOrdered().Select(s => EmittedRoot.Of(s, out _)).ToList();
        report.Log($"{batch.Count} schemas from {batch[0].File}, {watch.Elapsed.TotalSeconds:0.0} s planned");
        var emitted = EmittedSchema.CompileAll(roots, problem => report.AddProblem(batch[0].File, "", problem));
        report.Log($"{emitted.Count} compiled, {watch.Elapsed.TotalSeconds:0.0} s");
        Parallel.For(0, emitted.Count, i =>
        {
            try
            {
                new PairRun(batch[i], roots[i], emitted[i], report).Run(options);
            }
            catch (Exception e)
            {
                report.AddProblem(batch[i].File, "", e.ToString());
            }
        });
        report.Log($"checked, {watch.Elapsed.TotalSeconds:0.0} s");
    }

    private void Run(PairOptions options)
    {
        var hasSome = false;
        foreach (var (seed, count) in options.Rounds()) hasSome |= Draw(_root.Node, _emitted.Door, seed, count);
        if (!hasSome) return;
        _report.AddSchema();
        foreach (var type in _emitted.Code.Models.Types)
        {
            if (_reached.CountMissed(type) is var missed and > 0) Meet(type, missed, options.Seed);
        }

        _report.AddReached(_file, _reached);
    }

    /// <summary>
    /// What documents of the whole schema hardly ever hold is looked for in documents of the part. What its place adds to a part, such as null
    /// or a member, it does not know by itself: verdicts are those of the whole schema alone.
    /// </summary>
    private void Meet(TypeModel type, int missed, ulong seed)
    {
        if (!_root.Plan.TryGetNode(type.SchemaUri, out var node)) return;
        var door = PublicDoor.Of(_emitted.Code, _emitted.Assembly, type, node);
        foreach (var sample in new DocumentSampler(_root.Plan).SampleMany(node, seed).Take(LeastOfType + 2 * missed))
        {
            if (!sample.IsFound || _reached.CountMissed(type) == 0) return;
            var document = sample.Utf8.ToArray();
            if (!door.IsValid(document)) continue;
            var trip = door.RoundTrip(document);
            _report.AddPart();
            _walk.Visit(trip.Value);
            if (trip.Failure is { } failure) Report(document, $"{type.Name}: {failure}");
        }
    }

    private bool Draw(int node, PublicDoor door, ulong seed, int count)
    {
        var mutator = new DocumentMutator(_root.Plan, node);
        var (hasSome, turn) = (false, 0);
        foreach (var sample in new DocumentSampler(_root.Plan).SampleMany(node, seed).Take(count))
        {
            // What is not found at once is hardly ever found later.
            if (!sample.IsFound && !hasSome) return false;
            if (!sample.IsFound) continue;
            hasSome = true;
            var document = sample.Utf8.ToArray();
            Examine(door, document, isMutant: false);
            var mutants = turn++ % BreakOfTurns == BreakOfTurns - 1 ? mutator.Break(document, seed + (ulong)turn) : mutator.Mutate(document, seed + (ulong)turn);
            foreach (var mutant in mutants.Take(1)) Examine(door, mutant.Utf8.ToArray(), isMutant: true);
        }

        return hasSome;
    }

    private void Examine(PublicDoor door, byte[] document, bool isMutant)
    {
        try
        {
            var isValid = door.Interpret(document).IsValid;
            _report.AddDocument(isMutant, isValid);
            if (!isValid && !isMutant) Report(document, "a sample is not valid");
            if (string.Join("; ", door.Disagreements(document)) is { Length: > 0 } differences)
            {
                Report(document, $"is {(isValid ? "valid" : "invalid")}: {differences}");
                return;
            }

            if (!isValid) return;
            var trip = door.RoundTrip(document);
            _report.AddTrip(_file, trip);
            _walk.Visit(trip.Value);
            if (trip.Failure is { } failure) Report(document, failure);
        }
        catch (Exception e)
        {
            Report(document, e.ToString());
        }
    }

    private void Report(byte[] document, string problem) => _report.AddProblem(_file, Encoding.UTF8.GetString(document), problem);
}
