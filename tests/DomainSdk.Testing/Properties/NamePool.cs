namespace DomainSdk.Testing.Properties;

/// <summary>The names that random schemas and documents are made of.</summary>
internal sealed class NamePool
{
    /// <summary>How many names of the pool one schema knows.</summary>
    public const int PerSchema = 6;

    private NamePool(string[] members, bool isShared) => (Members, IsShared) = (members, isShared);

    /// <summary>Members have names of their own, definitions others, and nothing is called like a type of the library.</summary>
    public static NamePool Apart { get; } = new(["a", "b", "c", "kind", "näme", "q\"t"], isShared: false);

    /// <summary>
    /// Definitions, titles, tags, members and strings of lists draw from the same few names, many of which are those of types in emitted
    /// code, of the framework or of what code generation makes up itself.
    /// </summary>
    public static NamePool Shared { get; } = new(
        [
            "kind", "value", "uri", "Uri", "JsonValue", "DateOnly", "Schemas", "Func", "String", "Optional", "ValueArray", "Equals", "Value", "Rule", "names", "Text",
            "option", "object", "List", "Read", "valueRule", "Root", "System", "long", "näme", "q\"t",
        ],
        isShared: true);

    /// <summary>The pool of this run: <see cref="Shared"/>, or <see cref="Apart"/> where <c>DOMAINSDK_NAMES</c> is <c>apart</c>.</summary>
    public static NamePool Current { get; } = Environment.GetEnvironmentVariable("DOMAINSDK_NAMES") == "apart" ? Apart : Shared;

    /// <summary>The names, not escaped.</summary>
    public string[] Members { get; }

    /// <summary>The names as they stand in JSON.</summary>
    public string[] EscapedMembers => [.. Members.Select(n => n.Replace("\"", "\\\"", StringComparison.Ordinal))];

    /// <summary>Whether what is not a member has its name from the pool, too.</summary>
    public bool IsShared { get; }
}
