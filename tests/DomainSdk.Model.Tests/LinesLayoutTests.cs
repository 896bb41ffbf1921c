using System.Text;

namespace DomainSdk.Model.Tests;

public sealed class LinesLayoutTests
{
    private static readonly LinesLayout s_layout = new(
        new Dictionary<int, string> { [1] = "{headline}", [2] = "{alternativeHeadline?}", [4] = "{date} | {address} |", [5] = "Lead: {lead?}", [7] = "{body}" }, [".text"], ["d MMMM yyyy"]);

    [Fact]
    public void Parts_stand_where_the_description_says()
    {
        var text = Read("Ferry returns\nOr does it?\n\n12 April 2031 | https://a.example/x |\nLead: It does.\n\nOne.\n\nTwo\nlines.\n");
        Assert.Equal(("Ferry returns", "Or does it?", new DateOnly(2031, 4, 12), "https://a.example/x", "It does."), (text.Headline, text.AlternativeHeadline, text.Date, text.Uri, text.Lead));
        Assert.Equal("One.\n\nTwo\nlines.", text.Body);
        Assert.Equal(("a.text(7,1)", 81), (text.BodyLocation.Position.ToString(), text.BodyLocation.Position.Offset));
    }

    [Fact]
    public void Lines_with_a_question_mark_may_be_blank()
    {
        var text = Read("Ferry\n\n\n12 April 2031 | https://a.example/x |\n \t\n\nOne.");
        Assert.Null(text.AlternativeHeadline);
        Assert.Equal("", text.Lead);
        Assert.Null(text.ToArticle(new ArticleId("article:a"), "en").Lead);
    }

    [Theory]
    [InlineData("", "DSDK2101", 1, 1)]
    [InlineData("Ferry\n\nmore\n", "DSDK2101", 3, 1)]
    [InlineData("Ferry\n\n\n12 April 2031, https://a.example/x", "DSDK2101", 4, 1)]
    [InlineData("Ferry\n\n\n12 April 2031 | https://a.example/x", "DSDK2101", 4, 1)]
    [InlineData("Ferry\n\n\n12 April 2031 | https://a.example/x y |", "DSDK2101", 4, 1)]
    [InlineData("Ferry\n\n\n | https://a.example/x |", "DSDK2101", 4, 1)]
    [InlineData("Ferry\n\n\n31 April 2031 | https://a.example/x |", "DSDK2102", 4, 1)]
    [InlineData("Ferry\n\n\n2031-04-12 | https://a.example/x |", "DSDK2102", 4, 1)]
    [InlineData("Ferry\n\n\n12 April 2031 | a/x |", "DSDK2101", 4, 17)]
    [InlineData("Ferry\n\n\n12 April 2031 | https://a.example/x |\nIt does.\n\nOne.", "DSDK2101", 5, 1)]
    [InlineData("Ferry\n\n\n12 April 2031 | https://a.example/x |\n\n\n  \n", "DSDK2104", 7, 1)]
    public void What_is_not_so_is_found_at_its_place(string content, string id, int line, int column)
    {
        var reading = new SeedTextReader(s_layout).Read("a.text", Encoding.UTF8.GetBytes(content));
        var finding = Assert.Single(reading.Findings);
        Assert.Null(reading.Content);
        Assert.Equal((id, line, column), (finding.Id, finding.Position.Line, finding.Position.Column));
    }

    [Theory]
    [InlineData("1", "{date} {address} {headline}")]
    [InlineData("1", "{date} {address}", "2", "{body}")]
    [InlineData("1", "{date} {address} {headline}", "2", "{lead}", "3", "{lead}", "4", "{body}")]
    [InlineData("1", "{date}{address} {headline}", "2", "{body}")]
    [InlineData("1", "{date} {address} {title}", "2", "{body}")]
    [InlineData("1", "{date} {address} {headline", "2", "{body}")]
    [InlineData("1", "{date?} {address} {headline}", "2", "{body}")]
    [InlineData("1", "{date} {address} {headline}", "2", "Lead", "3", "{body}")]
    [InlineData("3", "{date} {address} {headline}", "2", "{body}")]
    [InlineData("0", "{date} {address} {headline}", "2", "{body}")]
    public void A_description_of_nothing_that_can_be_read_is_refused(params string[] lines) =>
        Assert.Throws<ArgumentException>(() => new LinesLayout(lines.Chunk(2).ToDictionary(l => int.Parse(l[0], System.Globalization.CultureInfo.InvariantCulture), l => l[1]), [".txt"]));

    [Fact]
    public void Places_behind_other_characters_are_counted_in_their_units()
    {
        var reading = new SeedTextReader(s_layout).Read("a.text", [.. "\uFEFFFä\r\n\r\n\r\n12 April 2031 | é |"u8]);
        var finding = Assert.Single(reading.Findings);
        Assert.Equal((4, 17, 3 + 3 + 2 + 2 + 2 + 16), (finding.Position.Line, finding.Position.Column, finding.Position.Offset));
    }

    private static SeedText Read(string content) => Assert.IsType<SeedText>(new SeedTextReader(s_layout).Read("a.text", Encoding.UTF8.GetBytes(content)).Content);
}
