using System.Text;
using DomainSdk.Tests.Samples;

namespace DomainSdk.Tests;

/// <summary>The hand-written sample, as the generator would emit it, through the API that users see.</summary>
public class SampleModelTests
{
    private const string Full = """
        {"id":"a-1","title":"Häuser","status":"in \"review\"","published":"2023-05-01","rating":5,"author":{"name":"N","age":1.0,"x":[1, 2]},"shapes":[{"kind":"circle","radius":1.5},{"sides":3,"kind":"polygon"}],"note":null,"extra":{"a":1,"b":2.5},"reply":{"id":"a-2","title":"t","status":"draft","author":{"name":""},"shapes":[{"kind":"polygon","sides":4}]}}
        """;

    [Fact]
    public void Reads_every_member()
    {
        Assert.True(Article.TryParse(Encoding.UTF8.GetBytes(Full), out var article));
        Assert.Equal(new ArticleId("a-1"), article.Id);
        Assert.Equal("Häuser", article.Title);
        Assert.Equal(Status.InReview, article.Status);
        Assert.Equal(new DateOnly(2023, 5, 1), article.Published);
        Assert.Equal(5, article.Rating);
        Assert.Equal(["age", "x"], article.Author.UnknownMembers.Keys);
        Assert.Equal<Shape>([new Shape.Circle { Radius = 1.5 }, new Shape.Polygon { Sides = 3 }], article.Shapes);
        Assert.True(article.Note.IsPresent);
        Assert.Null(article.Note.Value);
        Assert.Equal(2.5, article.Extra!["b"]);
        Assert.Equal("t", article.Reply!.Title);
    }

    [Fact]
    public void Writes_what_it_read_and_is_equal_to_it()
    {
        Assert.True(Article.TryParse(Encoding.UTF8.GetBytes(Full), out var article));
        var json = article.ToJson();
        Assert.True(Article.TryParse(Encoding.UTF8.GetBytes(json), out var again));
        Assert.Equal(article, again);
        Assert.Equal(article.GetHashCode(), again.GetHashCode());
        Assert.Equal(Full.Trim().Replace("1, 2", "1,2", StringComparison.Ordinal).Replace("""{"sides":3,"kind":"polygon"}""", """{"kind":"polygon","sides":3}""", StringComparison.Ordinal), json);
        Assert.True(Article.TryParse(Encoding.UTF8.GetBytes(article.ToJson(indented: true)), out var pretty));
        Assert.Equal(article, pretty);
        Assert.NotEqual(article, again with { Title = "u" });
    }
}
