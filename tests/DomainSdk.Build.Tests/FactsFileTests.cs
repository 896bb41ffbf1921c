using DomainSdk.Integrity;
using DomainSdk.Testing;

namespace DomainSdk.Build.Tests;

public class FactsFileTests
{
    /// <summary>All that documents of the domain declare, right and wrong, judges the same when it has been written and read.</summary>
    [Fact]
    public async Task Facts_that_were_written_judge_as_they_did()
    {
        var schema = JsonSchema.Load(Path.Combine(TestPaths.Repository, "schema", "document.schema.json")).Root;
        var corpus = await Corpus.LoadAsync(Path.Combine(TestPaths.Repository, "seeds"), schema);
        var facts = corpus.Facts;
        Assert.NotEmpty(facts.Entities);
        Assert.NotEmpty(facts.References);
        Assert.NotEmpty(facts.Orders);
        Assert.NotEmpty(facts.Quotations);

        using var stream = new MemoryStream();
        using (var output = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true)) new FactsWriter(output).Write(facts);
        stream.Position = 0;
        using var input = new BinaryReader(stream);
        var read = new FactsReader(input).ReadFacts();
        Assert.Equal(stream.Length, stream.Position);

        var (before, after) = (IntegrityCheck.Run(facts), IntegrityCheck.Run(read));
        Assert.NotEmpty(before.Findings);
        Assert.Equal(before.Findings.Select(Text), after.Findings.Select(Text));
        Assert.Equal((before.QuotationsVerified, before.QuotationsFailed, before.QuotationsUnchecked), (after.QuotationsVerified, after.QuotationsFailed, after.QuotationsUnchecked));
    }

    private static string Text(Finding f) =>
        $"{f} {f.Rule} {f.Pointer} {f.Position} {f.Expected} {f.Found} {f.Suggestion} {string.Join(';', f.Related)} {string.Join(';', f.Candidates)}";
}
