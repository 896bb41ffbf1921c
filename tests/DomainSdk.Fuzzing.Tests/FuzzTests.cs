using System.Text;
using DomainSdk.Fuzzing.Loop;
using DomainSdk.Fuzzing.Running;
using DomainSdk.Fuzzing.Targets;
using Xunit.Abstractions;

namespace DomainSdk.Fuzzing.Tests;

/// <summary>
/// Each target for some thousand executions, always the same ones, with nothing instrumented and without peers. For a long run see
/// <c>tests/DomainSdk.Fuzzing</c>.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("json", 30_000)]
    [InlineData("schema", 1_500)]
    [InlineData("pattern", 12_000)]
    [InlineData("text", 4_000)]
    [InlineData("document", 1_000)]
    [InlineData("pair", 400)]
    public void Nothing_is_found(string target, int executions)
    {
        var loop = new FuzzLoop(FuzzTargets.Make(target), 1);
        loop.Run(SeedFiles.Of(target), done => done < executions);
        output.WriteLine($"{loop.Executions} executions, {loop.Kept} of them with a new answer");
        Assert.InRange(loop.Kept, 10, executions);
        Assert.True(loop.Found.All.Count == 0, string.Join("\n\n", loop.Found.All.Select(f => $"{f.Value.Text}\n{Encoding.UTF8.GetString(f.Value.Input)}\n{Convert.ToBase64String(f.Value.Input)}")));
    }

    [Fact]
    public void All_targets_run() =>
        Assert.Equal(FuzzTargets.Names, typeof(FuzzTests).GetMethod(nameof(Nothing_is_found))!.GetCustomAttributesData().Where(a => a.AttributeType == typeof(InlineDataAttribute)).Select(a => ((IList<System.Reflection.CustomAttributeTypedArgument>)a.ConstructorArguments[0].Value!)[0].Value));
}
