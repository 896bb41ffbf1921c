using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>
/// How the code of one type writes the names of others: short where that can only mean the one, in full everywhere else. Notes which
/// namespaces the short names need.
/// </summary>
/// <param name="ns">The namespace of the code.</param>
/// <param name="scope">What names mean inside the type.</param>
internal sealed class ScopedNames(string ns, ScopeModel scope)
{
    // The type parameters of what is emitted.
    private static readonly HashSet<string> TypeParameters = new(StringComparer.Ordinal) { "TMode", "TResult" };

    private readonly HashSet<string> _taken = new(scope.NamespaceTypes, StringComparer.Ordinal);
    private readonly HashSet<string> _nested = new(scope.NestedTypes, StringComparer.Ordinal);
    private readonly HashSet<string> _members = new(scope.Members, StringComparer.Ordinal);

    /// <summary>Names of the library are always written in full.</summary>
    /// <param name="ns">The namespace of the code.</param>
    public static ScopedNames InFull(string ns) => new(ns, new ScopeModel(Library.Names.ToEquatableArray(), [], []));

    /// <summary>The namespaces that the names written so far need.</summary>
    public HashSet<string> Used { get; } = new(StringComparer.Ordinal);

    /// <summary>A type of the library where a type is meant.</summary>
    /// <param name="type">The type.</param>
    public string Type(LibraryType type) => Write(type, IsHidden(type.Name) || _taken.Contains(type.Name));

    /// <summary>A type of the library at the beginning of an expression.</summary>
    /// <param name="type">The type.</param>
    public string Expression(LibraryType type) => Write(type, IsHidden(type.Name) || _taken.Contains(type.Name) || _members.Contains(type.Name));

    /// <summary>A generated type where a type is meant.</summary>
    /// <param name="type">The type.</param>
    public string Type(TypeName type) => Write(type, IsHidden(type.Path[0]));

    /// <summary>A generated type at the beginning of an expression.</summary>
    /// <param name="type">The type.</param>
    public string Expression(TypeName type) => Write(type, IsHidden(type.Path[0]) || IsMember(type.Path[0]));

    /// <summary>The type that the code is of, inside it.</summary>
    /// <param name="type">The type.</param>
    public string Own(TypeName type) => scope.HidesItself ? InFull(type) : type.Name;

    // Locals and parameters of emitted code begin with a small letter.
    private bool IsMember(string name) => _members.Contains(name) || char.IsLower(name[0]);

    private bool IsHidden(string name) => _nested.Contains(name) || TypeParameters.Contains(name);

    private string Write(LibraryType type, bool inFull)
    {
        if (inFull)
            return type.InFull;
        Used.Add(type.Namespace);
        return type.Name;
    }

    private string Write(TypeName type, bool inFull) =>
        type.Namespace == ns && !inFull ? type.QualifiedName : InFull(type);

    private static string InFull(TypeName type) => "global::" + (type.Namespace.Length == 0 ? "" : type.Namespace + ".") + type.QualifiedName;
}
