using DomainSdk.Integrity;

namespace DomainSdk.Tests.Integrity;

public sealed class IntegrityCheckTests
{
    [Fact]
    public void A_key_is_declared_once_for_each_kind()
    {
        var findings = CorpusCase.Check("""{"authors":[{"id":"x"}],"books":[{"id":"x"}]}""", "{\"authors\":[\n  {\"id\":\"x\"}]}");
        Assert.Equal(["DSDK4001 R1 1.json(2,9) /authors/0/id <- 0.json/authors/0/id"], findings.Select(CorpusCase.Line));
    }

    [Fact]
    public void A_reference_resolves_in_whatever_document()
    {
        var findings = CorpusCase.Check("""{"books":[{"id":"b","author":"a"}]}""", """{"authors":[{"id":"a","kind":"person"}]}""");
        Assert.Empty(findings);
    }

    [Fact]
    public void A_misspelt_reference_is_told_the_nearest_key()
    {
        var finding = Assert.Single(CorpusCase.Check("""{"books":[{"id":"b","author":"auhtor-one"}],"authors":[{"id":"author-one","kind":"person"},{"id":"zz"}]}"""));
        Assert.Equal("DSDK4002 R2 0.json(1,30) /books/0/author <- 0.json/authors/0/id", CorpusCase.Line(finding));
        Assert.Equal("author-one", finding.Suggestion);
    }

    [Fact]
    public void A_key_of_another_kind_does_not_resolve()
    {
        var finding = Assert.Single(CorpusCase.Check("""{"books":[{"id":"b","author":"b"}]}"""));
        Assert.Contains("a book, not of an author", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"a","kind":"pseudonym"}""", 1)]
    [InlineData("""{"id":"a"}""", 1)]
    [InlineData("""{"id":"a","kind":"person"}""", 0)]
    [InlineData("""{"id":"a","kind":null}""", 0)]
    public void The_entity_has_one_of_the_values_asked_for(string author, int count)
    {
        var findings = CorpusCase.Check($$"""{"books":[{"id":"b","author":"a"}],"authors":[{{author}}]}""");
        Assert.Equal(count, findings.Count);
        Assert.All(findings, f => Assert.Equal("DSDK4002 R2 0.json(1,30) /books/0/author <- 0.json/authors/0/id", CorpusCase.Line(f)));
    }

    [Fact]
    public void References_that_lead_back_are_found_where_they_close_the_circle()
    {
        var findings = CorpusCase.Check(
            """{"authors":[{"id":"a","teacher":"b"},{"id":"b","teacher":"c"}]}""",
            """{"authors":[{"id":"c","teacher":"a"},{"id":"d","teacher":"d"},{"id":"e","teacher":"a"}]}""");
        Assert.Equal(
            ["DSDK4014 R14 1.json(1,33) /authors/0/teacher <- 0.json/authors/0/id", "DSDK4014 R14 1.json(1,58) /authors/1/teacher <- 1.json/authors/1/id"],
            findings.Select(CorpusCase.Line));
    }

    [Fact]
    public void A_chain_longer_than_any_call_stack_is_followed()
    {
        const int Length = 50_000;
        var authors = string.Join(',', Enumerable.Range(0, Length).Select(i => $$"""{"id":"a{{i}}","teacher":"a{{(i + 1) % Length}}"}"""));
        var finding = Assert.Single(CorpusCase.Check($$"""{"authors":[{{authors}}]}"""));
        Assert.Equal("R14", finding.Rule);
    }

    [Theory]
    [InlineData("\"2020-11\"", "\"2020-11-09\"", 0)]
    [InlineData("\"2020-12\"", "\"2020-11-09\"", 1)]
    [InlineData("""{"start":"2020-01","end":"2021"}""", "\"2020\"", 0)]
    [InlineData("""{"start":"2021-01","end":"2022"}""", "\"2020\"", 1)]
    [InlineData("\"2021\"", """{"start":"2019","end":"2020"}""", 1)]
    [InlineData("\"unknown\"", "\"2020\"", 0)]
    [InlineData("2021", "\"2020\"", 0)]
    public void Dates_of_one_entity_are_in_order(string written, string published, int count)
    {
        var findings = CorpusCase.Check($$"""{"books":[{"id":"b","written":{{written}},"published":{{published}}}]}""");
        Assert.Equal(count, findings.Count);
        Assert.All(findings, f => Assert.Equal("DSDK4008 R8 0.json(1,31) /books/0/written <- 0.json/books/0/published", CorpusCase.Line(f)));
    }

    [Fact]
    public void A_condition_is_looked_up_in_the_item_at_hand()
    {
        var findings = CorpusCase.Check("""{"books":[{"id":"b","published":"2020","editions":[{"type":"manuscript","date":"2019"},{"type":"reprint","date":"2018"},{"type":"reprint","date":"2021"}]}]}""");
        Assert.Equal(["DSDK4008 R8 0.json(1,33) /books/0/published <- 0.json/books/0/editions/1/date"], findings.Select(CorpusCase.Line));
    }

    [Fact]
    public void Order_is_checked_across_references_in_other_documents()
    {
        var findings = CorpusCase.Check(
            """{"reviews":[{"date":"2020-05-01","books":[{"id":"early","relation":"praises"},{"id":"late","relation":"praises"},{"id":"late","relation":"expects"}]}]}""",
            """{"books":[{"id":"early","published":"2020-05"},{"id":"late","published":"2020-06"}]}""");
        Assert.Equal(["DSDK4012 R12 1.json(1,73) /books/1/published <- 0.json/reviews/0/date"], findings.Select(CorpusCase.Line));
    }

    [Fact]
    public void A_path_goes_on_from_one_reference_to_the_next_and_reports_under_the_rule_of_the_schema()
    {
        var findings = CorpusCase.Check(
            """{"reviews":[{"date":"1990","of":"b"}]}""", """{"books":[{"id":"b","author":"a"}]}""", """{"authors":[{"id":"a","kind":"person","born":"1995"}]}""");
        Assert.Equal(["DSDK4000 house-rule 2.json(1,46) /authors/0/born <- 0.json/reviews/0/date"], findings.Select(CorpusCase.Line));
    }

    [Fact]
    public void Quotations_are_verified_failed_or_unchecked_and_never_taken_for_granted()
    {
        var report = IntegrityCheck.Run(CorpusCase.Facts(
            """{"reviews":[{"of":"b","quote":{"start":0,"end":4,"exact":"Once"}},{"of":"b","quote":{"start":0,"end":4,"exact":"Ones"}},{"of":"c","quote":{"start":0,"end":1,"exact":"x"}},{"of":"b"}]}""",
            """{"books":[{"id":"b","text":"Once upon a time"},{"id":"c"}]}"""));
        Assert.Equal((1, 1, 1), (report.QuotationsVerified, report.QuotationsFailed, report.QuotationsUnchecked));
        Assert.Equal(["DSDK4003 R3 0.json(1,112) /reviews/1/quote/exact <- 1.json/books/0/text"], report.Findings.Select(CorpusCase.Line));
    }

    [Fact]
    public void A_text_can_be_supplied_from_outside()
    {
        var facts = CorpusCase.Facts("""{"books":[{"id":"b"}],"reviews":[{"of":"b","quote":{"start":0,"end":4,"exact":"Once"}}]}""");
        var location = new FactLocation(new SourcePosition("b.txt", 9, 1, 9, 1, 0, 0), "");
        var report = IntegrityCheck.Run(facts, (kind, key, path) => (kind, key, path) == ("book", "b", "/text") ? new SuppliedText("Once more", location) : null);
        Assert.Equal((1, 0, 0), (report.QuotationsVerified, report.QuotationsFailed, report.QuotationsUnchecked));
    }

    [Fact]
    public void Merged_shards_give_the_findings_of_a_single_run_in_whatever_order()
    {
        string[] documents =
        [
            """{"authors":[{"id":"a","teacher":"b","kind":"pseudonym"}],"books":[{"id":"x","author":"a","published":"2022"}]}""",
            """{"authors":[{"id":"b","teacher":"a"},{"id":"a"}]}""",
            """{"reviews":[{"date":"2020","of":"x","books":[{"id":"x","relation":"praises"},{"id":"nowhere"}],"quote":{"start":0,"end":1,"exact":"?"}}]}""",
            """{"books":[{"id":"x"},{"id":"y","text":"abc","written":"2020","published":"2019"}],"reviews":[{"of":"y","quote":{"start":0,"end":2,"exact":"bc"}}]}""",
        ];
        var single = IntegrityCheck.Run(CorpusCase.Facts(documents));
        Assert.NotEmpty(single.Findings);
        foreach (var order in new[] { new[] { 3, 2, 1, 0 }, [2, 0, 3, 1] })
        {
            var left = new IntegrityFacts();
            var right = new IntegrityFacts();
            foreach (var i in order[..2]) left.Merge(CorpusCase.FactsOf(documents[i], $"{i}.json"));
            foreach (var i in order[2..]) right.Merge(CorpusCase.FactsOf(documents[i], $"{i}.json"));
            left.Merge(right);
            var merged = IntegrityCheck.Run(left);
            Assert.Equal(single.Findings.Select(CorpusCase.Line), merged.Findings.Select(CorpusCase.Line));
            Assert.Equal(single with { Findings = [] }, merged with { Findings = [] });
        }
    }

    [Fact]
    public void Severities_can_be_set_by_id_or_rule_and_findings_hidden()
    {
        var facts = CorpusCase.Facts("""{"authors":[{"id":"a"},{"id":"a"}],"books":[{"id":"b","author":"nobody"}]}""");
        var severities = new SeverityOverrides([new("DSDK4001", DiagnosticSeverity.Info), new("r2", DiagnosticSeverity.Hidden)]);
        var finding = Assert.Single(IntegrityCheck.Run(facts, severities: severities).Findings);
        Assert.Equal(("R1", DiagnosticSeverity.Info), (finding.Rule, finding.Severity));
    }

    [Fact]
    public void A_document_that_is_not_valid_still_declares_its_entities()
    {
        var findings = CorpusCase.Check("""{"unknown":1,"authors":[{"id":"a","kind":"person"},{"id":5}]}""", """{"books":[{"id":"b","author":"a"}]}""");
        Assert.Empty(findings);
    }
}
