namespace DomainSdk.Schema.Plan;

/// <summary>What a keyword annotates a value with, in the output formats (2020-12 core, section 7.7).</summary>
internal enum OutputAnnotation
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Its own value.</summary>
    Value,

    /// <summary>The names of the members that it applied a schema to.</summary>
    Members,

    /// <summary>That it applied a schema to all items that were left.</summary>
    Items,

    /// <summary>The last item that it applied a schema to, or that these were all.</summary>
    FirstItems,

    /// <summary>The items that fulfil its schema.</summary>
    MatchingItems,
}
