using DomainSdk.CodeGeneration.Model;
using DomainSdk.Conformance.Emitted;
using DomainSdk.Testing;
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
            var code = standard.Generate();
            standard.Run(code);
            var types = code.Models.Types;
            var members = types.OfType<RecordModel>().SelectMany(r => r.Properties.Select(p => (Name: $"{r.QualifiedName}.{p.Name}", p.Value))
                .Concat(r.Patterns.Select(p => (Name: $"{r.QualifiedName}.{p.PropertyName}", p.Value)))).ToList();
            var untyped = members.FindAll(m => IsUntyped(m.Value)).ConvertAll(m => m.Name);
            output.WriteLine(FormattableString.Invariant($"{standard.Program,-10} {types.Count,6} {members.Count,8} {untyped.Count,8}  {string.Join(", ", untyped)}"));
            Assert.True(untyped.Count <= Untyped[standard.Program], string.Join("\n", untyped));
        }
    }

    private static bool IsUntyped(ValueModel value) => value switch
    {
        AnyValueModel or NeverValueModel or NullValueModel or ChoiceValueModel => true,
        ArrayValueModel array => IsUntyped(array.Item),
        MapValueModel map => IsUntyped(map.Value),
        NullableValueModel nullable => IsUntyped(nullable.Inner),
        CheckedValueModel inner => IsUntyped(inner.Inner),
        _ => false,
    };

    [CorporaFact]
    public async Task Code_passes_every_analyzer_of_the_SDK_with_every_rule_on()
    {
        Assert.True(SdkAnalyzers.All.Length > 200 && SdkAnalyzers.Rules.Count > 200, $"Only {SdkAnalyzers.All.Length} analyzers were found.");
        foreach (var standard in Standard.All)
        {
            var warnings = await standard.AnalyzeAsync(standard.Generate());
            output.WriteLine($"{standard.Program}: {warnings.Count} warnings of {SdkAnalyzers.All.Length} analyzers");
            Assert.Empty(warnings.Select(w => w.ToString()));
        }
    }
}
