namespace DomainSdk.Schema.Dialects;

/// <summary>A version of the language: which keywords it has, and which rules it reads a schema by.</summary>
public sealed class Dialect
{
    private Dialect(string name, string metaschemaUri)
    {
        Name = name;
        MetaschemaUri = metaschemaUri;
    }

    /// <summary>Draft-04 (2013).</summary>
    public static Dialect Draft4 { get; } = new("draft-04", "http://json-schema.org/draft-04/schema");

    /// <summary>Draft-06 (2017).</summary>
    public static Dialect Draft6 { get; } = new("draft-06", "http://json-schema.org/draft-06/schema");

    /// <summary>Draft-07 (2018).</summary>
    public static Dialect Draft7 { get; } = new("draft-07", "http://json-schema.org/draft-07/schema");

    /// <summary>Draft 2019-09.</summary>
    public static Dialect Draft201909 { get; } = new("2019-09", "https://json-schema.org/draft/2019-09/schema");

    /// <summary>Draft 2020-12.</summary>
    public static Dialect Draft202012 { get; } = new("2020-12", "https://json-schema.org/draft/2020-12/schema");

    /// <summary>Version 1.</summary>
    public static Dialect V1 { get; } = new("v1", "https://json-schema.org/v1");

    /// <summary>The short name, for messages.</summary>
    public string Name { get; }

    /// <summary>The URI that <c>$schema</c> names, without a fragment.</summary>
    public string MetaschemaUri { get; }
}
