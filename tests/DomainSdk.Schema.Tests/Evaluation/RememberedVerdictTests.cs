using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Tests.Evaluation;

/// <summary>Remembering changes nothing but the work: verdicts, places of errors and annotations are those of an evaluation that goes every way.</summary>
[Trait("Cost", "High")]
public class RememberedVerdictTests
{
    private const int SchemaCount = 80;
    private const int DocumentsPerSchema = 12;

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    public void Verdicts_errors_and_annotations_are_the_same(int seed, bool isDynamic)
    {
        var random = new Random(seed);
        var definitions = new RandomDefinitions(random, isDynamic);
        int remembering = 0, valid = 0, documents = 0;
        for (var i = 0; i < SchemaCount; i++)
        {
            var schema = definitions.Schema();
            var with = Schemas.Compile(schema, new CompileOptions { MaxStepsPerByte = 1 });
            if (with.HasErrors) continue;
            var without = Schemas.Compile(schema, new CompileOptions { RemembersVerdicts = false, MaxStepsPerByte = 1 }).Plan;
            if (EvaluationProgram.Of(with.Plan).Remembers) remembering++;
            for (var j = 0; j < DocumentsPerSchema; j++)
            {
                var document = definitions.Document();
                var (expected, found) = (Answers(without, document), Answers(with.Plan, document));
                // What an evaluation without memory cannot tell in time says nothing of one with it.
                if (PlanInterpreter.Validate(without, 0, JsonText.Parse(document)).Errors.Any(e => e.Id is DiagnosticCatalog.TooMuchWork or DiagnosticCatalog.TooDeep)) continue;
                documents++;
                var text = JsonText.Parse(document);
                Assert.True(PlanInterpreter.IsValid(with.Plan, 0, text.View) == PlanInterpreter.Record(with.Plan, 0, text).IsValid, $"{schema}\n{document}");
                if (expected.StartsWith("Valid", StringComparison.Ordinal)) valid++;
                Assert.True(expected == found, $"{schema}\n{document}\n{expected}\n{found}");
            }
        }

        Assert.InRange(remembering, SchemaCount / 10, SchemaCount);
        Assert.InRange(valid, documents / 10, documents);
    }

    private static string Answers(SchemaPlan plan, string document)
    {
        var text = JsonText.Parse(document);
        var verdict = PlanInterpreter.Decide(plan, 0, text.View);
        var shared = new VerdictMemory();
        var again = PlanInterpreter.Decide(plan, 0, text.View, 0, shared);
        var errors = PlanInterpreter.Validate(plan, 0, text).Errors;
        var isCollected = PlanInterpreter.TryCollectAnnotations(plan, 0, text.View, _ => true, out var annotations);
        var places = errors.Select(e => $"{e.Id} {e.InstanceLocation}").Distinct().Order(StringComparer.Ordinal);
        var collected = annotations.Select(a => $"{a.Node} {a.Entry}").Distinct().Order(StringComparer.Ordinal);
        return $"{verdict} {again} {isCollected}\n{string.Join("\n", places)}\n{string.Join("\n", collected)}";
    }
}
