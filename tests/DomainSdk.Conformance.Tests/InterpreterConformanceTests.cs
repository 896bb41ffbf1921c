using System.Text;
using DomainSdk.Conformance.Suite;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Testing;

namespace DomainSdk.Conformance;

/// <summary>The official suite on the interpreter: every dialect, required and optional tests, formats asserted where the suite means them to be.</summary>
public sealed class InterpreterConformanceTests
{
    public static TheoryData<string> Files()
    {
        var data = new TheoryData<string>();
        foreach (var file in TestSuite.Files()) data.Add(file.Path);
        return data;
    }

    [CorporaTheory]
    [MemberData(nameof(Files))]
    public void Every_test_has_its_verdict(string path)
    {
        var file = TestSuite.Files().Single(f => f.Path == path);
        var failures = new StringBuilder();
        foreach (var group in TestSuite.Read(file)) Run(file, group, failures);
        Assert.True(failures.Length == 0, failures.ToString());
    }

    private static void Run(SuiteFile file, SuiteGroup group, StringBuilder failures)
    {
        var source = new SchemaSource(group.Schema, "schema:///" + file.Path, TestSuite.DialectOf(file.Draft));
        var result = SchemaCompiler.Compile([source], new CompileOptions
        {
            Retriever = new SuiteRetriever(),
            AssertFormats = file.AssertsFormats,
            AssertContent = file.AssertsContent,
        });
        var root = result.Plan.Roots[0];
        foreach (var test in group.Tests)
        {
            var text = JsonText.Parse(test.Data);
            var isValid = PlanInterpreter.IsValid(result.Plan, root.Node, text.View);
            var detailed = PlanInterpreter.Validate(result.Plan, root.Node, text);
            var end = PlanInterpreter.Check(result.Plan, root.Node, test.Data, 0);
            if (isValid != test.IsValid && !ExpectedFailures.Contains(file, group, test))
                failures.AppendLine($"{group.Description} | {test.Description}: expected {(test.IsValid ? "valid" : "invalid")}{Diagnostics(result)}{Errors(detailed)}");
            if (detailed.IsValid != isValid || (end >= 0) != isValid)
                failures.AppendLine($"{group.Description} | {test.Description}: boolean {isValid}, detailed {detailed.IsValid}, check {end}");
        }
    }

    private static string Errors(ValidationResult result) => string.Concat(result.Errors.Select(e => $"\n    {e.KeywordLocation} {e.InstanceLocation} {e.Message}"));

    private static string Diagnostics(CompileResult result) => string.Concat(
        result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"\n    {d}"));
}
