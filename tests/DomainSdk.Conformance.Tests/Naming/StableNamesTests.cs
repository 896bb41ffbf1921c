using System.Globalization;
using System.Text;
using System.Text.Json;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;
using DomainSdk.Conformance.Suite;
using DomainSdk.Testing;
using Xunit.Abstractions;

namespace DomainSdk.Conformance.Naming;

/// <summary>
/// Adding any member, definition or file to a schema renames nothing where there is a names file, and without one only with a diagnostic about it.
/// <c>DOMAINSDK_NAME_TRIES</c> sets the number of additions, <c>DOMAINSDK_SEED</c> the first seed.
/// </summary>
public sealed class StableNamesTests(ITestOutputHelper output)
{
    private const long MostBytes = 30_000;
    private const long MostBytesOfLongRuns = 400_000;

    private static int Tries => Number("DOMAINSDK_NAME_TRIES", 1_200);

    private static int Seed => Number("DOMAINSDK_SEED", 1);

    [CorporaFact]
    public void Additions_rename_nothing_with_a_names_file_and_nothing_in_silence_without_one()
    {
        var schemas = WildSchema.Load("domain").Concat(WildSchema.Load("schemastore")).DistinctBy(s => (s.File, s.Entry))
            .Where(s => s.Length <= (Tries > 5_000 ? MostBytesOfLongRuns : MostBytes)).ToList();
        new Random(Seed).Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(schemas));
        var each = Math.Max(4, (Tries + schemas.Count - 1) / schemas.Count);
        var count = new Counts();
        Parallel.ForEach(schemas.Take((Tries + each - 1) / each), schema => Check(schema, each, count));

        output.WriteLine($"{count.Schemas} schemas, {count.Tries} additions; {count.Names} names of types compared, {count.Changed} additions change a name without a names file");
        Assert.True(count.Problems.IsEmpty, $"{count.Problems.Count} problems\n" + string.Join("\n", count.Problems.Take(40)));
        Assert.InRange(count.Tries, Math.Min(1_000, Tries * 9 / 10), int.MaxValue);
        Assert.NotEqual(0, count.Changed);
    }

    private static void Check(WildSchema schema, int tries, Counts count)
    {
        var text = Encoding.UTF8.GetString(schema.Read(schema.File)).TrimStart('\uFEFF');
        var original = new NamedSchemas(schema, text);
        if (original.Compile() is not { } compiled) return;
        var model = original.Build(compiled);
        var before = model.Names;
        var told = NameChanges.Collisions(model, compiled).Select(c => c.Place).ToList();

        // The record goes through its file.
        var file = NamesFile.Read(Encoding.UTF8.GetBytes(NamesFile.Write(before)), "names.json");
        foreach (var problem in file.Diagnostics.Concat(file.Compare(before))) count.Problems.Add($"{schema.File}: {problem.Message}");
        if (file.Names != before) count.Problems.Add($"{schema.File}: the names file holds other names than were written");
        Interlocked.Increment(ref count.Schemas);
        for (var i = 0; i < tries; i++) Try(schema, text, file.Names, told, Seed * 100_000 + i, count);
    }

    private static void Try(WildSchema schema, string text, NameRecord before, IReadOnlyList<string> told, int seed, Counts count)
    {
        NamedSchemas? edited;
        try
        {
            edited = SchemaEditor.Add(schema, text, seed);
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            // System.Text.Json does not edit what has a member twice.
            return;
        }

        if (edited?.Compile() is not { } compiled) return;
        Interlocked.Increment(ref count.Tries);
        var free = new NameChanges(before, edited.Build(compiled), compiled, told);
        var kept = new NameChanges(before, edited.Build(compiled, before), compiled, told);
        Interlocked.Add(ref count.Names, free.Compared);
        if (free.All().Any()) Interlocked.Increment(ref count.Changed);
        var where = $"{schema.File}{schema.Entry} seed {seed}: ";
        foreach (var change in kept.All()) count.Problems.Add(where + "with a names file, " + change);
        foreach (var change in free.Untold()) count.Problems.Add(where + "in silence, " + change);
        foreach (var message in free.OfThemselves.Concat(kept.OfThemselves)) count.Problems.Add(where + message);
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private sealed class Counts
    {
        public int Schemas, Tries, Names, Changed;

        public System.Collections.Concurrent.ConcurrentBag<string> Problems { get; } = [];
    }
}
