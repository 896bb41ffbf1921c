using System.Diagnostics;
using System.Text.RegularExpressions;
using DomainSdk.Conformance.Suite;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Containment;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Sampling;
using DomainSdk.Testing;
using Xunit.Abstractions;

namespace DomainSdk.Conformance.Containment;

/// <summary>
/// Schemas of the wild, each with itself and with its next version. Of a 'yes' samples of the one schema are tried on the other:
/// <c>DOMAINSDK_SAMPLES</c> of them, 40 where it is not set.
/// </summary>
public sealed partial class VersionTests(ITestOutputHelper output)
{
    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("DOMAINSDK_SAMPLES"), out var count) ? count : 40;

    [CorporaFact]
    public void A_schema_and_itself_are_one()
    {
        var (schemas, unknown) = (0, 0);
        foreach (var schema in WildSchema.Load("domain").Concat(WildSchema.Load("schemastore")).DistinctBy(s => s.File))
        {
            // Two compilations: nothing is the same but what is written.
            var ((plan, node), (again, nodeAgain)) = (Compile(schema), Compile(schema));
            var comparison = SchemaComparison.Compare(plan, node, again, nodeAgain);
            schemas++;
            foreach (var result in new[] { comparison.Backward, comparison.Forward })
            {
                Assert.NotEqual(ContainmentAnswer.No, result.Answer);
                if (result.Answer == ContainmentAnswer.Unknown) unknown++;
            }
        }

        output.WriteLine($"{schemas} wild schemas with themselves, {unknown} unknown");
        Assert.InRange(unknown, 0, schemas * 2 / 100);
    }

    [CorporaFact]
    public void No_sample_contradicts_what_is_said_of_the_next_version()
    {
        var watch = Stopwatch.StartNew();
        var (pairs, unknown, answers, slowest) = (0, 0, new SortedDictionary<string, int>(StringComparer.Ordinal), (Time: TimeSpan.Zero, File: ""));
        foreach (var (before, after) in Pairs())
        {
            var ((oldPlan, oldNode), (newPlan, newNode)) = (Compile(before), Compile(after));
            var begun = watch.Elapsed;
            var comparison = SchemaComparison.Compare(oldPlan, oldNode, newPlan, newNode);
            if (watch.Elapsed - begun > slowest.Time) slowest = (watch.Elapsed - begun, after.File);
            pairs++;
            var name = $"{before.File} to {after.File}";
            Check(name, comparison.Backward, (oldPlan, oldNode), (newPlan, newNode));
            Check(name, comparison.Forward, (newPlan, newNode), (oldPlan, oldNode));
            var letters = $"{comparison.Backward.Answer}/{comparison.Forward.Answer}";
            answers[letters] = answers.GetValueOrDefault(letters) + 1;
            foreach (var result in new[] { comparison.Backward, comparison.Forward })
            {
                if (result.Obstacle is null) continue;
                unknown++;
                output.WriteLine($"{name} {(result == comparison.Backward ? "backward" : "forward")}: {result.Obstacle} ({(watch.Elapsed - begun).TotalSeconds:F1} s)");
            }
        }

        output.WriteLine($"{pairs} pairs of versions: {string.Join(", ", answers.Select(a => $"{a.Key} {a.Value}"))}; {unknown} unknown; {watch.Elapsed.TotalSeconds:F1} s, most for {slowest.File}, {slowest.Time.TotalSeconds:F1} s");
        Assert.True(pairs > 0);
        Assert.InRange(unknown, 0, pairs * 2 / 10);
    }

    private static void Check(string name, ContainmentResult result, (SchemaPlan Plan, int Node) from, (SchemaPlan Plan, int Node) to)
    {
        foreach (var change in result.Changes.Where(c => c.Witness is not null))
        {
            var witness = JsonText.Parse(change.Witness!).View;
            Assert.True(PlanInterpreter.Decide(from.Plan, from.Node, witness) == Verdict.Valid && PlanInterpreter.Decide(to.Plan, to.Node, witness) == Verdict.Invalid, $"{name}: {change.Witness}");
        }

        if (result.Answer != ContainmentAnswer.Yes) return;
        foreach (var sample in new DocumentSampler(from.Plan).SampleMany(from.Node, 1).Take(Count).Where(s => s.IsFound))
            Assert.True(PlanInterpreter.ValidateBytes(to.Plan, to.Node, sample.Utf8.Span).IsValid, $"{name}: {sample}");
    }

    /// <summary>Files that differ in nothing but a version at the end of their name, by version.</summary>
    private static IEnumerable<(WildSchema Before, WildSchema After)> Pairs()
    {
        var families = WildSchema.Load("domain").Concat(WildSchema.Load("schemastore")).DistinctBy(s => s.File)
            .Select(schema => (Schema: schema, Match: Version().Match(schema.File)))
            .Where(s => s.Match.Success)
            .GroupBy(s => s.Match.Groups["name"].Value + s.Match.Groups["end"].Value, StringComparer.Ordinal);
        foreach (var family in families)
        {
            var versions = family.OrderBy(s => System.Version.Parse(s.Match.Groups["version"].Value)).Select(s => s.Schema).ToList();
            for (var i = 1; i < versions.Count; i++) yield return (versions[i - 1], versions[i]);
        }
    }

    private static (SchemaPlan Plan, int Node) Compile(WildSchema schema)
    {
        var result = SchemaCompiler.Compile([new SchemaSource(schema.Read(schema.File), schema.File, schema.BaseUri, schema.DefaultDialect)], new CompileOptions { Retriever = schema });
        var node = result.Plan.Roots[0].Node;
        if (schema.Entry.Length > 0) Assert.True(result.Plan.TryGetNode(result.Plan.Nodes[node].AbsoluteLocation + schema.Entry, out node), schema.File + schema.Entry);
        return (result.Plan, node);
    }

    [GeneratedRegex(@"^(?<name>.*?)[-.v]?(?<version>\d+\.\d+(\.\d+)?)(?<end>\D*)$")]
    private static partial Regex Version();
}
