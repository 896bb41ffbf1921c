namespace DomainSdk.CodeGeneration.Model;

/// <summary>The name of a generated type.</summary>
/// <param name="Namespace">The C# namespace; empty for the global one.</param>
/// <param name="Path">The simple name behind those of the types it is nested in, from the outside: <c>Shape.Circle</c>.</param>
internal sealed record TypeName(string Namespace, EquatableArray<string> Path)
{
    /// <summary>A type that is nested in no other.</summary>
    /// <param name="ns">The namespace.</param>
    /// <param name="name">The simple name.</param>
    public static TypeName Of(string ns, string name) => new(ns, [name]);

    /// <summary>The simple name.</summary>
    public string Name => Path[Path.Count - 1];

    /// <summary>The names of the path with dots between.</summary>
    public string QualifiedName => string.Join(".", Path);

    /// <summary>A type nested in this one.</summary>
    /// <param name="name">Its simple name.</param>
    public TypeName Nested(string name) => new(Namespace, [.. Path, name]);
}
