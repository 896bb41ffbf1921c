using DomainSdk.Model;

namespace DomainSdk.Export.Tests;

/// <summary>The tables of the domain hold what the records hold.</summary>
public class DomainTableTests(SeedsQuery seeds) : IClassFixture<SeedsQuery>
{
    [Fact]
    public void Every_table_has_a_row_for_each_thing()
    {
        var corpus = seeds.Corpus;
        var expected = new Dictionary<string, int>
        {
            ["documents"] = (int)corpus.Documents.DocumentCount,
            ["entities"] = corpus.Documents.Entities.Count,
            ["articles"] = corpus.Articles.Count,
            ["subjects"] = corpus.Articles.Sum(a => a.Value.Subjects?.Count ?? 0),
            ["statements"] = corpus.Statements.Count,
            ["audiences"] = corpus.Statements.Sum(s => s.Value.Audience?.Count ?? 0),
            ["agreement_refs"] = corpus.Statements.Sum(s => s.Value.AgreementRefs?.Count ?? 0),
            ["parties"] = corpus.Parties.Count,
            ["names"] = corpus.Parties.Sum(p => 1 + (p.Value.OtherNames?.Count ?? 0)),
            ["memberships"] = corpus.Parties.Sum(p => p.Value.Memberships?.Count ?? 0),
            ["agreements"] = corpus.Agreements.Count,
            ["participants"] = corpus.Agreements.Sum(a => a.Value.Participants.Count),
            ["actions"] = corpus.Agreements.Sum(a => a.Value.Participants.Sum(p => p.Actions?.Count ?? 0)),
            ["reservations"] = corpus.Agreements.Sum(a => a.Value.Reservations?.Count ?? 0),
            ["texts"] = corpus.Texts.Count,
            ["findings"] = 0,
        };
        foreach (var (table, count) in expected) Assert.Equal((table, $"{count}"), (table, seeds.Ask($"SELECT count(*) FROM {table}")[0]));
    }

    [Fact]
    public void Dates_are_held_as_written_and_as_days()
    {
        Assert.Equal(["1931 | 1931-01-01 | 1931-12-31"], seeds.Ask("SELECT date_signed, date_signed_first, date_signed_last FROM agreements WHERE id = 'agreement:lake-rules-1931'"));
        Assert.Equal(seeds.Corpus.Articles.Select(a => a.Value.Published).Order(StringComparer.Ordinal), seeds.Ask("SELECT published FROM articles ORDER BY published"));
        Assert.Equal(["0"], seeds.Ask("SELECT count(*) FROM articles WHERE (published_at IS NULL) <> (length(published) <= 10)"));
    }

    [Fact]
    public void Rows_stand_in_the_order_that_dates_have_in_code() => Assert.Equal(
        seeds.Corpus.Statements.Where(s => s.Value.StatementDate is not null).OrderBy(s => Dates.Of(s.Value.StatementDate!.Value)).ThenBy(s => s.Key, StringComparer.Ordinal).Select(s => s.Key),
        seeds.Ask("SELECT id FROM statements WHERE statement_date IS NOT NULL ORDER BY statement_date_first, statement_date_last DESC, id"));

    [Fact]
    public void What_a_missing_value_stands_for_is_there() => Assert.Equal(
        seeds.Corpus.Articles.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => $"{a.Key} | {a.Value.Version} | {Tour.Questions.Row(a.Value.PubStatus, a.Value.Body.OffsetUnit)}"),
        seeds.Ask("SELECT id, version, pub_status, offset_unit FROM articles ORDER BY id"));

    [Fact]
    public void Bodies_come_from_raw_texts_too() => Assert.Equal(
        seeds.Corpus.Articles.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => $"{a.Key} | {seeds.Corpus.TextOf(a)?.Text ?? "-"}"),
        seeds.Ask("SELECT id, body FROM articles ORDER BY id"));

    [Fact]
    public void Quotations_are_counted_as_the_check_counts_them()
    {
        var report = seeds.Corpus.Check();
        Assert.Equal([$"{report.QuotationsVerified}"], seeds.Ask("SELECT count(*) FROM quotations WHERE status = 'verified'"));
        Assert.Equal([$"{report.QuotationsUnchecked}"], seeds.Ask("SELECT count(*) FROM quotations WHERE status = 'unchecked'"));
        Assert.Equal(["0"], seeds.Ask("SELECT count(*) FROM quotations q JOIN statements s ON s.id = q.owner_key WHERE q.words IS DISTINCT FROM s.words"));
    }

    [Fact]
    public void Every_key_leads_to_its_entity() => Assert.Equal(["0"], seeds.Ask("SELECT count(*) FROM refs r WHERE NOT EXISTS (FROM entities e WHERE e.kind = r.kind AND e.key = r.key)"));

    [Fact]
    public void Records_are_JSON() => Assert.Equal(
        seeds.Corpus.Agreements.Select(a => a.Value.Title).Order(StringComparer.Ordinal), seeds.Ask("SELECT record->>'$.title' AS title FROM entities WHERE kind = 'agreement' ORDER BY title"));
}
