using System.Text;

namespace DomainSdk.Model.Tests;

/// <summary>The rules on documents made for one question each.</summary>
public sealed class QuotedPassagesTests
{
    [Theory]
    [InlineData("He said \"yes, no\" twice.", "yes", true)]
    [InlineData("He said \"yes, no\" twice.", "\"yes, no\"", true)]
    [InlineData("He said \"yes, no\" twice.", "no\" tw", false)]
    [InlineData("He said “a ‘b’ c” twice.", "b", true)]
    [InlineData("Er sagte „ja“ und „nein”.", "nein", true)]
    [InlineData("Il dit « oui ».", "oui", true)]
    [InlineData("“Open to the end", "the end", true)]
    [InlineData("“Open\n\nelsewhere", "elsewhere", false)]
    [InlineData("A “one” and ” not.", "not", false)]
    [InlineData("It's a 'single' mark.", "single", true)]
    [InlineData("The ‘single’ mark’s.", "mark", false)]
    [InlineData("It's his, isn't it.", "s his, isn", false)]
    [InlineData("A 6\" pipe and a 9\" pipe.", "pipe and", false)]
    public async Task A_direct_statement_lies_within_quotation_marks(string text, string passage, bool holds)
    {
        var start = text.IndexOf(passage, StringComparison.Ordinal);
        var body = new Body { ContentType = ContentType.TextPlain, Value = text, CharCount = text.Length, Sha256 = Integrity.QuotationCheck.Sha256(text) };
        var document = new Document
        {
            Articles = ValueArray.Create(new Article { Id = new("article:a"), Uri = new Uri("https://courier.example/a"), Language = "en", Published = "2031", Body = body }),
            Parties = ValueArray.Create<Party>(new PersonParty { Id = new("party:p"), Name = "P" }),
            Statements = ValueArray.Create<Statement>(new DirectStatement
            {
                Id = new("statement:s"),
                ArticleId = new("article:a"),
                Speaker = new Speaker { PartyId = new("party:p") },
                Selector = new TextSelector { Start = start, End = start + passage.Length, Exact = passage },
                Source = new Source { Type = SourceType.NewsReport, AssertedBy = "A test" },
            }),
        };
        var folder = Directory.CreateTempSubdirectory("domainsdk-tests-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "a.json"), document.ToJson(indented: true), Encoding.UTF8);
            var report = (await DomainModel.LoadAsync([folder])).Check();
            Assert.Equal(holds ? [] : ["R5"], report.Findings.Select(f => f.Rule));
            Assert.Equal(1, report.QuotationsVerified);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
