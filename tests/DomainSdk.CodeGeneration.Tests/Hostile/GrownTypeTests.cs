using DomainSdk.Testing;

namespace DomainSdk.CodeGeneration.Tests.Hostile;

/// <summary>
/// What emitted code and its generation cost grows as what is large does, doubled six times: memory, schemas looked at and characters are counted.
/// The command <c>growth</c> measures time.
/// </summary>
public class GrownTypeTests
{
    public static TheoryData<string> Shapes => [.. GrowthShapes.Names];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Costs_grow_as_the_size_does(string name)
    {
        var shape = GrowthShapes.Of(name);
        var subjects = Growth.Sizes(shape.First).Select(size => new GrownSubject(shape, size)).ToList();
        Assert.True(Growth.Exponent([.. subjects.Select(s => (double)Allocated(s.Read))]) <= Growth.Most);
        var generated = subjects.ConvertAll(s => s.Generate());
        Assert.True(Growth.Exponent([.. generated.Select(g => (double)g.Models.Work)]) <= Growth.Most);
        Assert.True(Growth.Exponent([.. generated.Select(g => (double)g.Files.Sum(f => f.Text.Length))]) <= Growth.Most);
    }

    private static long Allocated(Action run)
    {
        // What is made once for a type is not counted, nor what a collection took from the pools meanwhile.
        run();
        return Enumerable.Range(0, 3).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            run();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }
}
