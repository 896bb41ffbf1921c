using System.Text;
using DomainSdk.Schema.Evaluation;

namespace DomainSdk.Schema.Tests.Evaluation;

/// <summary>A long name is a part of the place of every error below it, so that many of those would take the memory of the machine.</summary>
public class LongPlaceTests
{
    private const int Items = 5_000;
    private const long MostBytes = 1_000_000_000;

    [Theory]
    [InlineData("""{ "additionalProperties": { "items": { "type": "string" } } }""")]
    [InlineData("""{ "additionalProperties": { "items": { "anyOf": [{ "type": "string" }, { "required": ["a"], "type": "object" }] } } }""")]
    [InlineData("""{ "additionalProperties": { "items": { "$ref": "#/$defs/endless" } }, "$defs": { "endless": { "$ref": "#/$defs/endless" } } }""")]
    public void Errors_below_a_long_name_have_a_bound(string schema)
    {
        var plan = Schemas.Compile(schema).Plan;
        var document = Encoding.UTF8.GetBytes($$"""{ "{{new string('n', 1_000_000)}}": [{{string.Join(",", Enumerable.Repeat("1", Items))}}] }""");

        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = PlanInterpreter.ValidateBytes(plan, 0, document);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < MostBytes);
        Assert.Equal(DiagnosticCatalog.MoreErrors, result.Errors[^1].Id);
        Assert.StartsWith(FormattableString.Invariant($"{Items - (result.Errors.Count - 1)} more errors are not listed: only the first {result.Errors.Count - 1} are."), result.Errors[^1].Message, StringComparison.Ordinal);
    }
}
