using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Json;

namespace DomainSdk.Cli.Schemas.Upgrading;

/// <summary>What keywords of earlier dialects are called in 2020-12.</summary>
/// <param name="dialect">The earlier dialect.</param>
internal sealed class OldKeywords(Dialect dialect)
{
    private readonly bool _isBefore2019 = dialect == Dialect.Draft4 || dialect == Dialect.Draft6 || dialect == Dialect.Draft7;

    /// <summary>The keyword that identifies a schema.</summary>
    public string Id => dialect == Dialect.Draft4 ? "id" : "$id";

    /// <summary>Whether limits are made exclusive by a boolean beside them.</summary>
    public bool HasExclusiveFlags => dialect == Dialect.Draft4;

    /// <summary>Whether what stands beside a reference says nothing.</summary>
    public bool IgnoresBesideReferences => _isBefore2019;

    /// <summary>Whether an identifier can be the fragment that 2020-12 calls an anchor.</summary>
    public bool HasAnchorsInIds => _isBefore2019;

    /// <summary>The name of a keyword of a schema; null where the keyword goes.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="keyword">The keyword.</param>
    public string? NameOf(JsonNode schema, string keyword) => keyword switch
    {
        "id" when dialect == Dialect.Draft4 => "$id",
        "definitions" when !schema.TryGetMember("$defs", out _) => "$defs",
        "items" when HasListOfItems(schema, out var items) => items.Count == 0 ? null : "prefixItems",
        "additionalItems" when _isBefore2019 || dialect == Dialect.Draft201909 => HasListOfItems(schema, out _) ? "items" : null,
        _ => keyword,
    };

    /// <summary>What <c>dependencies</c> becomes for one of its members.</summary>
    /// <param name="dependency">The value of the member.</param>
    public static string NameOfDependency(JsonNode dependency) => dependency.Kind == JsonKind.Array ? "dependentRequired" : "dependentSchemas";

    /// <summary>Whether a keyword beside a reference is kept: it says nothing that could fail.</summary>
    /// <param name="keyword">The keyword.</param>
    public bool IsKeptBesideReference(string keyword) =>
        keyword is "$ref" or "$schema" or "definitions" or "$defs" or "title" or "description" or "default" or "examples" or "$comment" or "readOnly" or "writeOnly"
        || (keyword != Id && !dialect.Defines(keyword) && !Dialect.Draft202012.Defines(keyword));

    private static bool HasListOfItems(JsonNode schema, out JsonNode items) => schema.TryGetMember("items", out items) && items.Kind == JsonKind.Array;
}
