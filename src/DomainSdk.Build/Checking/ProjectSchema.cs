using DomainSdk.CodeGeneration.Naming;
using DomainSdk.CodeGeneration.Projects;
using DomainSdk.Schema.Compilation;

namespace DomainSdk.Build.Checking;

/// <summary>A schema of the project with its text.</summary>
internal sealed class ProjectSchema : IProjectSchema
{
    private ProjectSchema(string fullPath, string projectPath, SchemaSource? source)
    {
        FullPath = fullPath;
        ProjectPath = projectPath;
        Source = source;
    }

    /// <inheritdoc/>
    public string FullPath { get; }

    /// <inheritdoc/>
    public string ProjectPath { get; }

    /// <inheritdoc/>
    public SchemaSource? Source { get; }

    /// <summary>Reads a schema. What is wrong with it the compiler reports.</summary>
    public static ProjectSchema Read(SchemaItem item, string projectDirectory)
    {
        var path = item.Link.Length > 0 ? item.Link.Replace('\\', '/').TrimStart('/') : FilePlace.Of(item.Path, projectDirectory);
        byte[] utf8;
        try
        {
            utf8 = File.ReadAllBytes(item.Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new ProjectSchema(item.Path, path, null);
        }

        var dialect = DialectNames.All.Contains(item.Dialect, StringComparer.OrdinalIgnoreCase) ? DialectNames.Find(item.Dialect.ToLowerInvariant()) : null;
        return new ProjectSchema(item.Path, path, new SchemaSource(utf8, path, ProjectUri.Of(path), dialect));
    }
}
