using DomainSdk.Model;

// What a user of the domain package does: load a corpus, check it, count what is in it.
var corpus = await DomainModel.LoadAsync([args[0]]);
var report = corpus.Check();
Console.WriteLine($"{report.Documents} documents, {report.Articles} articles, {report.Statements} statements, {report.Findings.Count} findings");
return report.Articles > 0 && report.Statements > 0 && report.Findings.Count == 0 ? 0 : 1;
