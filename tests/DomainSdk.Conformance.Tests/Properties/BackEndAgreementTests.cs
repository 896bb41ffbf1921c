using System.Text;
using System.Text.Json;
using CsCheck;
using DomainSdk.Conformance.Emitted;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using Xunit.Abstractions;

namespace DomainSdk.Conformance.Properties;

/// <summary>
/// For random schemas and documents, emitted code has the verdict of the interpreter and the same error locations, and what it builds
/// comes back as it was. <c>DOMAINSDK_SEED=random</c> looks for new cases, any other value repeats a run; <c>DOMAINSDK_SCHEMAS</c> makes it
/// longer.
/// </summary>
public sealed class BackEndAgreementTests(ITestOutputHelper output)
{
    private const int DocumentsPerSchema = 32;

    // A change is judged by the same cases as the one before it; new ones are looked for on purpose.
    private const string DefaultSeed = "0001-HaB1_b61ux";

    public static TheoryData<string> Dialects() => [.. Dialect.All.Select(d => d.Name)];

    private static int SchemasPerDialect =>
        int.TryParse(Environment.GetEnvironmentVariable("DOMAINSDK_SCHEMAS"), out var count) ? count : 105;

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Interpreter_and_emitted_code_agree(string dialect)
    {
        var seed = Environment.GetEnvironmentVariable("DOMAINSDK_SEED") switch
        {
            "random" => new PCG((uint)Environment.TickCount).ToString(),
            { Length: > 0 } given => given,
            _ => DefaultSeed,
        };
        output.WriteLine($"{dialect}: DOMAINSDK_SEED={seed}");
        var pcg = PCG.Parse(seed);
        var schemas = Schemas(Dialect.All.Single(d => d.Name == dialect), pcg);
        var emitted = EmittedSchema.CompileAll([.. schemas.Select(s => new EmittedRoot(s.Plan.Plan, s.Plan.Plan.Roots[0].Node))]);
        var wrong = new StringBuilder();
        int documents = 0, valid = 0, built = 0;
        for (var i = 0; i < schemas.Count; i++)
        {
            foreach (var document in Documents(schemas[i].Text, schemas[i].Plan, new Random((int)pcg.Next()), pcg))
            {
                documents++;
                var utf8 = Encoding.UTF8.GetBytes(document);
                var interpreted = PlanInterpreter.ValidateBytes(schemas[i].Plan.Plan, schemas[i].Plan.Plan.Roots[0].Node, utf8);
                var problem = Difference(emitted[i], utf8, interpreted, dialect == Dialect.Draft4.Name, ref built);
                if (interpreted.IsValid) valid++;
                if (problem is not null) wrong.AppendLine($"{schemas[i].Text}\n    {document}\n    {problem}");
            }
        }

        output.WriteLine($"{dialect}: {schemas.Count} schemas, {emitted.Sum(e => e.Types)} types, {documents} documents, {valid} of them valid, {built} of these with a value in C#");
        Assert.True(wrong.Length == 0, $"DOMAINSDK_SEED={seed}\n{wrong}");
        Assert.InRange(valid, documents * 3 / 10, documents * 7 / 10);
    }

    private static string? Difference(EmittedSchema emitted, byte[] document, ValidationResult interpreted, bool isStrict, ref int built)
    {
        if (emitted.IsValid(document) != interpreted.IsValid) return $"is {(interpreted.IsValid ? "valid" : "invalid")}, the emitted reader says otherwise";
        if (!interpreted.IsValid)
        {
            var found = ErrorLocations.Of(emitted.Validate(document));
            return found.SequenceEqual(ErrorLocations.Of(interpreted)) ? null : $"has errors at {string.Join(", ", ErrorLocations.Of(interpreted))}, the emitted code says at {string.Join(", ", found)}";
        }

        if (isStrict && MayBecomeIntegers(document)) return null;
        var trip = emitted.RoundTrip(document);
        if (trip is not null) built++;
        return string.IsNullOrEmpty(trip) ? null : trip;
    }

    /// <summary>A number that is written anew may become an integer, which draft-04 tells by how it is written.</summary>
    private static bool MayBecomeIntegers(ReadOnlySpan<byte> document) =>
        document.IndexOf("1.0"u8) >= 0 || document.IndexOf("e-1"u8) >= 0 || document.IndexOf("1e2"u8) >= 0 || document.IndexOf("e-2"u8) >= 0;

    private static List<(string Text, CompileResult Plan)> Schemas(Dialect dialect, PCG pcg)
    {
        var generator = new RandomSchemas(dialect).Schema;
        var schemas = new List<(string, CompileResult)>();
        while (schemas.Count < SchemasPerDialect)
        {
            var text = generator.Generate(pcg, null, out _);
            var plan = SchemaCompiler.Compile([new SchemaSource(JsonText.Parse(text), "schema:///random.json")], new CompileOptions { AssertFormats = pcg.Next(4) > 0 ? true : null });
            // References that never end are errors of the schema.
            if (!plan.HasErrors) schemas.Add((text, plan));
        }

        return schemas;
    }

    /// <summary>Documents made for the schema until half of them are valid or many were tried, changed ones of these, and some that know nothing of it.</summary>
    private static IEnumerable<string> Documents(string schema, CompileResult plan, Random random, PCG pcg)
    {
        using var json = JsonDocument.Parse(schema);
        var sampler = new DocumentSampler(json.RootElement, random);
        var made = new List<string>();
        var changed = new List<string>();
        for (var tries = 0; tries < 4 * DocumentsPerSchema && made.Count < DocumentsPerSchema / 2; tries++)
        {
            var piece = sampler.Next();
            var text = piece.ToString();
            if (!IsValid(plan, text)) continue;
            made.Add(text);
            piece.Mutate(random);
            changed.Add(piece.ToString());
        }

        for (var i = 0; changed.Count + made.Count < DocumentsPerSchema; i++)
            changed.Add(i % 2 == 0 ? sampler.Next().ToString() : RandomDocuments.Document.Generate(pcg, null, out _));
        return made.Concat(changed);
    }

    private static bool IsValid(CompileResult plan, string text) =>
        PlanInterpreter.IsValid(plan.Plan, plan.Plan.Roots[0].Node, JsonText.Parse(text).View);
}
