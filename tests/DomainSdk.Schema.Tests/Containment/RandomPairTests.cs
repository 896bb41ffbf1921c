using DomainSdk.Schema.Containment;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Sampling;
using DomainSdk.Schema.Scalars;
using Xunit.Abstractions;

namespace DomainSdk.Schema.Tests.Containment;

/// <summary>
/// Random pairs of small schemas against all small documents: no 'yes' is contradicted, every 'no' has its witness, and little is unknown.
/// <c>DOMAINSDK_PAIRS</c> is the number of pairs, 400 where it is not set.
/// </summary>
public class RandomPairTests(ITestOutputHelper output)
{
    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("DOMAINSDK_PAIRS"), out var count) ? count : 400;

    [Fact]
    public void No_answer_is_wrong()
    {
        var documents = RandomSchemas.Documents().ConvertAll(d => JsonText.Parse(d));
        var random = new SampleRandom(ulong.TryParse(Environment.GetEnvironmentVariable("DOMAINSDK_PAIR_SEED"), out var seed) ? seed : 14);
        var answers = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var (wrong, obstacles) = (new List<string>(), new List<string>());
        for (var i = 0; i < Count; i++)
        {
            var isRecursive = random.Chance(40);
            string Next() => isRecursive ? RandomSchemas.NextRecursive(random) : RandomSchemas.Next(random);
            var oldSchema = Next();
            var newSchema = random.Chance(40) ? oldSchema.Replace(random.Pick(["1", "\"a\"", "integer", "true"]), random.Pick(["2", "\"b\"", "number"]), StringComparison.Ordinal) : Next();
            var compiled = new[] { Schemas.Compile(oldSchema), Schemas.Compile(newSchema) };
            if (compiled.Any(c => c.HasErrors)) continue;
            var comparison = Comparisons.Of(compiled[0].Plan, compiled[1].Plan);
            var letters = Comparisons.Answers(comparison);
            answers[letters] = answers.GetValueOrDefault(letters) + 1;
            foreach (var document in documents)
            {
                if (letters == "nn") break;
                var verdicts = compiled.Select(c => PlanInterpreter.IsValid(c.Plan, c.Plan.Roots[0].Node, document.View)).ToArray();
                if (comparison.Backward.Answer == ContainmentAnswer.Yes && verdicts[0] && !verdicts[1]) wrong.Add($"{oldSchema} in {newSchema}: {document.Root}");
                if (comparison.Forward.Answer == ContainmentAnswer.Yes && verdicts[1] && !verdicts[0]) wrong.Add($"{newSchema} in {oldSchema}: {document.Root}");
            }

            foreach (var result in new[] { comparison.Backward, comparison.Forward })
                if (result.Obstacle is not null) obstacles.Add($"{result.Obstacle}: {oldSchema} {(result == comparison.Backward ? "in" : "holds")} {newSchema}");
        }

        output.WriteLine($"{answers.Values.Sum()} random pairs, {documents.Count} documents: {string.Join(", ", answers.Select(a => $"{a.Key} {a.Value}"))}; {obstacles.Count} unknown, {wrong.Count} wrong");
        foreach (var obstacle in obstacles.Take(40)) output.WriteLine(" unknown: " + obstacle);
        foreach (var one in wrong.Take(40)) output.WriteLine(" wrong: " + one);
        Assert.Empty(wrong);
        Assert.InRange(obstacles.Count, 0, answers.Values.Sum() * 2 / 20);
    }
}
