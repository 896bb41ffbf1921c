using DomainSdk.Testing;

namespace DomainSdk.Model.Tests;

/// <summary>Entities of every kind are found by their keys, and what kinds have in common stands on the base.</summary>
public class NavigationTests
{
    [Fact]
    public async Task Every_kind_is_found_by_its_key()
    {
        var corpus = await DomainModel.LoadAsync([Path.Combine(TestPaths.Repository, "seeds")]);
        Assert.All(corpus.Articles, a => Assert.Same(a, corpus.Find(a.Value.Id)));
        Assert.All(corpus.Statements, s => Assert.Same(s, corpus.Find(s.Value.Id)));
        Assert.All(corpus.Parties, p => Assert.Same(p, corpus.Find(p.Value.Id)));
        Assert.All(corpus.Agreements, a => Assert.Same(a, corpus.Find(a.Value.Id)));
        Assert.Null(corpus.Find(new AgreementId("agreement:none")));
    }

    [Fact]
    public async Task Summaries_stand_on_the_base()
    {
        var corpus = await DomainModel.LoadAsync([Path.Combine(TestPaths.Repository, "seeds")]);
        Assert.Contains(corpus.Statements, s => s.Value.Summary is null);
        Assert.All(corpus.Statements, s => Assert.Equal(s.Value.Match(d => d.Summary, i => i.Summary, m => m.Summary), s.Value.Summary));
    }

    [Fact]
    public void Dates_and_ranges_can_be_put_into_a_row()
    {
        PartialDateOrRange[] row = ["1999-12-31", new DateRange { Start = "2020", End = "2021" }, "2020", "2020-01", "2020-01-01", new DateRange { Start = "2020-01-02", End = "2020-01-03" }];
        Assert.Equal(row, row.Reverse().Order());
        Assert.True(row[0] < row[1] && row[1] <= row[1] && row[2] > row[1] && row[2] >= row[2]);
    }
}
