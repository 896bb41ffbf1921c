using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using DomainSdk.Conformance.Suite;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Referencing;
using DomainSdk.Testing;

namespace DomainSdk.Conformance;

/// <summary>The output tests of the official suite: what we write is checked against the schemas that it gives.</summary>
public sealed class OutputSuiteTests
{
    [CorporaFact]
    public void Every_output_conforms()
    {
        var failures = new StringBuilder();
        var count = 0;
        foreach (var draft in new[] { "draft2019-09", "draft2020-12", "v1" })
        {
            var folder = Path.Combine(TestSuite.Folder!, "output-tests", draft);
            var options = new CompileOptions { DefaultDialect = TestSuite.DialectOf(draft), Retriever = new OutputSchema(Path.Combine(folder, "output-schema.json")) };
            foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "content"), "*.json"))
            {
                using var json = JsonDocument.Parse(File.ReadAllBytes(file));
                foreach (var group in json.RootElement.EnumerateArray())
                {
                    foreach (var test in group.GetProperty("tests").EnumerateArray()) count += Run(file, group, test, options, failures);
                }
            }
        }

        Assert.True(failures.Length == 0, failures.ToString());
        Assert.True(count >= 10, $"{count} outputs");
    }

    private static int Run(string file, JsonElement group, JsonElement test, CompileOptions options, StringBuilder failures)
    {
        var plan = Compile(group.GetProperty("schema"), options);
        var unit = PlanInterpreter.Record(plan, 0, JsonText.Parse(test.GetProperty("data").GetRawText()));
        var count = 0;
        foreach (var expected in test.GetProperty("output").EnumerateObject())
        {
            count++;
            var output = OutputWriter.Write(unit, Enum.Parse<OutputFormat>(expected.Name, ignoreCase: true));
            var result = PlanInterpreter.Validate(Compile(expected.Value, options), 0, JsonText.Parse(output));
            if (!result.IsValid) failures.AppendLine($"{file} {test.GetProperty("description")}: {output}\n    {string.Join("\n    ", result.Errors)}");
        }

        return count;
    }

    private static DomainSdk.Schema.Plan.SchemaPlan Compile(JsonElement schema, CompileOptions options)
    {
        var result = SchemaCompiler.Compile([new SchemaSource(Encoding.UTF8.GetBytes(schema.GetRawText()), "s", "schema:///output")], options);
        Assert.False(result.HasErrors, string.Join("\n", result.Diagnostics));
        return result.Plan;
    }

    private sealed class OutputSchema(string file) : ISchemaRetriever
    {
        public bool TryRetrieve(string uri, [NotNullWhen(true)] out JsonText? text)
        {
            text = uri.EndsWith("/output/schema", StringComparison.Ordinal) ? JsonText.Parse(File.ReadAllBytes(file), file) : null;
            return text is not null;
        }
    }
}
