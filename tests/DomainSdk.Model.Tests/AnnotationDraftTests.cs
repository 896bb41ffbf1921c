using DomainSdk.Testing;

namespace DomainSdk.Model.Tests;

/// <summary>Drafts as records: valid, marked, and right about where quotations stand.</summary>
public sealed class AnnotationDraftTests
{
    private const string Body = "🐟 “We kept our word,” Thorne told reporters. “We kept our word,” said Tomas Reyne. “No,” Reyne added.";

    [Theory]
    [InlineData(KeptWords.Digests, OffsetUnit.Utf16)]
    [InlineData(KeptWords.Context, OffsetUnit.CodePoint)]
    [InlineData(KeptWords.Text, OffsetUnit.CodePoint)]
    public async Task A_draft_has_findings_only_for_what_a_person_has_to_write(KeptWords keep, OffsetUnit unit)
    {
        var text = AnnotatedText.Of(Body);
        var draft = text.Annotate(new AnnotationOptions { Keep = keep, Unit = unit });
        Assert.Equal(["party:thorne", "party:tomas-reyne"], draft.OpenParties.Select(p => p.Key.Value));
        Assert.Equal(keep == KeptWords.Digests, draft.Document.Articles!.Value[0].Headline is null);
        Assert.Equal(keep == KeptWords.Text, draft.Document.ToJson().Contains("kept our word", StringComparison.Ordinal));

        var report = await Check(draft.Document, text);
        Assert.Equal(3, report.QuotationsVerified);
        Assert.Equal(["R16", "R16", "R16", "R16", "R2", "R2", "R2"], report.Findings.Select(f => f.Rule).Order(StringComparer.Ordinal));

        // What the report asks for, done by a person: parties, language, and a look at each draft.
        var parties = draft.OpenParties.Select(p => (Party)new PersonParty { Id = p.Key, Name = p.Value! });
        var document = draft.Document with
        {
            Articles = [.. draft.Document.Articles!.Value.Select(a => a with { Language = "en" })],
            Statements = [.. draft.Document.Statements!.Value.Select(s => (DirectStatement)s with { RecordStatus = RecordStatus.New })],
            Parties = [.. parties],
        };
        Assert.Empty((await Check(document, text)).Findings.Select(f => f.ToString()));
    }

    [Fact]
    public void A_known_party_is_the_speaker_where_there_is_one_alone()
    {
        var draft = AnnotatedText.Of(Body).Annotate(new AnnotationOptions
        {
            Slug = "ferry",
            PartiesCalled = name => name switch { "Thorne" => [new PartyId("party:jon-thorne")], "Reyne" => [new PartyId("party:a"), new PartyId("party:b")], _ => [] },
        });
        Assert.Equal(["party:jon-thorne", "party:tomas-reyne", "party:tomas-reyne"], draft.Document.Statements!.Value.Select(s => s.Speaker.PartyId.Value));
        Assert.Equal(["statement:ferry-1", "statement:ferry-2", "statement:ferry-3"], draft.Document.Statements!.Value.Select(s => s.Id.Value));
        Assert.Equal(["party:tomas-reyne"], draft.OpenParties.Select(p => p.Key.Value));
    }

    [Theory]
    [InlineData("Ferry returns: 'what a day'", "article:ferry-returns-what-a-day-2031-04-12")]
    [InlineData("Überraschung am See", "article:uberraschung-am-see-2031-04-12")]
    [InlineData("Паром вернулся", "article:ferry-2031-04-12")]
    public void Ids_are_made_of_headline_or_address(string headline, string id)
    {
        var draft = AnnotatedText.Of("Nothing.", headline).Annotate();
        Assert.Equal(id, Assert.Single(draft.Document.Articles!.Value).Id.Value);
        Assert.Null(draft.Document.Statements);
        Assert.True(Document.IsValid(draft.Document.ToJson()));
    }

    [Fact]
    public void Any_text_gives_a_valid_record()
    {
        var random = new Random(1);
        string[] pieces = ["“", "”", "\"", "'", "’", "‘", "«", "»", "„", " ", " ", ". ", ", ", "\n", "\n\n", "said", "Thorne", "he", "the", "Minister", "of", "and", "6", "🐟", ":", "–", "according to", "ß", "ﬁ", "İ", "\u200F", "told"];
        for (var i = 0; i < 2_000; i++)
        {
            var body = "x" + string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => pieces[random.Next(pieces.Length)] + (random.Next(3) == 0 ? " " : "")));
            var text = AnnotatedText.Of(body);
            var draft = text.Annotate(new AnnotationOptions { Keep = KeptWords.Text });
            Assert.True(Document.TryParse(draft.Document.ToJson(), out var read, out var result), string.Join('\n', result.Errors) + body);
            Assert.All(read.Statements ?? [], s => Assert.Equal(s.Passage!.Exact, text.Body[(int)s.Passage.Start..(int)s.Passage.End]));
            Assert.All(read.Statements ?? [], s => Assert.True(s.Speaker.AttributionText is not { } name || text.Body.Contains(name, StringComparison.Ordinal)));
        }
    }

    [GivenSeedsFact]
    public async Task The_quotation_of_the_given_text_is_found_whole()
    {
        foreach (var path in Directory.EnumerateFiles(TestPaths.GivenSeeds!, "*.txt"))
        {
            var text = SeedTextReader.TryRead(path, await File.ReadAllBytesAsync(path), out _)!;
            var marks = text.Body.Count(c => c == '"');
            var draft = text.Annotate();
            Assert.Equal(marks / 2, draft.Quotations.Count);
            if (text.Sha256 != "4f94157429a6991ccd211735d5c9c9a595ce340abbe7aae45caa552487999d3b") continue;

            // The record of it in 'seeds', made by hand, has the same selector, speaker and verb.
            var record = Document.Parse(await File.ReadAllBytesAsync(Path.Combine(TestPaths.Repository, "seeds", "given", "lachin-checkpoint.json")));
            var byHand = Assert.Single(record.Statements!.Value.OfType<DirectStatement>());
            var drafted = Assert.IsType<DirectStatement>(Assert.Single(draft.Document.Statements!.Value));
            Assert.Equal((byHand.Selector.Start, byHand.Selector.End, byHand.Selector.Sha256), (drafted.Selector.Start, drafted.Selector.End, drafted.Selector.Sha256));
            Assert.Equal((byHand.Speaker.AttributionText, byHand.Cue), (drafted.Speaker.AttributionText, drafted.Cue));
            Assert.Equal(record.Articles!.Value[0].Body, draft.Document.Articles!.Value[0].Body);
        }
    }

    private static async Task<DomainReport> Check(Document document, SeedText text)
    {
        var folder = Directory.CreateTempSubdirectory("domainsdk-tests-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "a.json"), document.ToJson(indented: true));
            await File.WriteAllTextAsync(Path.Combine(folder, "a.txt"), $" date 2031-04-12 {text.Uri}\n\n{text.Headline}\n\n\n\n{text.Lead}\n\n{text.Body}\n");
            return (await DomainModel.LoadAsync([folder])).Check();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
