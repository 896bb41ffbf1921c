namespace DomainSdk.Schema.Tests.Containment;

/// <summary>Limits far beyond what is written by hand: they are answered, or unknown, and never taken for proved.</summary>
public class SizeContainmentTests
{
    [Theory]
    [InlineData("ny", """{"type":"string","pattern":"^[^<>]*$","maxLength":32767}""", """{"type":"string","pattern":"^[^<>]*$","maxLength":30000}""")]
    [InlineData("ny", """{"type":"string","pattern":"^[^<>]*$","maxLength":65535}""", """{"type":"string","pattern":"^[^<>]*$","maxLength":50000}""")]
    [InlineData("ny", """{"type":"string","not":{"const":"a"},"maxLength":65535}""", """{"type":"string","not":{"const":"a"},"maxLength":50000}""")]
    [InlineData("ny", """{"type":"string","maxLength":65535}""", """{"type":"string","maxLength":32767}""")]
    [InlineData("uy", """{"type":"string","maxLength":900000}""", """{"type":"string","maxLength":800000}""")]
    public void Strings(string answers, string oldSchema, string newSchema) => Check(answers, oldSchema, newSchema);

    [Theory]
    [InlineData("ny", """{"type":"array","items":{"type":"string"},"maxItems":200}""", """{"type":"array","items":{"type":"string"},"maxItems":100}""")]
    [InlineData("ny", """{"type":"array","uniqueItems":true,"maxItems":200}""", """{"type":"array","uniqueItems":true,"maxItems":100}""")]
    [InlineData("ny", """{"type":"array","contains":{"const":1},"maxItems":200}""", """{"type":"array","contains":{"const":1},"maxItems":100}""")]
    [InlineData("yn", """{"type":"array","uniqueItems":true,"items":{"type":"integer","minimum":1,"maximum":250}}""", """{"type":"array","maxItems":250}""")]
    [InlineData("nn", """{"type":"array","contains":{"type":"integer"},"minContains":100}""", """{"type":"array","maxItems":50}""")]
    [InlineData("yn", """{"type":"array","contains":{"type":"integer"},"minContains":100}""", """{"type":"array","contains":{"type":"integer"},"minContains":99}""")]
    [InlineData("uu", """{"type":"array","contains":{"type":"integer"},"minContains":9000}""", """{"type":"array","contains":{"const":1},"minContains":9000}""")]
    [InlineData("yn", """{"type":"array","contains":{"const":1},"minContains":2,"maxContains":2}""", """{"type":"array","contains":{"const":1},"maxContains":70}""")]
    [InlineData("uy", """{"type":"array","maxItems":9000}""", """{"type":"array","maxItems":8000}""")]
    [InlineData("ny", """{"type":"object","maxProperties":300}""", """{"type":"object","maxProperties":250}""")]
    [InlineData("uy", """{"type":"object","maxProperties":9000}""", """{"type":"object","maxProperties":8000}""")]
    public void Arrays_and_objects(string answers, string oldSchema, string newSchema) => Check(answers, oldSchema, newSchema);

    [Theory]
    [InlineData("yn", """{"maximum":1e400}""", """{"maximum":1e401}""")]
    [InlineData("yn", """{"multipleOf":1e-400}""", """{"multipleOf":1e-401}""")]
    [InlineData("uu", """{"maximum":1e1500}""", """{"maximum":1e1501}""")]
    public void Numbers(string answers, string oldSchema, string newSchema) => Check(answers, oldSchema, newSchema);

    [Fact]
    public void A_long_string_that_is_left_out_takes_no_more_memory_than_it_has_characters()
    {
        var text = string.Concat(Enumerable.Range(0, 100_000).Select(i => (char)('a' + (i % 26))));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Check("yn", """{"type":"string","pattern":"^b","not":{"const":"@"}}""".Replace("@", text, StringComparison.Ordinal), """{"type":"string"}""");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000_000);
    }

    private static void Check(string answers, string oldSchema, string newSchema) =>
        Assert.Equal(answers, Comparisons.Answers(Comparisons.Of(oldSchema, newSchema)));
}
