using System.Collections;
using System.Reflection;
using DomainSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DomainSdk.Generator.Tests;

/// <summary>What the steps hand on must not keep a compilation alive, and must compare by content.</summary>
public class PipelineValueTests
{
    private static readonly string[] AllSteps =
        [Steps.Project, Steps.Items, Steps.Parse, Steps.Declarations, Steps.UserTypes, Steps.Compile, Steps.Types, Steps.Emit, Steps.EmitSchemas, Steps.Documents];

    private static GeneratorRunResult Run() => new Project(
        [Samples.CustomerFile, Samples.OrderFile, TestFile.Document("documents/order.json", "{}", "schema/order.schema.json")],
        """[DomainSdk.JsonSchemaModel("schema/customer.schema.json#/$defs/Address")] public partial record Place { public int Area => 0; } public class Uri;""").Run();

    [Fact]
    public void No_step_hands_on_an_object_of_the_compiler()
    {
        var result = Run();
        foreach (var step in AllSteps)
        {
            var outputs = result.Outputs(step).ToArray();
            Assert.True(outputs.Length > 0, step);
            foreach (var (value, _) in outputs)
                Visit(step, value, new HashSet<object>(ReferenceEqualityComparer.Instance));
        }
    }

    [Fact]
    public void Values_of_two_runs_are_equal()
    {
        var (first, second) = (Run(), Run());
        // The compiled plan is a function of its inputs and is compared by them, so its step alone makes no equal values.
        foreach (var step in AllSteps.Except([Steps.Compile]))
            Assert.Equal(first.Outputs(step).Select(output => output.Value), second.Outputs(step).Select(output => output.Value));
    }

    private static void Visit(string step, object? value, HashSet<object> seen)
    {
        if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || !seen.Add(value)) return;
        Assert.False(
            value is ISymbol or SyntaxNode or SyntaxTree or Microsoft.CodeAnalysis.Compilation or SemanticModel or AdditionalText or SourceText or Location or Diagnostic,
            $"{step} keeps a {value.GetType()}");
        if (value is IEnumerable items)
        {
            foreach (var item in items) Visit(step, item, seen);
        }

        if (value.GetType().Namespace?.StartsWith("DomainSdk", StringComparison.Ordinal) != true) return;
        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
                if (!field.FieldType.IsPointer) Visit(step, field.GetValue(value), seen);
        }
    }
}
