using System.Text;
using System.Text.Json;
using CsCheck;
using DomainSdk.Fuzzing.Targets;
using DomainSdk.Schema.Dialects;
using DomainSdk.Testing.Properties;

namespace DomainSdk.Fuzzing.Mutation;

/// <summary>Pairs of schema and document: new ones, a new document for a schema, or a change of one of the two.</summary>
internal sealed class PairMutator : IMutator
{
    private static readonly Gen<string>[] Generators = [.. Dialect.All.Select(d => new RandomSchemas(d, NamePool.Apart).Schema)];

    private readonly JsonMutator _schemas = new(Words.Schema);
    private readonly JsonMutator _documents = new(Words.Json);

    public byte[] Mutate(byte[] input, IReadOnlyList<byte[]> pool, Random random)
    {
        var (schema, document) = Lines.Split(input);
        var kind = random.Next(8);
        if (kind == 0) schema = New(random);
        if (kind is 1 or 2) schema = _schemas.Mutate(schema, [.. Some(pool, random).Select(p => Lines.Split(p).Head)], random);
        if (kind is 3 or 4 or 5) document = _documents.Mutate(document, [.. Some(pool, random).Select(p => Lines.Split(p).Tail)], random);
        if (kind is 0 or 6 or 7) document = Sample(schema, random) ?? document;
        for (var i = 0; i < schema.Length; i++) if (schema[i] == '\n') schema[i] = (byte)' ';
        return Lines.Join(schema, document);
    }

    private static byte[] New(Random random) => Encoding.UTF8.GetBytes(Generators[random.Next(Generators.Length)].Generate(new PCG((uint)random.Next(1, 1 << 20), (ulong)random.NextInt64()), null, out _));

    private static IEnumerable<byte[]> Some(IReadOnlyList<byte[]> pool, Random random) => pool.Count == 0 ? [] : [pool[random.Next(pool.Count)], pool[random.Next(pool.Count)]];

    private static byte[]? Sample(byte[] schema, Random random)
    {
        try
        {
            using var json = JsonDocument.Parse(schema);
            var piece = new DocumentSampler(json.RootElement, random).Next();
            if (random.Next(2) == 0) piece.Mutate(random);
            return Encoding.UTF8.GetBytes(piece.ToString());
        }
        catch (Exception)
        {
            // It follows only the schemas that it knows, and stops at those that are mutants.
            return null;
        }
    }
}
