using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DomainSdk.Generator.Tests.Harness;

/// <summary>The properties of the project and the metadata of its items.</summary>
internal sealed class TestOptions(params (string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(
        new Dictionary<string, string>
        {
            ["build_property.ProjectDir"] = TestFile.ProjectFolder,
            ["build_property.RootNamespace"] = "Shop",
        }.Concat(properties.Select(property => KeyValuePair.Create(property.Name.Contains('.', StringComparison.Ordinal) ? property.Name : "build_property." + property.Name, property.Value))));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(((TestFile)textFile).Metadata);

    private sealed class Values(IEnumerable<KeyValuePair<string, string>> values) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = values.ToDictionary(StringComparer.OrdinalIgnoreCase);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
