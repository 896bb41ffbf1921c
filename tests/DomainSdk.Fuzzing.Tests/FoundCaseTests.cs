using DomainSdk.Fuzzing.Running;
using DomainSdk.Fuzzing.Targets;

namespace DomainSdk.Fuzzing.Tests;

/// <summary>What was once found stays mended.</summary>
public class FoundCaseTests
{
    public static TheoryData<string> Targets => [.. FuzzTargets.Names];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Case_stays_mended(string target)
    {
        var tested = FuzzTargets.Make(target);
        foreach (var file in SeedFiles.Found(target))
        {
            var input = File.ReadAllBytes(file);
            var problem = Record.Exception(() => tested.Run(input));
            Assert.True(problem is null, $"{Path.GetFileName(file)}: {problem}");
            tested.Keep(input);
        }

        Assert.Empty(tested.Settle(isLast: true).Select(f => f.Problem.ToString()));
    }
}
