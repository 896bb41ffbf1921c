namespace DomainSdk.Export.Tests;

/// <summary>The tables that follow from integrity keywords, in any schema.</summary>
public class AnySchemaTests
{
    private const string Schema = """
        {
          "type": "object",
          "properties": {
            "books": { "items": {
              "x-entity": { "kind": "book", "key": "/isbn" }, "properties": { "isbn": { "type": "string" }, "text": { "type": "string" } } } },
            "notes": { "items": {
              "x-entity": { "kind": "note", "key": "/id" },
              "properties": { "id": { "type": "string" }, "book": { "type": "string", "x-ref": { "kind": "book" } } },
              "x-quotation": { "text": "/book>/text", "start": "/from", "end": "/to", "exact": "/words" } } }
          }
        }
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Entities_references_quotations_and_findings_are_rows(bool keepsDocuments)
    {
        using var folder = new TemporaryFolder();
        folder.Write("1.jsonl", """
            { "books": [ { "isbn": "b1", "text": "A tide is a promise." } ], "notes": [ { "id": "n1", "book": "b1", "from": 2, "to": 6, "words": "tide" } ] }
            { "notes": [ { "id": "n2", "book": "b1", "from": 12, "to": 19, "words": "promise" }, { "id": "n3", "book": "b1", "from": 0, "to": 1, "words": "The" } ] }
            { "notes": [ { "id": "n4", "book": "b9", "from": 0, "to": 1, "words": "lost" } ] }
            { "books": [ { "isbn": 7 } ] }
            { not JSON }
            """);
        var rows = await AskAsync(folder.Path, keepsDocuments,
            "SELECT line, valid FROM documents ORDER BY line",
            "SELECT kind, key, document_line, line, pointer FROM entities ORDER BY key",
            "SELECT kind, key, owner_kind, owner_key, document_line FROM refs ORDER BY owner_key",
            "SELECT owner_key, status, words, pointer FROM quotations ORDER BY owner_key",
            "SELECT id, rule, line FROM findings ORDER BY line, id",
            "SELECT record FROM entities WHERE key = 'b1'");
        Assert.Equal(["1 | True", "2 | True", "3 | True", "4 | False", "5 | False"], rows[0]);
        Assert.Equal(["book | b1 | 1 | 1 | /books/0/isbn", "note | n1 | 1 | 1 | /notes/0/id", "note | n2 | 2 | 2 | /notes/0/id", "note | n3 | 2 | 2 | /notes/1/id", "note | n4 | 3 | 3 | /notes/0/id"], rows[1]);
        Assert.Equal(["book | b1 | note | n1 | 1", "book | b1 | note | n2 | 2", "book | b1 | note | n3 | 2", "book | b9 | note | n4 | 3"], rows[2]);
        Assert.Equal(["n1 | verified | tide | /notes/0", "n2 | verified | promise | /notes/0", "n3 | failed | A | /notes/1", "n4 | unchecked | lost | /notes/0"], rows[3]);
        Assert.Equal(["DSDK4003 | R3 | 2", "DSDK4002 | R2 | 3", "DSDK2001 | - | 4", "DSDK2000 | - | 5"], rows[4]);
        Assert.Equal(["""{ "isbn": "b1", "text": "A tide is a promise." }"""], rows[5]);
    }

    [Theory]
    [InlineData("b\\\\ud800", "b\\\\ud800")]
    [InlineData("b\\ud800", "b\\ufffd")]
    [InlineData("\\uDE00\\uD83D\\uDE00\\uD83D", "\\ufffd\\uD83D\\uDE00\\ufffd")]
    public async Task A_record_with_half_a_pair_can_be_asked(string key, string shown)
    {
        using var folder = new TemporaryFolder();
        folder.Write("1.json", $$"""{ "books": [ { "isbn": "{{key}}" } ] }""");
        var rows = await AskAsync(folder.Path, keepsDocuments: false, "SELECT record FROM entities", "SELECT record->>'$.isbn' IS NOT NULL FROM entities");
        Assert.Equal([$$"""{ "isbn": "{{shown}}" }"""], rows[0]);
        Assert.Equal(["True"], rows[1]);
    }

    [Fact]
    public async Task Keys_that_differ_behind_a_zero_stay_apart()
    {
        using var folder = new TemporaryFolder();
        folder.Write("1.json", """{ "books": [ { "isbn": "a\u0000b" }, { "isbn": "a\u0000c" } ] }""");
        Assert.Equal(["a\uFFFDb", "a\uFFFDc"], (await AskAsync(folder.Path, keepsDocuments: false, "SELECT key FROM entities ORDER BY key"))[0]);
    }

    [Fact]
    public async Task There_are_no_tables_of_the_domain()
    {
        using var folder = new TemporaryFolder();
        folder.Write("1.json", "{}");
        await Assert.ThrowsAsync<QueryException>(() => AskAsync(folder.Path, keepsDocuments: true, "SELECT * FROM articles"));
    }

    [Fact]
    public async Task The_check_finds_the_same_with_and_without_an_observer()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 20; i++)
            folder.Write($"{i}.json", $$"""{ "books": [ { "isbn": "b{{i}}", "text": "some words" } ], "notes": [ { "id": "n{{i}}", "book": "b{{i * 2}}", "from": {{i % 3}}, "to": 4, "words": "some" } ] }""");
        using var query = CorpusQuery.Create();
        var schema = JsonSchema.FromText(Schema).Root;
        var seen = await Corpus.LoadAsync([folder.Path], new CorpusOptions { SchemaOf = _ => schema, Observer = query.Observer });
        var alone = await Corpus.LoadAsync([folder.Path], new CorpusOptions { SchemaOf = _ => schema });
        Assert.NotEmpty(alone.Check());
        Assert.Equal(alone.Check().Select(f => f.ToString()), seen.Check().Select(f => f.ToString()));
        var (first, second) = (alone.CheckIntegrity(), seen.CheckIntegrity());
        Assert.Equal((first.QuotationsVerified, first.QuotationsFailed, first.QuotationsUnchecked), (second.QuotationsVerified, second.QuotationsFailed, second.QuotationsUnchecked));
        Assert.Empty(seen.Facts.ResolvedReferences);
    }

    private static async Task<List<List<string>>> AskAsync(string folder, bool keepsDocuments, params string[] questions)
    {
        using var query = CorpusQuery.Create();
        var schema = JsonSchema.FromText(Schema).Root;
        var corpus = await Corpus.LoadAsync([folder], new CorpusOptions { SchemaOf = _ => schema, Observer = query.Observer, KeepDocuments = keepsDocuments });
        query.Finish(corpus, corpus.Check());
        var answers = new List<List<string>>();
        foreach (var sql in questions)
        {
            using var answer = query.Run(sql);
            answers.Add([.. answer.Rows.Select(row => Tour.Questions.Row([.. row]))]);
        }

        return answers;
    }
}
