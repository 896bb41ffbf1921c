using DomainSdk.Export;
using DomainSdk.Model;

// What a user of tables does: ask a corpus in SQL, and write it for other tools.
using var query = CorpusQuery.Create();
var corpus = await DomainModel.LoadAsync([args[0]], new DomainModelOptions { Observer = query.Observer });
query.Finish(corpus.Documents, corpus.Check().Findings, corpus);
using (var answer = query.Run("SELECT count(*) FROM statements"))
{
    var statements = answer.Rows.Single()[0];
    Console.WriteLine($"{statements} statements by SQL, {corpus.Statements.Count} by C#");
    if (corpus.Statements.Count == 0 || Convert.ToInt64(statements) != corpus.Statements.Count) return 1;
}

foreach (var extension in new[] { ".duckdb", ".sqlite", ".jsonl", ".ttl", ".csv", ".parquet" })
{
    var path = Path.Combine(args[1], "corpus" + extension);
    using (var export = CorpusExport.Create(path))
    {
        var whole = await DomainModel.LoadAsync([args[0]], new DomainModelOptions { Observer = export.Observer });
        export.Finish(whole.Documents, whole.Check().Findings, whole);
    }

    if (!Path.Exists(path)) return 1;
}

Console.WriteLine("six exports");
return 0;
