namespace DomainSdk.Architecture.Tests.Parts;

/// <summary>A part of a project and what it may use.</summary>
/// <param name="Name">The folder, or a name for some files.</param>
/// <param name="Uses">The parts of the project that it may use beside itself.</param>
internal sealed record Part(string Name, params string[] Uses)
{
    /// <summary>The files of a part that has no folder.</summary>
    public string[] Files { get; init; } = [];

    /// <summary>What it may use of <c>DomainSdk.Schema</c> where that is another project: namespaces and types; null for everything.</summary>
    public string[]? Schema { get; init; }

    /// <summary>Whether the part may use a type of <c>DomainSdk.Schema</c>.</summary>
    /// <param name="ns">The namespace of the type.</param>
    /// <param name="type">The type with its namespace.</param>
    public bool MayUse(string ns, string type) => Schema is null || Schema.Contains(ns) || Schema.Contains(type);
}
