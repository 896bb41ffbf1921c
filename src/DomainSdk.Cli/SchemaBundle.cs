using System.Text;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Containment;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Cli;

/// <summary>
/// One schema with all that it refers to in one text (core, section 9.3.1): its own lines stay as they are, and what is referred to stands among
/// its definitions, each under the identifier that references have. A schema that needs no other is its own bundle.
/// </summary>
internal static class SchemaBundle
{
    /// <summary>Makes the text of a bundle.</summary>
    /// <param name="path">The schema file.</param>
    /// <param name="choices">How schemas are found and read.</param>
    /// <param name="problem">Why there is none, or null.</param>
    /// <param name="read">The files of which it was made.</param>
    public static string? Make(string path, SchemaChoices choices, out string? problem, out IReadOnlyList<string> read)
    {
        var retriever = new RecordingRetriever(new SchemaFiles([Path.GetDirectoryName(Path.GetFullPath(path))!, .. choices.Folders]) { Readers = SchemaFile.Readers });
        var options = CompileOptions.Default with { Retriever = retriever, AssertFormats = choices.AssertFormats, Keywords = choices.Extensions.Keywords };
        var source = SchemaFile.Source(path, path, new Uri(Path.GetFullPath(path)).AbsoluteUri);
        var original = SchemaCompiler.Compile([source], options);
        read = [path, .. retriever.Retrieved.Select(other => other.Text.Path).OfType<string>()];
        problem = FirstError(original);
        if (problem is not null) return null;

        var bytes = source.Text!.Utf8.ToArray();
        if (retriever.Retrieved.Count > 0) bytes = new BundleText(source, retriever.Retrieved).Write();

        // What was YAML is one line.
        if (source.Text.Source is not null) bytes = Schemas.Layout.Of(JsonText.Parse(bytes, path), 2);

        // What was written is believed only when it means the same by itself.
        var bundle = SchemaCompiler.Compile([new SchemaSource(bytes, path, source.BaseUri)], options with { Retriever = null });
        problem = FirstError(bundle) ?? Difference(original.Plan, bundle.Plan);
        if (problem is not null) problem = $"what it refers to cannot be written into one file with it: {problem}";
        return problem is null ? Encoding.UTF8.GetString(bytes) : null;
    }

    private static string? FirstError(CompileResult result) => result.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error)?.ToString();

    private static string? Difference(SchemaPlan original, SchemaPlan bundle) =>
        SchemaComparison.Compare(original, original.Roots[0].Node, bundle, bundle.Roots[0].Node).Changes.FirstOrDefault(change => change.Witness is not null) is { } change
            ? $"{change.Message} ({change.Witness})"
            : null;
}
