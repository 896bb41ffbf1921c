using DomainSdk.Schema.Compilation;

namespace DomainSdk.CodeGeneration.Projects;

/// <summary>A schema file of a project, as names find it.</summary>
internal interface IProjectSchema
{
    /// <summary>The path relative to the project folder.</summary>
    string ProjectPath { get; }

    /// <summary>The full path.</summary>
    string FullPath { get; }

    /// <summary>What the schema compiler gets, or null where the file cannot be given to it.</summary>
    SchemaSource? Source { get; }
}
