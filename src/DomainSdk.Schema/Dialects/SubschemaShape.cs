namespace DomainSdk.Schema.Dialects;

/// <summary>Where in the value of a keyword schemas stand.</summary>
internal enum SubschemaShape
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>The value is a schema.</summary>
    Schema,

    /// <summary>The value is an array of schemas.</summary>
    Array,

    /// <summary>The value is an object whose member values are schemas.</summary>
    Map,

    /// <summary>A schema or an array of schemas: <c>items</c> before 2020-12.</summary>
    SchemaOrArray,

    /// <summary>An object whose member values are schemas or arrays of names: <c>dependencies</c>.</summary>
    MapOrNames,

    /// <summary>An object of objects whose member values are schemas: <c>propertyDependencies</c>.</summary>
    MapOfMaps,
}
