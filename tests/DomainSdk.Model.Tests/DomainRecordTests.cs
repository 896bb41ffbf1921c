using DomainSdk.Integrity;
using DomainSdk.Testing;

namespace DomainSdk.Model.Tests;

public sealed class DomainRecordTests
{
    private static string Seeds => Path.Combine(TestPaths.Repository, "seeds");

    [Fact]
    public async Task Typed_keys_lead_from_record_to_record()
    {
        var corpus = await DomainModel.LoadAsync([Seeds]);
        var statement = corpus.Statements.First(s => s.Value.OnBehalfOf is not null);
        var speaker = corpus.Documents.Resolve(statement.Value.Speaker.PartyId);
        Assert.NotNull(speaker);
        Assert.Equal(statement.Value.Speaker.PartyId, speaker.Id);
        Assert.Same(corpus.Find(speaker.Id)?.Value, speaker);
        Assert.Equal(statement.Value.ArticleId, corpus.ArticleOf(statement)?.Value.Id);
        Assert.Null(corpus.Documents.Resolve(new PartyId("party:nobody")));
        Assert.Equal(corpus.Agreements.Count, corpus.Documents.EntitiesOf<Agreement>(AgreementId.Kind).Count());
    }

    [Fact]
    public async Task Every_document_survives_being_written_and_read()
    {
        var corpus = await DomainModel.LoadAsync([Seeds]);
        var count = 0;
        foreach (var document in corpus.Documents.Documents.Where(d => d.Json is not null))
        {
            var record = Document.Parse(document.Json!.Utf8);
            var again = Document.Parse(record.ToJson());
            Assert.Equal(record, again);
            Assert.Equal(record.GetHashCode(), again.GetHashCode());
            Assert.True(record.Validate().IsValid);
            count++;
        }

        Assert.True(count > 10);
    }

    [Fact]
    public void A_person_is_called_by_the_last_word_of_a_name_and_by_other_names_in_their_time()
    {
        Party person = new PersonParty { Id = new("party:a"), Name = "Ilsa Thorne" };
        Assert.True(person.IsCalled("Thorne"));
        Assert.True(person.IsCalled("Ilsa Thorne"));
        Assert.False(person.IsCalled("Ilsa"));

        Party state = new OrganizationParty
        {
            Id = new("party:b"),
            Kind = OrganizationKind.State,
            Name = "Republic of Velmark",
            OtherNames = ValueArray.Create(new OtherName { Name = "Port Velm", Kind = NameKind.Metonym, StartDate = "2000", EndDate = "2010-06" }),
        };
        Assert.False(state.IsCalled("Velmark"));
        Assert.True(state.IsCalled("Port Velm"));
        Assert.True(state.IsCalled("Port Velm", Dates.Of("2010-06-30")));
        Assert.False(state.IsCalled("Port Velm", Dates.Of("2010-07")));
        Assert.False(state.IsCalled("Velm", Dates.Of("2005")));
    }

    [Fact]
    public void Dates_are_ranges_of_what_they_can_mean()
    {
        Assert.Equal(Dates.Of("2020-11"), Dates.Of((PartialDateOrRange)"2020-11"));
        Assert.Equal(Dates.Period("2019", "2020-03"), Dates.Of(new DateRange { Start = "2019", End = "2020-03" }));
        Assert.Null(Dates.Of("soon"));
        Assert.True(TemporalRange.CanPrecede(Dates.Of("2020-11")!.Value, Dates.Of("2020-11-09")!.Value));
    }

    [Fact]
    public void A_text_becomes_a_valid_article()
    {
        const string Raw = " date 2031-04-12 https://courier.example/a\n\nHeadline\n\nOther\n\nThe lead.\n\nBody “one”.\n";
        var text = SeedTextReader.TryRead("a.txt", System.Text.Encoding.UTF8.GetBytes(Raw), out _)!;
        var article = text.ToArticle(new ArticleId("article:a"), "en");
        Assert.True(article.Validate().IsValid);
        Assert.Equal(("Headline", "Other", "2031-04-12", 11L), (article.Headline, article.AlternativeHeadline, article.Published, article.Body.CharCount));
        Assert.Equal(article, Article.Parse(article.ToJson()));
    }
}
