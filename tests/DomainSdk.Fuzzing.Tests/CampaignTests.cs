using DomainSdk.Fuzzing.Loop;
using DomainSdk.Fuzzing.Running;
using DomainSdk.Testing;

namespace DomainSdk.Fuzzing.Tests;

/// <summary>The long run, made short: the product is instrumented, and its edges are counted in processes of their own.</summary>
public sealed class CampaignTests
{
    private const int LeastEdges = 500;
    private static readonly string Folder = Path.Combine(TestPaths.Repository, "artifacts", "fuzzing-tests");

    [Fact]
    public void Edges_are_counted_in_a_copy()
    {
        var options = FuzzOptions.Parse(["--targets", "json,schema", "--executions", "300", "--no-peers", "--output", Folder]);
        Assert.All(Campaign.RunAll(options), stats =>
        {
            Assert.Equal((300, 0, 0, 0), (stats.Executions, stats.Crashes, stats.Hangs, stats.Differences));
            Assert.InRange(stats.Edges, LeastEdges, 1 << 16);
        });
    }

    [Fact]
    public void The_last_input_outlives_its_process()
    {
        Directory.CreateDirectory(Folder);
        var path = Path.Combine(Folder, "last.bin");
        using (var last = new LastInput(path))
        {
            last.Set("the longer one"u8.ToArray());
            last.Set("short"u8.ToArray());
        }

        Assert.Equal("short"u8.ToArray(), LastInput.Read(path));
    }

    [Fact]
    public void An_unknown_option_is_refused() => Assert.Throws<ArgumentException>(() => FuzzOptions.Parse(["--hours", "2"]));
}
