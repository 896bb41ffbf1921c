using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Dialects;

/// <summary>A version of the language: which keywords it has, and which rules it reads a schema by.</summary>
public sealed class Dialect
{
    private readonly Dictionary<string, KeywordDefinition> _keywords;

    internal Dialect(string name, string metaschemaUri, DialectRules rules, IEnumerable<KeywordDefinition> keywords)
    {
        Name = name;
        MetaschemaUri = metaschemaUri;
        Rules = rules;
        _keywords = keywords.ToDictionary(k => k.Name, StringComparer.Ordinal);
    }

    /// <summary>Draft-04 (2013).</summary>
    public static Dialect Draft4 { get; } = new(
        "draft-04", "http://json-schema.org/draft-04/schema",
        DialectRules.PlainId | DialectRules.ReferenceHidesSiblings | DialectRules.AnchorsInId | DialectRules.StrictIntegers | DialectRules.NoBooleanSchemas
        | DialectRules.PlainHostnames,
        KeywordTables.Draft4);

    /// <summary>Draft-06 (2017).</summary>
    public static Dialect Draft6 { get; } = new(
        "draft-06", "http://json-schema.org/draft-06/schema",
        DialectRules.ReferenceHidesSiblings | DialectRules.AnchorsInId | DialectRules.PlainHostnames,
        KeywordTables.Draft6);

    /// <summary>Draft-07 (2018).</summary>
    public static Dialect Draft7 { get; } = new(
        "draft-07", "http://json-schema.org/draft-07/schema",
        DialectRules.ReferenceHidesSiblings | DialectRules.AnchorsInId,
        KeywordTables.Draft7);

    /// <summary>Draft 2019-09.</summary>
    public static Dialect Draft201909 { get; } = new(
        "2019-09", "https://json-schema.org/draft/2019-09/schema", DialectRules.None, KeywordTables.Draft201909);

    /// <summary>Draft 2020-12.</summary>
    public static Dialect Draft202012 { get; } = new(
        "2020-12", "https://json-schema.org/draft/2020-12/schema",
        DialectRules.ContainsEvaluates | DialectRules.Bookending,
        KeywordTables.Draft202012);

    /// <summary>Version 1.</summary>
    public static Dialect V1 { get; } = new(
        "v1", "https://json-schema.org/v1",
        DialectRules.ContainsEvaluates | DialectRules.AssertsFormat | DialectRules.TimesWithoutLeapSeconds,
        KeywordTables.V1);

    /// <summary>All published dialects, oldest first.</summary>
    public static IReadOnlyList<Dialect> All { get; } = [Draft4, Draft6, Draft7, Draft201909, Draft202012, V1];

    /// <summary>The short name, for messages.</summary>
    public string Name { get; }

    /// <summary>The URI that <c>$schema</c> names, without a fragment.</summary>
    public string MetaschemaUri { get; }

    /// <summary>The metaschema that put the dialect together from vocabularies, or null for a published one.</summary>
    public JsonText? Metaschema { get; internal init; }

    /// <summary>Whether the dialect has a keyword.</summary>
    /// <param name="keyword">Its name.</param>
    public bool Defines(string keyword) => _keywords.ContainsKey(keyword);

    internal DialectRules Rules { get; }

    /// <summary>The keyword that names a schema resource: <c>$id</c>, or <c>id</c> in draft-04.</summary>
    internal string IdKeyword => Has(DialectRules.PlainId) ? "id" : "$id";

    internal IEnumerable<string> KeywordNames => _keywords.Keys;

    internal IEnumerable<KeywordDefinition> Keywords => _keywords.Values;

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal bool Has(DialectRules rule) => (Rules & rule) != DialectRules.None;

    internal KeywordDefinition? Find(string name) => _keywords.TryGetValue(name, out var keyword) ? keyword : null;
}
