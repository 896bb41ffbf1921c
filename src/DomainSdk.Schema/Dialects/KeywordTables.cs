using DomainSdk.Schema.Keywords;
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
        new("id", Core, None, IdentifierKeywords.CompileUri),
        new("$schema", Core, None, IdentifierKeywords.CompileUri),
        new("$ref", Core, None, RefKeyword.Compile),
        new("definitions", Core, Map, IdentifierKeywords.CompileDefinitions),
        new("type", Validation, None, TypeKeyword.Compile),
        new("enum", Validation, None, EnumKeyword.Compile),
        new("multipleOf", Validation, None, MultipleOfKeyword.Compile),
        new("minimum", Validation, None, MinimumKeyword.CompileWithFlag),
        new("exclusiveMinimum", Validation, None, MinimumKeyword.CompileFlag),
        new("maximum", Validation, None, MaximumKeyword.CompileWithFlag),
        new("exclusiveMaximum", Validation, None, MaximumKeyword.CompileFlag),
        new("minLength", Validation, None, MinLengthKeyword.Compile),
        new("maxLength", Validation, None, MaxLengthKeyword.Compile),
        new("pattern", Validation, None, PatternKeyword.Compile),
        new("minItems", Validation, None, MinItemsKeyword.Compile),
        new("maxItems", Validation, None, MaxItemsKeyword.Compile),
        new("uniqueItems", Validation, None, UniqueItemsKeyword.Compile),
        new("minProperties", Validation, None, MinPropertiesKeyword.Compile),
        new("maxProperties", Validation, None, MaxPropertiesKeyword.Compile),
        new("required", Validation, None, RequiredKeyword.CompileNonEmpty),
        new("format", Format, None, FormatKeyword.Compile),
        new("items", Applicator, SchemaOrArray, ItemsKeyword.CompileEitherForm),
        new("additionalItems", Applicator, SubschemaShape.Schema, ItemsKeyword.CompileAdditional),
        new("properties", Applicator, Map, PropertiesKeyword.Compile),
        new("patternProperties", Applicator, Map, PatternPropertiesKeyword.Compile),
        new("additionalProperties", Applicator, SubschemaShape.Schema, AdditionalPropertiesKeyword.Compile),
        new("dependencies", Applicator, MapOrNames, DependentSchemasKeyword.CompileDependencies),
        new("allOf", Applicator, SubschemaShape.Array, AllOfKeyword.Compile),
        new("anyOf", Applicator, SubschemaShape.Array, AnyOfKeyword.Compile),
        new("oneOf", Applicator, SubschemaShape.Array, OneOfKeyword.Compile),
        new("not", Applicator, SubschemaShape.Schema, NotKeyword.Compile),
        new("title", MetaData, None, AnnotationKeyword.CompileString),
        new("description", MetaData, None, AnnotationKeyword.CompileString),
        new("default", MetaData, None, AnnotationKeyword.CompileAny),
    ];

    public static readonly KeywordDefinition[] Draft6 = Extend(
        Draft4,
        ["id"],
        new("$id", Core, None, IdentifierKeywords.CompileUri),
        new("const", Validation, None, ConstKeyword.Compile),
        new("minimum", Validation, None, MinimumKeyword.Compile),
        new("exclusiveMinimum", Validation, None, MinimumKeyword.CompileExclusive),
        new("maximum", Validation, None, MaximumKeyword.Compile),
        new("exclusiveMaximum", Validation, None, MaximumKeyword.CompileExclusive),
        new("required", Validation, None, RequiredKeyword.Compile),
        new("contains", Applicator, SubschemaShape.Schema, ContainsKeyword.CompileAlone),
        new("propertyNames", Applicator, SubschemaShape.Schema, PropertyNamesKeyword.Compile),
        new("examples", MetaData, None, AnnotationKeyword.CompileArray));

    public static readonly KeywordDefinition[] Draft7 = Extend(
        Draft6,
        [],
        new("$comment", Core, None, IdentifierKeywords.CompileComment),
        new("if", Applicator, SubschemaShape.Schema, IfKeyword.Compile),
        new("then", Applicator, SubschemaShape.Schema, IfKeyword.CompileBranch),
        new("else", Applicator, SubschemaShape.Schema, IfKeyword.CompileBranch),
        new("readOnly", MetaData, None, AnnotationKeyword.CompileBoolean),
        new("writeOnly", MetaData, None, AnnotationKeyword.CompileBoolean),
        new("contentEncoding", Content, None, ContentKeyword.CompileEncoding),
        new("contentMediaType", Content, None, ContentKeyword.CompileMediaType));

    public static readonly KeywordDefinition[] Draft201909 = Extend(
        Draft7,
        [],
        new("$anchor", Core, None, IdentifierKeywords.CompileAnchor),
        new("$recursiveRef", Core, None, DynamicRefKeyword.CompileRecursive),
        new("$recursiveAnchor", Core, None, IdentifierKeywords.CompileFlag),
        new("$vocabulary", Core, None, IdentifierKeywords.CompileVocabulary),
        new("$defs", Core, Map, IdentifierKeywords.CompileDefinitions),
        new("contains", Applicator, SubschemaShape.Schema, ContainsKeyword.Compile),
        new("minContains", Validation, None, ContainsKeyword.CompileBound),
        new("maxContains", Validation, None, ContainsKeyword.CompileBound),
        new("dependentRequired", Validation, None, DependentRequiredKeyword.Compile),
        new("dependentSchemas", Applicator, Map, DependentSchemasKeyword.Compile),
        new("unevaluatedProperties", Applicator, SubschemaShape.Schema, UnevaluatedPropertiesKeyword.Compile),
        new("unevaluatedItems", Applicator, SubschemaShape.Schema, UnevaluatedItemsKeyword.Compile),
        new("deprecated", MetaData, None, AnnotationKeyword.CompileBoolean),
        new("contentSchema", Content, SubschemaShape.Schema, AnnotationKeyword.CompileSchema));

    public static readonly KeywordDefinition[] Draft202012 = Extend(
        Draft201909,
        ["additionalItems", "$recursiveRef", "$recursiveAnchor"],
        new("$dynamicRef", Core, None, DynamicRefKeyword.Compile),
        new("$dynamicAnchor", Core, None, IdentifierKeywords.CompileAnchor),
        new("prefixItems", Applicator, SubschemaShape.Array, PrefixItemsKeyword.Compile),
        new("items", Applicator, SubschemaShape.Schema, ItemsKeyword.Compile),
        new("unevaluatedProperties", Unevaluated, SubschemaShape.Schema, UnevaluatedPropertiesKeyword.Compile),
        new("unevaluatedItems", Unevaluated, SubschemaShape.Schema, UnevaluatedItemsKeyword.Compile));

    public static readonly KeywordDefinition[] V1 = Extend(
        Draft202012,
        [],
        new("$dynamicRef", Core, None, DynamicRefKeyword.CompileUnanchored),
        new("propertyDependencies", Applicator, MapOfMaps, PropertyDependenciesKeyword.Compile));

    private static KeywordDefinition[] Extend(KeywordDefinition[] earlier, string[] removed, params KeywordDefinition[] added)
    {
        var names = new HashSet<string>(removed, StringComparer.Ordinal);
        foreach (var keyword in added) names.Add(keyword.Name);
        return [.. earlier.Where(k => !names.Contains(k.Name)), .. added];
    }
}
