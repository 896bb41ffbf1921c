using System;
using Plain.Models;

// No implicit usings, and types called as those of the library and of the framework. The exit code is the number of failed checks.
var failures = 0;
Finding finding = Finding.Parse("""{"in":{"name":"Ferries"},"by":{"task":{"tags":["a"]}}}""");
Check("reads", finding.In == new Corpus { Name = "Ferries" } && finding.By is JsonSchema { Task: Task { Tags: ["a"] } });
Check("tells absent from null", finding.Seen.OrNull is null && (finding with { Seen = null }).ToJson().Contains("\"seen\":null", StringComparison.Ordinal));
Check("writes", Finding.Parse(finding.ToJson()) == finding);
Check("finds what code has made wrong", !(finding with { In = null! }).Validate().IsValid);
try
{
    Finding.Parse("{}");
    Check("refuses", false);
}
catch (DomainSdk.DomainValidationException exception)
{
    string[] lines = Array.FindAll((exception.StackTrace ?? "").Split('\n'), line => line.Contains(" DomainSdk.", StringComparison.Ordinal));
    Check("shows no path of the machine that made the package", lines.Length > 0 && Array.TrueForAll(lines, line => line.Contains(" in /_/src/", StringComparison.Ordinal)));
}

Console.WriteLine(failures == 0 ? "All checks passed." : $"{failures} checks failed.");
return failures;

void Check(string what, bool holds)
{
    if (holds) return;
    failures++;
    Console.WriteLine($"FAILED: {what}");
}
