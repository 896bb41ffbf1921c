using System.Text;
using DomainSdk.Conformance.Suite;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Plan;
using DomainSdk.Testing;
using DomainSdk.Testing.Compiling;
using Xunit.Abstractions;

namespace DomainSdk.Conformance.Emitted;

/// <summary>The official suite on emitted code: the verdicts of the specification, errors where the interpreter has them; valid documents come back as they were.</summary>
public sealed class EmittedConformanceTests(ITestOutputHelper output)
{
    public static TheoryData<string> Drafts() => ["draft4", "draft6", "draft7", "draft2019-09", "draft2020-12", "v1"];

    [CorporaTheory]
    [MemberData(nameof(Drafts))]
    public void Every_test_has_its_verdict_and_errors(string draft)
    {
        var cases = new List<(SuiteFile File, SuiteGroup Group, SchemaPlan Plan)>();
        foreach (var file in TestSuite.Files().Where(f => f.Draft == draft))
        {
            foreach (var group in TestSuite.Read(file))
            {
                var source = new SchemaSource(group.Schema, "schema:///" + file.Path, TestSuite.DialectOf(file.Draft));
                var options = new CompileOptions { Retriever = new SuiteRetriever(), AssertFormats = file.AssertsFormats, AssertContent = file.AssertsContent };
                cases.Add((file, group, SchemaCompiler.Compile([source], options).Plan));
            }
        }

        Assert.NotEmpty(cases);
        var emitted = EmittedSchema.CompileAll([.. cases.Select(c => new EmittedRoot(c.Plan, c.Plan.Roots[0].Node))]);
        var failures = new StringBuilder();
        int tests = 0, valid = 0, built = 0;
        for (var i = 0; i < cases.Count; i++)
        {
            foreach (var test in cases[i].Group.Tests)
            {
                tests++;
                var name = $"{cases[i].File.Path} | {cases[i].Group.Description} | {test.Description}";
                var door = emitted[i].Door;
                foreach (var difference in door.Disagreements(test.Data)) failures.AppendLine($"{name}: {difference}");
                var isValid = door.IsValid(test.Data);
                if (isValid != test.IsValid && !ExpectedFailures.Contains(cases[i].File, cases[i].Group, test))
                    failures.AppendLine($"{name}: expected {(test.IsValid ? "valid" : "invalid")}");

                if (!isValid) continue;
                valid++;
                var trip = door.RoundTrip(test.Data);
                if (trip.Written is not null) built++;
                if (trip.Failure is not null) failures.AppendLine($"{name}: {Encoding.UTF8.GetString(test.Data)} {trip.Failure}");
            }

            foreach (var difference in emitted[i].Door.Disagreements("null"u8.ToArray())) failures.AppendLine($"{cases[i].File.Path} | {cases[i].Group.Description}: null: {difference}");
        }

        output.WriteLine($"{draft}: {cases.Count} schemas, {tests} tests; {built} of {valid} valid documents have a value in C#, and come back the same");
        Assert.True(failures.Length == 0, failures.ToString());
    }
}
