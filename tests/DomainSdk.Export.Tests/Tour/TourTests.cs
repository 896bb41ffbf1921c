using DomainSdk.Model;
using DomainSdk.Testing;

namespace DomainSdk.Export.Tests.Tour;

/// <summary>The questions of the tour have the same answers in C# and in SQL, and the page has the code that runs here.</summary>
public class TourTests(SeedsQuery seeds) : IClassFixture<SeedsQuery>
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(TestPaths.Repository, "src", "docs", "tour.md")).ReplaceLineEndings("\n");

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Questions.All.Count)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Both_languages_give_the_same_answer(int number)
    {
        using var answer = seeds.Query.Run(Blocks("sql")[number]);
        var rows = answer.Rows.Select(row => Questions.Row([.. row])).ToList();
        Assert.NotEmpty(rows);
        Assert.Equal(Questions.All[number](seeds.Corpus), rows);
    }

    [Fact]
    public void The_page_has_the_code_that_runs()
    {
        var code = Lines(File.ReadAllText(Path.Combine(TestPaths.Repository, "tests", "DomainSdk.Export.Tests", "Tour", "Questions.cs")));
        Assert.Equal(Questions.All.Count, Blocks("sql").Count);
        Assert.All(Blocks("csharp").Skip(1), block => Assert.Contains(Lines(block), code, StringComparison.Ordinal));
    }

    private static string Lines(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()));

    private static List<string> Blocks(string language) =>
        [.. s_page.Split($"```{language}\n").Skip(1).Select(part => part[..part.IndexOf("```", StringComparison.Ordinal)].TrimEnd())];
}
