using DomainSdk.Conformance.Suite;
using DomainSdk.Testing;
using Xunit.Abstractions;

namespace DomainSdk.Conformance.Emitted;

/// <summary>
/// Schemas in the wild on emitted code: every one compiles without a warning, every document gets its certain verdict, and every valid one
/// comes back from its record as it was.
/// </summary>
public sealed class EmittedCorpusTests(ITestOutputHelper output)
{
    private const int MostLinesPerDefinition = 40;
    private const int MostLinesPerType = 75;

    [CorporaFact]
    public void Code_for_schemas_of_the_domain_gives_their_verdicts_and_loses_nothing() => Run("domain");

    [CorporaFact]
    public void Code_for_schemas_of_the_store_gives_their_verdicts_and_loses_nothing() => Run("schemastore");

    private void Run(string corpus)
    {
        var report = new CorpusReport(corpus);
        foreach (var batch in WildBatches.Of(WildSchema.Load(corpus)))
            report.Add(batch);
        report.Write(output);
        Assert.True(report.Problems.IsEmpty, string.Join("\n", report.Problems.Take(60)));
        Assert.InRange(report.MedianLinesPerDefinition, 1, MostLinesPerDefinition);
        Assert.InRange(report.MedianLinesPerType, 1, MostLinesPerType);
    }
}
