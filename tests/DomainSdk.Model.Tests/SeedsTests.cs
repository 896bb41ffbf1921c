using DomainSdk.Testing;

namespace DomainSdk.Model.Tests;

public sealed class SeedsTests
{
    private static string Seeds => Path.Combine(TestPaths.Repository, "seeds");

    [Fact]
    public async Task The_seeds_are_clean_and_only_the_given_article_has_no_text()
    {
        var report = (await DomainModel.LoadAsync([Seeds])).Check();
        Assert.Empty(report.Findings.Select(f => f.ToString()));
        Assert.True(report.Articles >= 13);
        Assert.True(report.Statements > report.Articles);
        Assert.True(report is { Parties: > 10, Agreements: > 3, QuotationsVerified: > 20, QuotationsFailed: 0, QuotationsUnchecked: > 0 });
        Assert.Empty(report.Texts);

        var withoutGiven = (await DomainModel.LoadAsync([Path.Combine(Seeds, "parties.json"), Path.Combine(Seeds, "agreements.json"), Path.Combine(Seeds, "articles")])).Check();
        Assert.Empty(withoutGiven.Findings.Select(f => f.ToString()));
        Assert.Equal(0, withoutGiven.QuotationsUnchecked);
        Assert.Equal(report.QuotationsVerified, withoutGiven.QuotationsVerified);
    }

    [GivenSeedsFact]
    public async Task The_given_text_verifies_every_quotation_of_its_record()
    {
        var without = (await DomainModel.LoadAsync([Seeds])).Check();
        var with = (await DomainModel.LoadAsync([Seeds], new DomainModelOptions { Texts = [TestPaths.GivenSeeds!] })).Check();
        Assert.Empty(with.Findings.Select(f => f.ToString()));
        Assert.Equal(0, with.QuotationsUnchecked);
        Assert.Equal(without.QuotationsVerified + without.QuotationsUnchecked, with.QuotationsVerified);
        Assert.Equal(without.Documents, with.Documents);
    }

    [GivenSeedsFact]
    public async Task The_given_text_is_an_article_by_itself()
    {
        var report = (await DomainModel.LoadAsync([TestPaths.GivenSeeds!])).Check();
        Assert.Empty(report.Findings);
        var text = Assert.Single(report.Texts);
        Assert.Equal((1, 1), (report.Documents, report.Articles));
        Assert.Equal(new DateOnly(2023, 5, 1), text.Date);
        Assert.Contains("/20230501/", text.Uri, StringComparison.Ordinal);
        Assert.Null(text.AlternativeHeadline);
        Assert.Equal((2505, 2509), (text.FileCharCount, text.FileByteCount));
        Assert.Equal((1986, "4f94157429a6991ccd211735d5c9c9a595ce340abbe7aae45caa552487999d3b"), (text.CharCount, text.Sha256));
        Assert.NotEmpty(text.Paragraphs);
        Assert.Equal(text.Body, string.Join("\n\n", text.Paragraphs));
    }

    [Fact]
    public async Task A_record_whose_text_file_is_gone_is_unchecked()
    {
        var report = (await DomainModel.LoadAsync([Path.Combine(Seeds, "parties.json"), Path.Combine(Seeds, "agreements.json"), Path.Combine(Seeds, "articles", "bridge-dispute.json")])).Check();
        Assert.Empty(report.Findings.Select(f => f.ToString()));
        Assert.Equal(0, report.QuotationsVerified);
        Assert.True(report.QuotationsUnchecked > 0);
    }
}
