using System.Text;
using DomainSdk.Runtime;

namespace DomainSdk.Tests.Codecs;

/// <summary>Names that begin and end alike are found as fast as others.</summary>
public class AlikeNamesTests
{
    private const int Names = 300_000;

    // What takes a second at worst; were each name compared with all, it would take many minutes.
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(90);

    [Fact]
    public async Task Each_is_found()
    {
        var found = await Task.Run(Found).WaitAsync(Hang);
        Assert.Equal(Enumerable.Range(0, Names), found);
    }

    private static List<int> Found()
    {
        var names = Enumerable.Range(0, Names).Select(i => $"https://example.org/{i:0000000}/schema.json").ToArray();
        var table = new EnumTable(names);
        return [.. names.Select(name => JsonRead.Enum(Encoding.UTF8.GetBytes($"\"{name}\" "), 0, table, out var index) < 0 ? -1 : index)];
    }
}
