using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Sampling;
using DomainSdk.Testing.Compiling;
using DomainSdk.Testing.Doors;

namespace DomainSdk.Fuzzing.Targets;

/// <summary>Pairs of schema and document that wait for their schemas to be compiled to C#, which is quicker for many at once.</summary>
internal sealed class EmittedBatch
{
    private const int Size = 64;
    private const int Mutants = 6;
    private readonly Queue<(byte[] Schema, byte[] Document)> _waiting = [];

    /// <summary>Adds a pair; where there are too many, the first is left out.</summary>
    /// <param name="input">The pair.</param>
    public void Add(byte[] input)
    {
        _waiting.Enqueue(Lines.Split(input));
        if (_waiting.Count > Size) _waiting.Dequeue();
    }

    /// <summary>Compiles what waits, and compares.</summary>
    public IEnumerable<(byte[] Input, Exception Problem)> Check()
    {
        if (_waiting.Count == 0) yield break;
        var pairs = _waiting.Select(w => (Pair: w, Compiled: Schemas.Compile(w.Schema))).Where(p => !p.Compiled.HasErrors).ToList();
        _waiting.Clear();
        foreach (var found in Check(pairs)) yield return found;
    }

    private static IEnumerable<(byte[] Input, Exception Problem)> Check(List<((byte[] Schema, byte[] Document) Pair, CompileResult Compiled)> pairs)
    {
        var problems = new List<string>();
        IReadOnlyList<EmittedSchema> emitted = [];
        Exception? thrown = null;
        try
        {
            emitted = EmittedSchema.CompileAll([.. pairs.Select(p => new EmittedRoot(p.Compiled.Plan, Schemas.RootOf(p.Compiled.Plan)))], problems.Add);
        }
        catch (Exception e)
        {
            thrown = e;
        }

        if (problems.Count > 0 || thrown is not null)
        {
            // Which one it was shows when each is compiled by itself.
            if (pairs.Count == 1) yield return (Lines.Join(pairs[0].Pair.Schema, pairs[0].Pair.Document), thrown ?? new DifferenceException("compiler", problems[0]));
            else foreach (var found in pairs.Chunk((pairs.Count + 1) / 2).SelectMany(half => Check([.. half]))) yield return found;
            yield break;
        }

        for (var i = 0; i < pairs.Count; i++)
        {
            var (pair, compiled) = pairs[i];
            foreach (var document in Documents(compiled, pair.Document))
            {
                if (Problem(emitted[i].Door, document) is not { } problem) continue;
                yield return (Lines.Join(pair.Schema, document), problem);
                break;
            }
        }
    }

    // What is no JSON is an error of the schema that the type was made from, which need not be the root where that only refers to it.
    private static IEnumerable<byte[]> Documents(CompileResult compiled, byte[] document) =>
        JsonText.TryParse(document, null, out _, out _)
            ? new DocumentMutator(compiled.Plan, Schemas.RootOf(compiled.Plan)).Mutate(document, 1).Take(Mutants).Select(m => m.Utf8.ToArray()).Prepend(document)
            : [];

    private static Exception? Problem(PublicDoor door, byte[] document)
    {
        try
        {
            if (string.Join("; ", door.Disagreements(document)) is { Length: > 0 } differences) return new DifferenceException("emitted", differences);
            return door.IsValid(document) && door.RoundTrip(document).Failure is { } failure ? new DifferenceException("trip", failure) : null;
        }
        catch (Exception e)
        {
            return e;
        }
    }
}
