using DomainSdk.Model;

// Who said what: the corpus is read from the folder of the project, or from the one that is named.
var folder = args.Length > 0 ? args[0] : "documents";
var corpus = await DomainModel.LoadAsync([folder]);
foreach (var statement in corpus.Statements)
{
    var speaker = corpus.Find(statement.Value.Speaker.PartyId);
    Console.WriteLine($"{speaker?.Value.Name ?? statement.Value.Speaker.PartyId.Value}: {statement.Value.Summary}");
}

var report = corpus.Check();
foreach (var finding in report.Findings) Console.Error.WriteLine(finding);
return report.Findings.Count == 0 ? 0 : 1;
