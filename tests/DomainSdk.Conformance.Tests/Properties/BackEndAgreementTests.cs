using System.Text;
using System.Text.Json;
using CsCheck;
using DomainSdk.Conformance.Emitted;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Testing.Compiling;
using DomainSdk.Testing.Doors;
using DomainSdk.Testing.Properties;
using Xunit.Abstractions;

namespace DomainSdk.Conformance.Properties;

/// <summary>
/// For random schemas and documents, emitted code has the verdict of the interpreter and the same error locations, and what it builds
/// comes back as it was. <c>DOMAINSDK_SEED=random</c> looks for new cases, any other value repeats a run; <c>DOMAINSDK_SCHEMAS</c> makes it
/// longer; all names are drawn from one pool, but for <c>DOMAINSDK_NAMES=apart</c>.
/// </summary>
public sealed class BackEndAgreementTests(ITestOutputHelper output)
{
    private const int DocumentsPerSchema = 32;
    private const int SchemasPerDialect = 105;

    public static TheoryData<string> Dialects() => [.. Dialect.All.Select(d => d.Name)];

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Interpreter_and_emitted_code_agree(string dialect)
    {
        var seed = RandomPlans.Seed;
        output.WriteLine($"{dialect}: DOMAINSDK_SEED={seed}");
        var pcg = PCG.Parse(seed);
        var schemas = RandomPlans.Of(dialect, pcg, RandomPlans.Count ?? SchemasPerDialect);
        var problems = new List<string>();
        var emitted = EmittedSchema.CompileAll([.. schemas.Select(s => new EmittedRoot(s.Plan.Plan, s.Plan.Plan.Roots[0].Node))], problems.Add);
        Assert.True(problems.Count == 0, $"DOMAINSDK_SEED={seed}\n{string.Join("\n", problems.Select(p => RandomPlans.WithSchema(p, schemas)))}");
        var wrong = new StringBuilder();
        int documents = 0, valid = 0, built = 0;
        for (var i = 0; i < schemas.Count; i++)
        {
            foreach (var document in Documents(schemas[i].Text, schemas[i].Plan, new Random((int)pcg.Next()), pcg))
            {
                documents++;
                var utf8 = Encoding.UTF8.GetBytes(document);
                var isValid = emitted[i].Door.Interpret(utf8).IsValid;
                if (isValid) valid++;
                var problem = Difference(emitted[i].Door, utf8, isValid, dialect == Dialect.Draft4.Name, ref built);
                if (problem is not null) wrong.AppendLine($"{schemas[i].Text}\n    {document}\n    {problem}");
            }
        }

        output.WriteLine($"{dialect}: {schemas.Count} schemas, {emitted.Sum(e => e.Types)} types, {documents} documents, {valid} of them valid, {built} of these with a value in C#");
        Assert.True(wrong.Length == 0, $"DOMAINSDK_SEED={seed}\n{wrong}");
        Assert.InRange(valid, documents * 3 / 10, documents * 7 / 10);
    }

    private static string? Difference(PublicDoor door, byte[] document, bool isValid, bool isStrict, ref int built)
    {
        if (string.Join("; ", door.Disagreements(document)) is { Length: > 0 } differences) return $"is {(isValid ? "valid" : "invalid")}: {differences}";
        if (!isValid || !KeepsItsNumbers(document, isStrict)) return null;
        var trip = door.RoundTrip(document);
        if (trip.Written is not null) built++;
        return trip.Failure;
    }

    /// <summary>A number is a double, as precise as one; and one that is written anew may become an integer, which draft-04 tells by how it is written.</summary>
    private static bool KeepsItsNumbers(ReadOnlySpan<byte> document, bool isStrict) =>
        document.IndexOf("18446744073709551616"u8) < 0 && !(isStrict && (document.IndexOf("1.0"u8) >= 0 || document.IndexOf("e-1"u8) >= 0 || document.IndexOf("1e2"u8) >= 0 || document.IndexOf("e-2"u8) >= 0));

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
