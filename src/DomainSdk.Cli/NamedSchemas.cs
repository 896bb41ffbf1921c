using System.Collections.Concurrent;
using System.Text.Json;
using DomainSdk.Cli.Settings;
using DomainSdk.CodeGeneration;
using DomainSdk.CodeGeneration.Projects;
using DomainSdk.Integrity;
using DomainSdk.Model;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Semantics;

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
    private readonly ConcurrentDictionary<string, Lazy<NamedSchema>> _schemas = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Finding> _problems = [];
    private long _found;

    /// <summary>What is wrong with the schemas that documents have, and documents whose schema is not there.</summary>
    public IEnumerable<Finding> Problems => _problems.Concat(_schemas.Values.SelectMany(schema => schema.Value.Problems));

    /// <summary>How many documents had a schema of their own.</summary>
    public long Count => Interlocked.Read(ref _found);

    /// <summary>The schemas that documents had, by address.</summary>
    public IEnumerable<(string Address, SchemaNode Schema)> Schemas => _schemas.Where(s => s.Value.Value.Schema is not null).Select(s => (s.Key, s.Value.Value.Schema!));

    /// <summary>Whether each of so many documents had a schema of its own.</summary>
    public bool AreAll(long documents) => documents > 0 && Count == documents;

    /// <summary>The schema of a document; null where it has that of the domain.</summary>
    public SchemaNode? Find(DocumentOrigin origin, string? ownName)
    {
        var given = settings.Schemas.FirstOrDefault(s => s.Fits(origin.Path!))?.Schema;
        if (given is null && ownName is null)
        {
            if (isAlone) _problems.Add(At(origin, "The document names no schema by '$schema', and the command line names a folder of them."));
            return isAlone ? Found(s_anything) : null;
        }

        if (given is null && OwnSchema.IsDialect(ownName!))
        {
            _problems.Add(At(origin, $"'$schema' names {ownName}: the document is itself a schema, and no document of one; 'domainsdk lint' checks schemas.") with { Id = ProjectDiagnostics.DocumentIsSchema });
            return Found(s_anything);
        }

        // Who writes the settings may name any file; a document only what is below the current folder or in those of '--schemas'.
        var address = given is not null ? Address(given) : ownName!.Length == 0 ? null : Address(OwnSchema.Resolve(Path.GetFullPath(origin.Path!), ownName));
        if (address is not null && Same(address, Document.Schema.Uri)) return null;
        var schema = address is null ? NamedSchema.NotThere("that is neither a path nor a URI") : _schemas.GetOrAdd(address, uri => new(() => Load(uri, choices, isTrusted: given is not null))).Value;
        if (schema.Missing is not null) _problems.Add(At(origin, $"The schema '{given ?? ownName}' cannot be had: {schema.Missing}."));
        return schema.Schema is not null && Same(schema.Schema.Uri, Document.Schema.Uri) ? null : Found(schema.Schema ?? s_anything);
    }

    /// <summary>Loads a schema.</summary>
    /// <param name="address">Its URI, which may lead into it.</param>
    /// <param name="choices">How schemas are found and read.</param>
    /// <param name="isTrusted">Whether it may be any file.</param>
    public static NamedSchema Load(string address, SchemaChoices choices, bool isTrusted)
    {
        var isFile = Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsFile;
        var path = isFile ? uri!.LocalPath : "";
        if (isFile && !File.Exists(path)) return NamedSchema.NotThere($"there is no file '{path}'");
        if (isFile && !isTrusted && new SchemaFiles([".", .. choices.Folders]).WhyRefused(address) is not null)
            return NamedSchema.NotThere($"'{path}' is neither below the current folder nor in a folder of '--schemas'");
        IEnumerable<string> folders = isFile ? [Path.GetDirectoryName(path)!, .. choices.Folders] : choices.Folders;
        var options = CompileOptions.Default with { Retriever = new SchemaFiles(folders) { Readers = SchemaFile.Readers }, AssertFormats = choices.AssertFormats, Keywords = choices.Extensions.Keywords };
        try
        {
            var source = isFile && uri!.Fragment.Length <= 1
                ? SchemaFile.Source(path, Path.GetRelativePath(".", path), address.TrimEnd('#'))
                : new SchemaSource(JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["$ref"] = address }, JsonContext.Default.DictionaryStringString), null, "schema:///named");
            return Compiled(SchemaCompiler.Compile([source], options), source.Path is not null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            return NamedSchema.NotThere(e.Message.TrimEnd('.'));
        }
    }

    private static NamedSchema Compiled(CompileResult compiled, bool hasFile)
    {
        // What has no keyword would make everything valid.
        var wrong = compiled.Diagnostics
            .Where(d => d.Severity == DiagnosticSeverity.Error || (d.Id == DiagnosticCatalog.NoKeyword && d.Pointer.Length == 0))
            .Select(d => SchemaFindings.Of(d) with { Severity = DiagnosticSeverity.Error })
            .ToList();
        if (wrong.Count == 0) return new NamedSchema(new SchemaSet(compiled)[compiled.Plan.Nodes[compiled.Plan.Roots[0].Node].AbsoluteLocation], [], null);
        return hasFile ? new NamedSchema(null, wrong, null) : NamedSchema.NotThere(wrong[0].Message.TrimEnd('.'));
    }

    /// <summary>A path or an identifier as a URI; null where it is neither.</summary>
    private static string? Address(string name)
    {
        if (!UriReference.IsAbsolute(name) || Path.IsPathFullyQualified(name)) name = Path.GetFullPath(name);
        return Uri.TryCreate(name, UriKind.Absolute, out var uri) ? uri.IsFile ? uri.AbsoluteUri : name : null;
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
