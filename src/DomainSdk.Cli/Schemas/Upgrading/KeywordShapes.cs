namespace DomainSdk.Cli.Schemas.Upgrading;

/// <summary>Where schemas stand within the values of keywords.</summary>
internal enum KeywordShape
{
    /// <summary>Nowhere.</summary>
    Plain,

    /// <summary>The value is one.</summary>
    Schema,

    /// <summary>The value is an array of them, or one.</summary>
    Schemas,

    /// <summary>The values of its members are.</summary>
    Members,
}

/// <summary>The shapes of keywords, of all dialects together.</summary>
internal static class KeywordShapes
{
    /// <summary>The shape of a keyword.</summary>
    /// <param name="keyword">Its name.</param>
    public static KeywordShape Of(string keyword) => keyword switch
    {
        "additionalItems" or "additionalProperties" or "contains" or "contentSchema" or "else" or "if" or "not" or "propertyNames" or "then"
            or "unevaluatedItems" or "unevaluatedProperties" => KeywordShape.Schema,
        "allOf" or "anyOf" or "items" or "oneOf" or "prefixItems" => KeywordShape.Schemas,
        "$defs" or "definitions" or "dependencies" or "dependentSchemas" or "patternProperties" or "properties" => KeywordShape.Members,
        _ => KeywordShape.Plain,
    };
}
