using DomainSdk.Testing.Compiling;

namespace DomainSdk.CodeGeneration.Tests.Compiling;

/// <summary>The code of schema texts.</summary>
internal static class GeneratedCode
{
    /// <summary>The namespace of all types.</summary>
    public const string Namespace = "Acme.News";

    /// <summary>Generates the code of schema files; fails where a schema has errors.</summary>
    /// <param name="files">Names and texts.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="openEnums">Whether lists of strings may grow.</param>
    public static EmittedCode Of(IReadOnlyList<(string Name, string Text)> files, GenerationOptions? options = null, bool openEnums = false)
    {
        options ??= GenerationOptions.Default;
        var result = SchemaSources.Compile(files, openEnums, options.FormatTypes.Select(f => f.Format));
        Assert.Empty(result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{d.Id} {d.Pointer}: {d.Message}"));
        return EmittedCode.Of(result.Plan, [.. result.Plan.Roots.Select((r, i) => new GenerationRoot(r.Node, files[i].Name, Namespace))], options);
    }

    /// <summary>Generates the code of one schema.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="text">The schema.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="openEnums">Whether lists of strings may grow.</param>
    public static EmittedCode Of(string name, string text, GenerationOptions? options = null, bool openEnums = false) => Of([(name, text)], options, openEnums);
}
