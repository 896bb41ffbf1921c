using System.Collections.Immutable;
using System.Reflection;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit.Abstractions;

namespace DomainSdk.Conformance.Standards;

/// <summary>Programs over the types of standards, written as their users would: no casts, no untyped JSON but where the schema has none.</summary>
public class StandardTests(ITestOutputHelper output)
{
    /// <summary>How many members may be untyped JSON. Each stands where the schema gives no type; see the page on generated code.</summary>
    private static readonly Dictionary<string, int> Untyped = new(StringComparer.Ordinal)
    {
        ["Ninjs"] = 2, ["Bods"] = 0, ["Ocds"] = 0, ["CycloneDx"] = 0, ["OpenApi"] = 3, ["GeoJson"] = 2,
    };

    [CorporaFact]
    public void Programs_read_naturally_compile_and_run()
    {
        output.WriteLine("standard    types  members  untyped");
        foreach (var standard in Standard.All)
        {
            var models = standard.Generate();
            standard.Run(models);
            var members = models.Types.OfType<RecordModel>().SelectMany(r => r.Properties.Select(p => $"{r.QualifiedName}.{p.Name} {p.Type.CSharp}")
                .Concat(r.Patterns.Select(p => $"{r.QualifiedName}.{p.PropertyName} {p.Type.CSharp}"))).ToList();
            var untyped = members.FindAll(m => m.Contains("JsonValue", StringComparison.Ordinal));
            output.WriteLine(FormattableString.Invariant($"{standard.Program,-10} {models.Types.Count,6} {members.Count,8} {untyped.Count,8}  {string.Join(", ", untyped)}"));
            Assert.True(untyped.Count <= Untyped[standard.Program], string.Join("\n", untyped));
        }
    }

    [CorporaFact]
    public async Task Code_passes_every_analyzer_of_the_SDK_with_every_rule_on()
    {
        var analyzers = SdkAnalyzers();
        Assert.True(analyzers.Length > 200, $"Only {analyzers.Length} analyzers were found.");
        foreach (var standard in Standard.All)
        {
            var warnings = await standard.AnalyzeAsync(standard.Generate(), analyzers);
            output.WriteLine($"{standard.Program}: {warnings.Count} warnings of {analyzers.Length} analyzers");
            Assert.Empty(warnings.Select(w => w.ToString()));
        }
    }

    private static ImmutableArray<DiagnosticAnalyzer> SdkAnalyzers()
    {
        var folder = typeof(StandardTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "AnalyzerFolder").Value!;
        var assemblies = new[] { "Microsoft.CodeAnalysis.NetAnalyzers.dll", "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll" }.Select(f => Assembly.LoadFrom(Path.GetFullPath(Path.Combine(folder, f))));
        return [.. assemblies.SelectMany(TypesOf).Where(t => !t.IsAbstract && t.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false)).Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!)];
    }

    // Code fixes need an assembly for editors that is not here; the analyzers do not.
    private static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException e)
        {
            return e.Types.OfType<Type>();
        }
    }
}
