using DomainSdk.Model;
using News;

// What a user of the domain package does: load a corpus, check it, count what is in it.
var corpus = await DomainModel.LoadAsync([args[0]]);
var report = corpus.Check();
Console.WriteLine($"{report.Documents} documents, {report.Articles} articles, {report.Statements} statements, {report.Findings.Count} findings");
if (report.Articles == 0 || report.Statements == 0 || report.Findings.Count > 0) return 1;

// With a rule of one's own.
var ruled = (await DomainModel.LoadAsync([args[0]], new DomainModelOptions { Rules = [new EveryArticle()] })).Check();
Console.WriteLine($"{ruled.Findings.Count} findings by a rule of one's own");
return ruled.Findings.Count == corpus.Articles.Count && ruled.Findings.All(f => f is { Rule: "N1", Position.Line: > 0, Pointer.Length: > 0 }) ? 0 : 1;
