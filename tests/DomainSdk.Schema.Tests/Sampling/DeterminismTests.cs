using DomainSdk.Schema.Sampling;
using DomainSdk.Schema.Scalars;

namespace DomainSdk.Schema.Tests.Sampling;

public class DeterminismTests
{
    private const string Schema = """
        {"type":"object","additionalProperties":{"type":["string","number","array"]},
         "properties":{"a":{"type":"string","format":"date-time"},"b":{"type":"array","items":{"$ref":"#"}},"c":{"enum":[1,2,3]},"d":{"pattern":"^[a-z]+$"}}}
        """;

    [Fact]
    public void The_same_seed_gives_the_same_documents()
    {
        Assert.Equal(Draw(5), Draw(5));
        Assert.NotEqual(Draw(5), Draw(6));
    }

    [Fact]
    public void One_document_does_not_depend_on_those_drawn_before()
    {
        var sampler = new DocumentSampler(Schemas.Plan(Schema));
        var first = sampler.Sample(0, 9).ToString();
        sampler.Sample(0, 10);
        Assert.Equal(first, sampler.Sample(0, 9).ToString());
    }

    /// <summary>The first numbers that splitmix64 gives for the seed 0, as its authors publish them.</summary>
    [Fact]
    public void The_numbers_are_those_of_splitmix64()
    {
        var random = new SampleRandom(0);
        Assert.Equal(0xE220A8397B1DCDAF, random.Next());
        Assert.Equal(0x6E789E6AA1B965F4UL, random.Next());
        Assert.Equal(0x06C45D188009454FUL, random.Next());
    }

    private static List<string> Draw(ulong seed) => [.. new DocumentSampler(Schemas.Plan(Schema)).SampleMany(0, seed).Take(50).Select(s => s.ToString())];
}
