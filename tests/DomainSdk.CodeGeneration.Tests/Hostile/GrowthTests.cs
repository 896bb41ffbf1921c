using DomainSdk.CodeGeneration.Tests.Compiling;
using DomainSdk.Testing.Compiling;

namespace DomainSdk.CodeGeneration.Tests.Hostile;

/// <summary>What a schema costs grows with its size, and no faster: counted, as time is no measure on a machine that others use.</summary>
public class GrowthTests
{
    // Twice the size is twice the work; a little more for what is sorted.
    private const double MostGrowth = 2.3;

    // What takes two seconds at worst; beyond that it would not end at all.
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(120);

    [Theory]
    [InlineData("enum", 1000)]
    [InlineData("enumint", 1000)]
    [InlineData("enumsame", 1000)]
    [InlineData("union", 200)]
    [InlineData("unionconst", 200)]
    [InlineData("unionsame", 200)]
    [InlineData("unionref", 100)]
    [InlineData("refprops", 200)]
    [InlineData("refchain", 500)]
    [InlineData("refarrays", 200)]
    [InlineData("props", 500)]
    [InlineData("doubled", 100)]
    public void The_work_grows_as_the_schema_does(string shape, int size)
    {
        var (small, large) = (GeneratedCode.Of("main.json", SchemaShapes.Of(shape, size)), GeneratedCode.Of("main.json", SchemaShapes.Of(shape, 2 * size)));
        Assert.True(large.Models.Work < MostGrowth * small.Models.Work, $"{small.Models.Work} steps, then {large.Models.Work}");
        Assert.True(Characters(large) < MostGrowth * Characters(small), $"{Characters(small)} characters, then {Characters(large)}");
    }

    [Theory]
    [InlineData("enum", 100_000)]
    [InlineData("enumint", 100_000)]
    [InlineData("enumsame", 20_000)]
    [InlineData("union", 5_000)]
    [InlineData("unionconst", 5_000)]
    [InlineData("unionsame", 5_000)]
    [InlineData("unionref", 2_000)]
    [InlineData("unionchain", 1_000)]
    [InlineData("refprops", 10_000)]
    [InlineData("refchain", 20_000)]
    [InlineData("refarrays", 5_000)]
    [InlineData("props", 10_000)]
    [InlineData("doubled", 40)]
    [InlineData("allany", 14)]
    [InlineData("allany", 200)]
    [InlineData("allanytype", 20)]
    [InlineData("alloneofconst", 20)]
    [InlineData("tower", 20)]
    public async Task A_large_schema_is_done_in_the_end(string shape, int size)
    {
        var code = await Task.Run(() => GeneratedCode.Of("main.json", SchemaShapes.Of(shape, size))).WaitAsync(Hang);
        Assert.NotEmpty(code.Files);
    }

    private static long Characters(EmittedCode code) => code.Files.Sum(f => (long)f.Text.Length);
}
