using System.Buffers;
using System.Text;
using DomainSdk.Runtime;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Json;

namespace DomainSdk;

/// <summary>A schema that is known only at run time; documents are validated by interpreting it. Immutable and safe for many threads.</summary>
public sealed partial class JsonSchema
{
    private JsonSchema(SchemaNode root) => Root = root;

    /// <summary>The schema itself, with the compiled plan.</summary>
    public SchemaNode Root { get; }

    /// <summary>What the compiler noticed beside errors: contradictions, keywords without effect, names that look misspelt.</summary>
    public IReadOnlyList<SchemaDiagnostic> Diagnostics => Root.Set.Diagnostics;

    /// <summary>
    /// Loads a schema file. References lead to the files beside and below it, by path or by <c>$id</c>; for others give a
    /// <see cref="SchemaFiles"/> of more folders as retriever. Nothing is fetched from the network. <c>format</c> is asserted, as everywhere.
    /// </summary>
    /// <param name="path">The file; errors show it as it is given here.</param>
    /// <param name="options">Choices, or null for the defaults.</param>
    /// <returns>The schema.</returns>
    /// <exception cref="JsonSchemaException">The file is not a valid schema; every error is in it.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static JsonSchema Load(string path, CompileOptions? options = null)
    {
        var full = Path.GetFullPath(path);
        options ??= CompileOptions.Default;
        if (options.Retriever is null) options = options with { Retriever = new SchemaFiles(Path.GetDirectoryName(full)!) };
        return Compile(new SchemaSource(FileBytes.Read(full), path, new Uri(full).AbsoluteUri), options);
    }

    /// <summary>Compiles a schema text.</summary>
    /// <param name="json">The schema.</param>
    /// <param name="baseUri">What relative references resolve against, where the schema has no <c>$id</c>.</param>
    /// <param name="options">Choices, or null for the defaults.</param>
    /// <returns>The schema.</returns>
    /// <exception cref="JsonSchemaException">The text is not a valid schema; every error is in it.</exception>
    public static JsonSchema FromText(string json, string baseUri = "schema:///", CompileOptions? options = null) =>
        Compile(new SchemaSource(Encoding.UTF8.GetBytes(json), null, baseUri), options ?? CompileOptions.Default);

    /// <summary>Compiles a schema text that is already parsed.</summary>
    /// <param name="text">The schema.</param>
    /// <param name="baseUri">What relative references resolve against, where the schema has no <c>$id</c>.</param>
    /// <param name="options">Choices, or null for the defaults.</param>
    /// <returns>The schema.</returns>
    /// <exception cref="JsonSchemaException">The text is not a valid schema; every error is in it.</exception>
    public static JsonSchema FromText(JsonText text, string baseUri = "schema:///", CompileOptions? options = null) =>
        Compile(new SchemaSource(text, baseUri), options ?? CompileOptions.Default);

    /// <summary>Whether a JSON text conforms to the schema. Allocates nothing in steady state.</summary>
    /// <param name="utf8">The text.</param>
    /// <returns>True if it does.</returns>
    public bool IsValid(ReadOnlySpan<byte> utf8) => Root.IsValid(utf8);

    /// <summary>Whether a JSON text conforms to the schema.</summary>
    /// <param name="json">The text.</param>
    /// <returns>True if it does.</returns>
    public bool IsValid(string json) => IsValid(Encoding.UTF8.GetBytes(json));

    /// <summary>Validates a JSON text.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="path">The file of the text as errors should show it, or null.</param>
    /// <returns>Every error with its positions.</returns>
    public ValidationResult Validate(ReadOnlySpan<byte> utf8, string? path = null) => Root.Validate(utf8, path);

    /// <summary>Validates a JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="path">The file of the text as errors should show it, or null.</param>
    /// <returns>Every error with its positions.</returns>
    public ValidationResult Validate(string json, string? path = null) => Validate(Encoding.UTF8.GetBytes(json), path);

    /// <summary>Whether a JSON text in segments conforms to the schema; a single segment is read where it is. Allocates nothing in steady state.</summary>
    /// <param name="utf8">The text.</param>
    /// <returns>True if it does.</returns>
    public bool IsValid(ReadOnlySequence<byte> utf8)
    {
        using var text = new SequenceText(utf8);
        return Root.IsValid(text.Utf8);
    }

    /// <summary>Validates a JSON text in segments; a single segment is read where it is.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="path">The file of the text as errors should show it, or null.</param>
    /// <returns>Every error with its positions.</returns>
    public ValidationResult Validate(ReadOnlySequence<byte> utf8, string? path = null)
    {
        using var text = new SequenceText(utf8);
        return Root.Validate(text.Utf8, path);
    }

    private static JsonSchema Compile(SchemaSource source, CompileOptions options)
    {
        var compiled = SchemaCompiler.Compile([source], options);
        if (compiled.HasErrors) throw new JsonSchemaException(compiled.Diagnostics);
        return new JsonSchema(new SchemaNode(new SchemaSet(compiled, options), source.BaseUri, compiled.Plan.Roots[0].Node));
    }
}
