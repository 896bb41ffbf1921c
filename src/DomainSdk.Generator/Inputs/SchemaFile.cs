using DomainSdk.CodeGeneration.Projects;
using DomainSdk.CodeGeneration;
using DomainSdk.Generator.Diagnostics;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Json;

namespace DomainSdk.Generator.Inputs;

/// <summary>A schema item whose JSON has been read. Equal when the items are: the rest follows from the text.</summary>
internal sealed class SchemaFile : IEquatable<SchemaFile>, IProjectSchema
{
    private SchemaFile(ItemFile item, SchemaSource? source, DiagnosticInfo? problem)
    {
        Item = item;
        Source = source;
        Problem = problem;
    }

    /// <summary>The item.</summary>
    public ItemFile Item { get; }

    /// <inheritdoc/>
    public string ProjectPath => Item.ProjectPath;

    /// <inheritdoc/>
    public string FullPath => Item.FullPath;

    /// <summary>What the schema compiler gets (it reports malformed JSON itself), or null where there is a <see cref="Problem"/>.</summary>
    public SchemaSource? Source { get; }

    /// <summary>Why the file cannot be given to the schema compiler, or null.</summary>
    public DiagnosticInfo? Problem { get; }

    /// <summary>The JSON, or null where the file holds none.</summary>
    public JsonText? Text => Source?.Text;

    /// <summary>Reads the JSON of a schema item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="cancellation">Unused: one file is read at a time.</param>
    public static SchemaFile Parse(ItemFile item, CancellationToken cancellation)
    {
        _ = cancellation;
        var content = item.Content;
        if (!content.IsUtf8) return new SchemaFile(item, null, DiagnosticInfo.At(ProjectDiagnostics.FileNotUtf8, FileContent.NotUtf8, content));
        try
        {
            // Messages and emitted code name the file by its place in the project, never by a path of this machine.
            var dialect = item.Dialect.Length == 0 ? null : DialectNames.Find(item.Dialect);
            return new SchemaFile(item, new SchemaSource(content.Utf8, item.ProjectPath, ProjectUri.Of(item.ProjectPath), dialect), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new SchemaFile(item, null, InternalError.At(content, exception));
        }
    }

    /// <inheritdoc/>
    public bool Equals(SchemaFile? other) => other is not null && Item == other.Item;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SchemaFile);

    /// <inheritdoc/>
    public override int GetHashCode() => Item.GetHashCode();
}
