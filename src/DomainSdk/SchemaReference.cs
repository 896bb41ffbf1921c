namespace DomainSdk;

/// <summary>A reference in a schema.</summary>
/// <param name="Pointer">JSON Pointer, from the schema that was asked, to the subschema that holds the reference.</param>
/// <param name="Keyword">The keyword: <c>$ref</c>, <c>$dynamicRef</c> or <c>$recursiveRef</c>.</param>
/// <param name="Target">The schema referred to; of a dynamic reference with several candidates, one of them.</param>
public sealed record SchemaReference(string Pointer, string Keyword, SchemaNode Target);
