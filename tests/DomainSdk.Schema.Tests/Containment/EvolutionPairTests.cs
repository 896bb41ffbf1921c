using System.Text.Json;
using DomainSdk.Schema.Compilation;
using DomainSdk.Testing;
using Xunit.Abstractions;

namespace DomainSdk.Schema.Tests.Containment;

/// <summary>The pairs of schema versions of the corpora, whose answers are known in both directions.</summary>
public class EvolutionPairTests(ITestOutputHelper output)
{
    private const int MostUnknown = 3;

    [CorporaFact]
    public void No_answer_is_wrong_and_hardly_any_is_unknown()
    {
        var folder = Path.Combine(TestPaths.Corpora!, "evolution");
        var (pairs, right, unknown, wrong) = (0, 0, 0, new List<string>());
        foreach (var line in File.ReadLines(Path.Combine(folder, "index.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            var pair = json.RootElement;
            string Text(string name) => pair.GetProperty(name).GetString()!;
            var options = Comparisons.Options(Text("format") == "assert");
            var plans = new[] { "old", "new" }.Select(side => Schemas.Compile(File.ReadAllText(Path.Combine(folder, Text(side))), options)).ToList();
            Assert.All(plans, p => Assert.False(p.HasErrors));
            var comparison = Comparisons.Of(plans[0].Plan, plans[1].Plan);
            var answers = Comparisons.Answers(comparison);
            var expected = $"{Expected("backward")}{Expected("forward")}";
            char Expected(string name) => pair.GetProperty(name).GetBoolean() ? 'y' : 'n';
            output.WriteLine($"{Text("name")}: {answers} ({expected}) {string.Join(" ", comparison.Changes.Select(c => $"{c.Id} {c.Pointer} {c.Witness ?? c.Message}"))}");
            pairs++;
            for (var i = 0; i < expected.Length; i++)
            {
                if (answers[i] == expected[i]) right++;
                else if (answers[i] == 'u') unknown++;
                else wrong.Add($"{Text("name")}: {answers}, not {expected}");
            }
        }

        output.WriteLine($"{pairs} pairs: {right} answers right, {wrong.Count} wrong, {unknown} unknown");
        Assert.True(pairs > 0);
        Assert.Empty(wrong);
        Assert.InRange(unknown, 0, MostUnknown);
    }
}
