using static DomainSdk.Schema.Dialects.SubschemaShape;

namespace DomainSdk.Schema.Dialects;

/// <summary>The keywords of each dialect, each table an extension of the one before.</summary>
internal static class KeywordTables
{
    private const string Core = "core";
    private const string Applicator = "applicator";
    private const string Unevaluated = "unevaluated";
    private const string Validation = "validation";
    private const string MetaData = "meta-data";
    private const string Format = "format";
    private const string Content = "content";

    public static readonly KeywordDefinition[] Draft4 =
    [
        new("id", Core, None),
        new("$schema", Core, None),
        new("$ref", Core, None),
        new("definitions", Core, Map),
        new("type", Validation, None),
        new("enum", Validation, None),
        new("multipleOf", Validation, None),
        new("minimum", Validation, None, KeywordForm.Early),
        new("exclusiveMinimum", Validation, None, KeywordForm.Early),
        new("maximum", Validation, None, KeywordForm.Early),
        new("exclusiveMaximum", Validation, None, KeywordForm.Early),
        new("minLength", Validation, None),
        new("maxLength", Validation, None),
        new("pattern", Validation, None),
        new("minItems", Validation, None),
        new("maxItems", Validation, None),
        new("uniqueItems", Validation, None),
        new("minProperties", Validation, None),
        new("maxProperties", Validation, None),
        new("required", Validation, None, KeywordForm.Early),
        new("format", Format, None),
        new("items", Applicator, SchemaOrArray, KeywordForm.Early),
        new("additionalItems", Applicator, SubschemaShape.Schema),
        new("properties", Applicator, Map),
        new("patternProperties", Applicator, Map),
        new("additionalProperties", Applicator, SubschemaShape.Schema),
        new("dependencies", Applicator, MapOrNames),
        new("allOf", Applicator, SubschemaShape.Array),
        new("anyOf", Applicator, SubschemaShape.Array),
        new("oneOf", Applicator, SubschemaShape.Array),
        new("not", Applicator, SubschemaShape.Schema),
        new("title", MetaData, None),
        new("description", MetaData, None),
        new("default", MetaData, None),
    ];

    public static readonly KeywordDefinition[] Draft6 = Extend(
        Draft4,
        ["id"],
        new("$id", Core, None),
        new("const", Validation, None),
        new("minimum", Validation, None),
        new("exclusiveMinimum", Validation, None),
        new("maximum", Validation, None),
        new("exclusiveMaximum", Validation, None),
        new("required", Validation, None),
        new("contains", Applicator, SubschemaShape.Schema),
        new("propertyNames", Applicator, SubschemaShape.Schema),
        new("examples", MetaData, None));

    public static readonly KeywordDefinition[] Draft7 = Extend(
        Draft6,
        [],
        new("$comment", Core, None),
        new("if", Applicator, SubschemaShape.Schema),
        new("then", Applicator, SubschemaShape.Schema),
        new("else", Applicator, SubschemaShape.Schema),
        new("readOnly", MetaData, None),
        new("writeOnly", MetaData, None),
        new("contentEncoding", Content, None),
        new("contentMediaType", Content, None));

    public static readonly KeywordDefinition[] Draft201909 = Extend(
        Draft7,
        [],
        new("$anchor", Core, None),
        new("$recursiveRef", Core, None),
        new("$recursiveAnchor", Core, None),
        new("$vocabulary", Core, None),
        new("$defs", Core, Map),
        new("minContains", Validation, None),
        new("maxContains", Validation, None),
        new("dependentRequired", Validation, None),
        new("dependentSchemas", Applicator, Map),
        new("unevaluatedProperties", Applicator, SubschemaShape.Schema),
        new("unevaluatedItems", Applicator, SubschemaShape.Schema),
        new("deprecated", MetaData, None),
        new("contentSchema", Content, SubschemaShape.Schema));

    public static readonly KeywordDefinition[] Draft202012 = Extend(
        Draft201909,
        ["additionalItems", "$recursiveRef", "$recursiveAnchor"],
        new("$dynamicRef", Core, None),
        new("$dynamicAnchor", Core, None),
        new("prefixItems", Applicator, SubschemaShape.Array),
        new("items", Applicator, SubschemaShape.Schema),
        new("unevaluatedProperties", Unevaluated, SubschemaShape.Schema),
        new("unevaluatedItems", Unevaluated, SubschemaShape.Schema));

    public static readonly KeywordDefinition[] V1 = Extend(
        Draft202012,
        [],
        new("$dynamicRef", Core, None, KeywordForm.Late),
        new("propertyDependencies", Applicator, MapOfMaps));

    private static KeywordDefinition[] Extend(KeywordDefinition[] earlier, string[] removed, params KeywordDefinition[] added)
    {
        var names = new HashSet<string>(removed, StringComparer.Ordinal);
        foreach (var keyword in added) names.Add(keyword.Name);
        return [.. earlier.Where(k => !names.Contains(k.Name)), .. added];
    }
}
