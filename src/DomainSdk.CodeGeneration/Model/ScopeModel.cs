namespace DomainSdk.CodeGeneration.Model;

/// <summary>The names that mean something of their own inside a type, so that what else is called so must be written in full there.</summary>
/// <param name="NamespaceTypes">Names of the library that types of the namespace have.</param>
/// <param name="NestedTypes">Types nested in the type, in those around it and in those it derives from.</param>
/// <param name="Members">Members of all of these: they come first where an expression begins.</param>
/// <param name="HidesItself">Whether the type inherits another one of its own name.</param>
internal sealed record ScopeModel(EquatableArray<string> NamespaceTypes, EquatableArray<string> NestedTypes, EquatableArray<string> Members, bool HidesItself = false)
{
    /// <summary>Nothing is hidden.</summary>
    public static ScopeModel Empty { get; } = new([], [], []);
}
