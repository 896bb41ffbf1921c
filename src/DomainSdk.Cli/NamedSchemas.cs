using System.Collections.Concurrent;
using System.Text.Json;
using DomainSdk.Cli.Settings;
using DomainSdk.CodeGeneration;
using DomainSdk.Integrity;
using DomainSdk.Model;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Dialects;

namespace DomainSdk.Cli;

/// <summary>
/// The schemas that documents have by the settings or by their own member <c>$schema</c>: a file, seen from the document, or an identifier. Safe
/// for several threads.
/// </summary>
/// <param name="choices">How schemas are found and read.</param>
/// <param name="settings">Which files have which schema.</param>
/// <param name="isAlone">Whether a document without a schema is an error and not one of the domain.</param>
internal sealed class NamedSchemas(SchemaChoices choices, CheckSettings settings, bool isAlone)
{
    private static readonly SchemaNode s_anything = JsonSchema.FromText("true").Root;
    private readonly ConcurrentDictionary<string, Lazy<(SchemaNode? Schema, IReadOnlyList<Finding> Problems)>> _schemas = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Finding> _problems = [];
    private long _found;

    /// <summary>What is wrong with the schemas that documents have, and documents whose schema is not there.</summary>
    public IEnumerable<Finding> Problems => _problems.Concat(_schemas.Values.SelectMany(schema => schema.Value.Problems));

    /// <summary>Whether each of so many documents had a schema of its own.</summary>
    public bool AreAll(long documents) => documents > 0 && Interlocked.Read(ref _found) == documents;

    /// <summary>The schema of a document; null where it has that of the domain.</summary>
    public SchemaNode? Find(DocumentOrigin origin, string? ownName)
    {
        var name = settings.Schemas.FirstOrDefault(s => s.Fits(origin.Path!))?.Schema;
        var address = name is not null ? Address(name, ".") : ownName is null ? null : Address(ownName, Path.GetDirectoryName(Path.GetFullPath(origin.Path!))!);
        if (name is null && ownName is not null && Dialect.All.Any(dialect => Same(dialect.MetaschemaUri, ownName)))
        {
            _problems.Add(At(origin, $"'$schema' names {ownName}: the document is itself a schema, and no document of one; 'domainsdk lint' checks schemas.") with { Id = ProjectDiagnostics.DocumentIsSchema });
            return Found(s_anything);
        }

        if (address is null && isAlone) _problems.Add(At(origin, "The document names no schema by '$schema', and the command line names a folder of them."));
        if (address is null && isAlone) return Found(s_anything);
        if (address is null || Same(address, SeedDocument.Schema.Uri)) return null;
        var (schema, problems) = _schemas.GetOrAdd(address, uri => new(() => Load(uri, choices))).Value;
        if (schema is null && problems.Count == 0)
            _problems.Add(At(origin, $"The schema '{name ?? ownName}' is not there: {(address.StartsWith("file:", StringComparison.OrdinalIgnoreCase) ? new Uri(address).LocalPath : "none in the folders of '--schemas' has this identifier")}."));
        return schema is not null && Same(schema.Uri, SeedDocument.Schema.Uri) ? null : Found(schema ?? s_anything);
    }

    /// <summary>The URI of a schema that is named by file or identifier.</summary>
    /// <param name="name">The name.</param>
    /// <param name="folder">What a relative path begins at.</param>
    public static string Address(string name, string folder) =>
        Uri.TryCreate(name, UriKind.Absolute, out var uri) && (!uri.IsFile || name.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
            ? name
            : new Uri(new Uri(Path.GetFullPath(folder) + Path.DirectorySeparatorChar), name).AbsoluteUri;

    /// <summary>Loads a schema.</summary>
    /// <param name="address">Its URI, which may lead into it.</param>
    /// <param name="choices">How schemas are found and read.</param>
    /// <returns>The schema, or what is wrong with it; neither where it is not there.</returns>
    public static (SchemaNode? Schema, IReadOnlyList<Finding> Problems) Load(string address, SchemaChoices choices)
    {
        var isFile = Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsFile;
        if (isFile && !File.Exists(uri!.LocalPath)) return (null, []);
        IEnumerable<string> folders = isFile ? [Path.GetDirectoryName(uri!.LocalPath)!, .. choices.Folders] : choices.Folders;
        var options = CompileOptions.Default with { Retriever = new SchemaFiles(folders), AssertFormats = choices.AssertFormats, Keywords = choices.Extensions.Keywords };
        var source = isFile && uri!.Fragment.Length <= 1
            ? new SchemaSource(FileBytes.Read(uri.LocalPath), Path.GetRelativePath(".", uri.LocalPath), address.TrimEnd('#'))
            : new SchemaSource(JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["$ref"] = address }, JsonContext.Default.DictionaryStringString), null, "schema:///named");
        var compiled = SchemaCompiler.Compile([source], options);
        if (!compiled.HasErrors) return (new SchemaSet(compiled)[compiled.Plan.Nodes[compiled.Plan.Roots[0].Node].AbsoluteLocation], []);
        return (null, source.Path is null ? [] : [.. compiled.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(SchemaFindings.Of)]);
    }

    private static bool Same(string a, string b) => a.TrimEnd('#') == b.TrimEnd('#');

    private SchemaNode Found(SchemaNode schema)
    {
        Interlocked.Increment(ref _found);
        return schema;
    }

    private static Finding At(DocumentOrigin origin, string message) => new()
    {
        Id = ProjectDiagnostics.SchemaNotFound,
        Severity = DiagnosticSeverity.Error,
        Message = message,
        Position = new SourcePosition(origin.Path, origin.FirstLine, 1, origin.FirstLine, 1, 0, 0),
    };
}
