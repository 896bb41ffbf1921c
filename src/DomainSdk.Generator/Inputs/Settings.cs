using DomainSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DomainSdk.Generator.Inputs;

/// <summary>Reads values of the project file and collects those that are not allowed.</summary>
/// <param name="options">The options of the project or of one item.</param>
/// <param name="prefix">What the compiler puts before the names.</param>
/// <param name="report">Makes the diagnostic of a wrong value.</param>
internal sealed class Settings(AnalyzerConfigOptions options, string prefix, Func<string, DiagnosticInfo> report)
{
    /// <summary>The wrong values found.</summary>
    public List<DiagnosticInfo> Problems { get; } = [];

    /// <summary>Notes that values do not go together.</summary>
    /// <param name="message">Why.</param>
    public void Report(string message) => Problems.Add(report(message));

    /// <summary>A value of free text; empty where it is absent.</summary>
    /// <param name="name">The name of the property or of the metadata.</param>
    public string Text(string name) => options.TryGetValue(prefix + name, out var value) ? value.Trim() : "";

    /// <summary>A URI or path with a fragment. The targets file writes <c>#</c> as <c>|</c>, as it would begin a comment.</summary>
    /// <param name="name">The name.</param>
    public string Reference(string name) => Text(name).Replace('|', '#');

    /// <summary>One of several words.</summary>
    /// <param name="name">The name.</param>
    /// <param name="allowed">The words; the first one is meant where the value is absent or wrong.</param>
    public string OneOf(string name, params string[] allowed)
    {
        var value = Text(name);
        if (value.Length == 0) return allowed[0];
        foreach (var word in allowed)
        {
            if (string.Equals(word, value, StringComparison.OrdinalIgnoreCase))
                return word;
        }

        Problems.Add(report($"'{Display(name)}' is '{value}', but may be {string.Join(", ", allowed.Select(a => $"'{a}'"))}"));
        return allowed[0];
    }

    /// <summary>A C# namespace or type name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="dotted">Whether several identifiers may be joined by dots.</param>
    public string Identifier(string name, bool dotted)
    {
        var value = Text(name);
        if (value.Length == 0) return "";
        var parts = dotted ? value.Split('.') : [value];
        if (parts.All(p => Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsValidIdentifier(p) && Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetKeywordKind(p) == Microsoft.CodeAnalysis.CSharp.SyntaxKind.None)) return value;
        Problems.Add(report($"'{Display(name)}' is '{value}', which is not a C# {(dotted ? "namespace" : "identifier")}"));
        return "";
    }

    // The name as it stands in the project file: the targets file puts 'DomainSdk' before the metadata of items only.
    private string Display(string name) =>
        prefix.StartsWith("build_metadata", StringComparison.Ordinal) ? name.Substring("DomainSdk".Length) : name;
}
