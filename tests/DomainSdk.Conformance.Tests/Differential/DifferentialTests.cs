using System.Diagnostics;
using System.Globalization;
using DomainSdk.Conformance.Emitted;
using DomainSdk.Conformance.Suite;
using DomainSdk.Testing;
using Xunit.Abstractions;

namespace DomainSdk.Conformance.Differential;

/// <summary>
/// Documents sampled from every schema in the wild, and mutants of them, on both back ends: same verdict, same places of errors; valid ones
/// come back from their records as they were. <c>DOMAINSDK_PAIRS</c> is the number of pairs of schema and document over all schemas, 20,000
/// where it is not set; up to 400 of a schema have one seed, more the ones after it, so that 1,000,000 make a long run over four seeds.
/// <c>DOMAINSDK_PAIRS_SEED</c> is the first seed, <c>DOMAINSDK_PAIRS_SCHEMA</c> a part of the names of the files to look at alone, and
/// <c>DOMAINSDK_PAIRS_LOG</c> a file that is told of problems as they are found.
/// </summary>
public sealed class DifferentialTests(ITestOutputHelper output)
{
    private const int DefaultPairs = 20_000;

    [CorporaFact]
    public void Emitted_code_agrees_with_the_interpreter_on_documents_of_schemas_in_the_wild()
    {
        var watch = Stopwatch.StartNew();
        var only = Environment.GetEnvironmentVariable("DOMAINSDK_PAIRS_SCHEMA") ?? "";
        var schemas = WildSchema.Load("domain").Concat(WildSchema.Load("schemastore")).ToList();
        var options = PairOptions.Spread(Number("DOMAINSDK_PAIRS", DefaultPairs), schemas.Count, (ulong)Number("DOMAINSDK_PAIRS_SEED", 1));
        var report = new PairReport(Environment.GetEnvironmentVariable("DOMAINSDK_PAIRS_LOG"));
        foreach (var batch in WildBatches.Of(schemas.Where(s => s.File.Contains(only, StringComparison.Ordinal))))
            PairRun.Check(batch, options, report);
        report.Write(output);
        output.WriteLine(FormattableString.Invariant($"{options}, {watch.Elapsed.TotalSeconds:0} s"));
        Assert.True(report.Problems.IsEmpty, FormattableString.Invariant($"{report.Problems.Count} problems\n") + string.Join("\n", report.Problems.Order(StringComparer.Ordinal).Take(200)));
        if (only.Length == 0) report.AssertReach(schemas.Count);
    }

    private static int Number(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
