using System.Text;
using System.Text.Json;
using DomainSdk.Cli.Layouts;
using DomainSdk.Model;
using DomainSdk.Testing;

namespace DomainSdk.Cli.Tests;

/// <summary>Texts in other layouts: front matter and pages, and descriptions of one's own.</summary>
public sealed class LayoutTests : IDisposable
{
    private const string Page = """
        <!doctype html>
        <html><head><meta charset="utf-8"><title>Ferry &ndash; Courier</title>
        <meta property="article:published_time" content="2031-04-12T23:30:00-05:00">
        <link rel="canonical" href="https://lakeside-courier.example/ferry">
        <script>var body = "<p>“not this”";</script></head>
        <body><nav><p>“Home”</p></nav><article><h1>The <em>Grey
          Heron</em> is back</h1><p class="lead">After nine weeks.</p>
        <p>  “We kept&#32;our
           word,” Thorne told &amp; said.<br>It was <b>late </b> .</p>
        <figure><img alt="no"><figcaption>A boat</figcaption></figure>
        <ul><li>one</li><li>two</ul>
        <blockquote>He said <q>No <q>one</q> waits</q>.</blockquote><p>&nbsp;</p><p hidden>not seen</p>
        <pre>
        a  b

        c</pre></article></body></html>
        """;

    private const string Matter = "---\ntitle: Ferry\ndate: 2031-04-12\nurl: \"https://lakeside-courier.example/ferry\"\ndescription: >\n  A lead\n  of two lines.\n---\n\n“We kept our word,” Thorne told reporters.\nThe second line.\n\nAnother paragraph.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_page_is_read_as_a_reader_sees_it()
    {
        var text = Read("html", Page.ReplaceLineEndings("\n"));
        Assert.Equal((new DateOnly(2031, 4, 12), "https://lakeside-courier.example/ferry", "The Grey Heron is back", "After nine weeks."), (text.Date, text.Uri, text.Headline, text.Lead));
        Assert.Equal(["“We kept our word,” Thorne told & said.\nIt was late .", "one", "two", "He said “No ‘one’ waits”.", "a  b", "c"], text.Paragraphs);
        Assert.Equal((6, 31), (text.BodyLocation.Position.Line, text.BodyLocation.Position.Column));
        Assert.Equal(text, Read("html", Page.ReplaceLineEndings("\r\n")) with { FileByteCount = text.FileByteCount, FileCharCount = text.FileCharCount, BodyStart = text.BodyStart });
    }

    [Fact]
    public void A_front_matter_holds_the_parts_and_the_body_stands_behind_it_as_it_is()
    {
        var text = Read("front-matter", Matter);
        Assert.Equal((new DateOnly(2031, 4, 12), "https://lakeside-courier.example/ferry", "Ferry", "A lead of two lines."), (text.Date, text.Uri, text.Headline, text.Lead));
        Assert.Equal("“We kept our word,” Thorne told reporters.\nThe second line.\n\nAnother paragraph.", text.Body);
        Assert.Equal((10, 1), (text.BodyLocation.Position.Line, text.BodyLocation.Position.Column));
    }

    [Theory]
    [InlineData("front-matter", "Ferry", "DSDK2101", 1, 1)]
    [InlineData("front-matter", "---\ntitle: Ferry\n", "DSDK2101", 1, 1)]
    [InlineData("front-matter", "---\ntitle: [Ferry\n---\n", "DSDK2101", 3, 1)]
    [InlineData("front-matter", "---\ndate: 2031-04-12\nurl: https://a.example/\n---\nBody", "DSDK2101", 1, 1)]
    [InlineData("front-matter", "---\ntitle: T\ndate: 2031-02-30\nurl: https://a.example/\n---\nBody", "DSDK2102", 3, 7)]
    [InlineData("front-matter", "---\ntitle: T\ndate: 2031-02-03\nurl:   a/b\n---\nBody", "DSDK2101", 4, 8)]
    [InlineData("front-matter", "---\ntitle: [T]\ndate: 2031-02-03\nurl: https://a.example/\n---\nBody", "DSDK2101", 2, 8)]
    [InlineData("front-matter", "---\ntitle: T\ndate: 2031-02-03\nurl: https://a.example/\n---\n \n", "DSDK2104", 6, 1)]
    [InlineData("front-matter", "---\n- 1\n---\nBody", "DSDK2101", 1, 1)]
    [InlineData("html", "", "DSDK2101", 1, 1)]
    [InlineData("html", "<time datetime=2031-02-30>x</time><link rel=canonical href=https://a.example/><h1>T</h1><main>x</main>", "DSDK2102", 1, 1)]
    [InlineData("html", "<time datetime=2031-02-03>x</time>\n <link rel=canonical href=a/b><h1>T</h1><main>x</main>", "DSDK2101", 2, 2)]
    [InlineData("html", "<time datetime=2031-02-03>x</time><link rel=canonical href=https://a.example/><h1> </h1><main>x</main>", "DSDK2101", 1, 1)]
    [InlineData("html", "<time datetime=2031-02-03>x</time><link rel=canonical href=https://a.example/><h1>T</h1>\n<main> <script>x</script></main>", "DSDK2104", 2, 1)]
    public void What_is_not_there_is_found_at_its_place(string layout, string content, string id, int line, int column)
    {
        var reading = NamedLayout.Load(layout).Reader.Read("a", Encoding.UTF8.GetBytes(content));
        var finding = Assert.Single(reading.Findings);
        Assert.Equal((id, line, column), (finding.Id, finding.Position.Line, finding.Position.Column));
    }

    [Fact]
    public void A_page_of_nothing_but_tags_is_refused()
    {
        var reading = NamedLayout.Load("html").Reader.Read("a", Encoding.UTF8.GetBytes("\n" + string.Concat(Enumerable.Repeat("<div></x>", 500_000))));
        Assert.Equal((DomainDiagnostics.MalformedTextHeader, 2), (Assert.Single(reading.Findings).Id, reading.Findings[0].Position.Line));
        Assert.NotNull(Read("html", Page.Replace("<p>", string.Concat(Enumerable.Repeat("<p><br>", 3_000)) + "<i>", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("html", "page.html", Page)]
    [InlineData("front-matter", "ferry.md", Matter)]
    public async Task The_record_of_a_text_is_verified_by_a_check_of_the_same_text(string layout, string name, string content)
    {
        var text = _folder.Write(name, content);
        var record = Path.Combine(_folder.Path, "ferry.json");
        var annotated = await Run.Of("annotate", text, "--layout", layout, "--id", "ferry", "--output", record);
        Assert.Equal((ExitCode.Clean, true), (annotated.ExitCode, annotated.Errors.Contains("drafted: Thorne, 'told'", StringComparison.Ordinal)));

        var check = await Run.Of("check", _folder.Path, "--layout", layout);
        Assert.Contains("quotations failed: 0\nquotations unchecked: 0", check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("[R13]", check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("[R5]", check.Output, StringComparison.Ordinal);

        var quoted = await Run.Of("quote", text, "We kept our word", "--layout", layout);
        Assert.Equal(QuotedWords(await File.ReadAllTextAsync(record)), JsonDocument.Parse(quoted.Output).RootElement.GetProperty("start").GetInt64());

        // What moves in the text is found, and mended.
        await File.WriteAllTextAsync(text, content.Replace("We kept", "Indeed, we never did. We kept", StringComparison.Ordinal).Replace("We kept&#32;", "We kept ", StringComparison.Ordinal));
        Assert.Contains("[R13]", (await Run.Of("check", _folder.Path, "--layout", layout)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_settings_say_the_layout_for_every_command()
    {
        _folder.Write("texts/page.html", Page);
        _folder.Write("domainsdk.json", """{ "paths": ["documents"], "texts": "texts", "layout": "own.json" }""");
        _folder.Write("own.json", """{ "html": { "date": { "selector": "meta[property]", "attribute": "content" }, "address": { "selector": "link", "attribute": "href" }, "headline": "title", "body": "article p" } }""");
        var record = _folder.Write("documents/none.json", "{}");
        File.Delete(record);
        var config = Path.Combine(_folder.Path, "domainsdk.json");
        Assert.Equal(ExitCode.Clean, (await Run.Of("annotate", Path.Combine(_folder.Path, "texts/page.html"), "--layout", Path.Combine(_folder.Path, "own.json"), "--output", record)).ExitCode);
        var check = await Run.Of("check", "--config", config);
        Assert.Contains("quotations failed: 0\nquotations unchecked: 0", check.Output, StringComparison.Ordinal);
        var raw = await Run.Of("check", "--config", config, "--layout", "raw");
        Assert.DoesNotContain("quotations unchecked: 0", raw.Output, StringComparison.Ordinal);

        var part = Path.Combine(_folder.Path, "all.part");
        Assert.Equal(ExitCode.Clean, (await Run.Of("check", "--config", config, "--shard", "1/1", "--partial", part)).ExitCode);
        Assert.Contains("--layout", (await Run.Of("merge", part, "--layout", "raw")).Errors, StringComparison.Ordinal);
        Assert.Equal(check.Output, (await Run.Of("merge", part, "--config", config)).Output);
    }

    [Theory]
    [InlineData("""{ "html": { "date": "time", "address": "a", "headline": "h1" } }""", "own.json(1,11)")]
    [InlineData("""{ "html": { "date": "time", "address": "a", "headline": "h1", "body": "p[" } }""", "own.json(1,71): 'p[' is no CSS selector.")]
    [InlineData("""{ "lines": { "1": "{date}{address}", "2": "{headline}", "3": "{body}" } }""", "own.json(1,12): In '{date}{address}' nothing tells 'date' from 'address'.")]
    [InlineData("""{ "lines": { "x": "{date}" } }""", "own.json(1,14)")]
    [InlineData("{}", "own.json(1,1)")]
    [InlineData("{", "own.json(1,2)")]
    public async Task A_description_that_is_wrong_is_told_with_its_place(string description, string message)
    {
        var own = _folder.Write("own.json", description);
        var run = await Run.Of("quote", _folder.Write("a.txt", "x"), "x", "--layout", own);
        Assert.Equal(ExitCode.CannotRun, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_layout_that_is_not_there_is_told()
    {
        var run = await Run.Of("check", _folder.Write("a.txt", "x"), "--layout", "htm");
        Assert.Equal(ExitCode.CannotRun, run.ExitCode);
        Assert.Contains("htm: no such layout, nor such a file", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_raw_text_format_is_one_layout_among_them()
    {
        var text = Encoding.UTF8.GetBytes(" date 2031-04-12 https://a.example/\n\nHeadline\n\n\n\nLead\n\nBody\n");
        var described = LayoutFile.Read(Encoding.UTF8.GetBytes("""{ "lines": { "1": " date {date} {address}", "3": "{headline}", "5": "{alternativeHeadline?}", "7": "{lead}", "9": "{body}" } }"""), "raw.json");
        Assert.Equal(new SeedTextReader().Read("a.txt", text).Content, new SeedTextReader(described).Read("a.txt", text).Content);
    }

    [Theory]
    [InlineData("html", Page)]
    [InlineData("front-matter", Matter)]
    public void Damaged_texts_are_read_or_told_at_a_place_in_them(string layout, string content)
    {
        var random = new Random(15);
        var reader = NamedLayout.Load(layout).Reader;
        var whole = Encoding.UTF8.GetBytes(content);
        for (var round = 0; round < 2_000; round++)
        {
            var damaged = whole.ToList();
            for (var change = random.Next(1, 6); change > 0; change--)
            {
                var at = random.Next(damaged.Count);
                if (random.Next(3) == 0) damaged.RemoveRange(at, Math.Min(random.Next(1, 40), damaged.Count - at));
                else damaged.Insert(at, (byte)"<>&\"'-:[]{}\n\t \r\0/x!#"[random.Next(20)]);
                if (damaged.Count == 0) damaged.Add((byte)'x');
            }

            var reading = reader.Read("a", [.. damaged]);
            if (reading.Content is SeedText text) Assert.Equal(string.Join("\n\n", text.Paragraphs), text.Body);
            else Assert.True(Assert.Single(reading.Findings).Position is { Line: > 0, Column: > 0 } place && place.Line <= damaged.Count(b => b == '\n') + 1 && place.Offset <= damaged.Count);
            Assert.True(reading.Content is null || reading.Findings.Count == 0);
        }
    }

    private static long QuotedWords(string record) => Document.Parse(record).Statements!.Value.Cast<DirectStatement>().First().Selector.Start;

    private static SeedText Read(string layout, string content)
    {
        var reading = NamedLayout.Load(layout).Reader.Read("a", Encoding.UTF8.GetBytes(content));
        Assert.Empty(reading.Findings);
        return Assert.IsType<SeedText>(reading.Content);
    }
}
