namespace DomainSdk.CodeGeneration.Tests.Depth;

/// <summary>Verdicts and errors do not depend on the stack, and no stack overflows.</summary>
public class DepthTests
{
    public static TheoryData<string> Cases => [.. DeepCases.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_holds_on_every_stack(string name) => Holds("case", name);

    [Fact]
    public void Records_of_any_depth_compare_and_show_and_are_refused() => Holds("records");

    [Fact]
    public void Random_pairs_have_the_same_answer_on_every_stack() => Assert.Empty(DepthProcess.Pairs(300));

    [Fact]
    public void Process_that_ends_is_noticed() => Assert.NotEqual(0, DepthProcess.Run("case", "none").ExitCode);

    private static void Holds(params string[] args)
    {
        var (code, output) = DepthProcess.Run(args);
        Assert.True(code == 0, $"exit code {code}: {output}");
    }
}
