using DomainSdk.Schema.Dialects;
using static DomainSdk.Schema.Dialects.KeywordForm;

namespace DomainSdk.Schema.Keywords;

/// <summary>Turns the value of a keyword into what the plan holds; reports what is wrong with it.</summary>
internal delegate void KeywordReader(KeywordContext context);

/// <summary>How the value of each keyword is read. Which dialect has which stands in <see cref="KeywordTables"/>.</summary>
internal static class KeywordReaders
{
    private static readonly Dictionary<(string Name, KeywordForm Form), KeywordReader> Readers = new()
    {
        [("id", Usual)] = IdentifierKeywords.CompileUri,
        [("$schema", Usual)] = IdentifierKeywords.CompileUri,
        [("$ref", Usual)] = RefKeyword.Compile,
        [("definitions", Usual)] = IdentifierKeywords.CompileDefinitions,
        [("type", Usual)] = TypeKeyword.Compile,
        [("enum", Usual)] = EnumKeyword.Compile,
        [("multipleOf", Usual)] = MultipleOfKeyword.Compile,
        [("minimum", Early)] = MinimumKeyword.CompileWithFlag,
        [("exclusiveMinimum", Early)] = MinimumKeyword.CompileFlag,
        [("maximum", Early)] = MaximumKeyword.CompileWithFlag,
        [("exclusiveMaximum", Early)] = MaximumKeyword.CompileFlag,
        [("minLength", Usual)] = MinLengthKeyword.Compile,
        [("maxLength", Usual)] = MaxLengthKeyword.Compile,
        [("pattern", Usual)] = PatternKeyword.Compile,
        [("minItems", Usual)] = MinItemsKeyword.Compile,
        [("maxItems", Usual)] = MaxItemsKeyword.Compile,
        [("uniqueItems", Usual)] = UniqueItemsKeyword.Compile,
        [("minProperties", Usual)] = MinPropertiesKeyword.Compile,
        [("maxProperties", Usual)] = MaxPropertiesKeyword.Compile,
        [("required", Early)] = RequiredKeyword.CompileNonEmpty,
        [("format", Usual)] = FormatKeyword.Compile,
        [("items", Early)] = ItemsKeyword.CompileEitherForm,
        [("additionalItems", Usual)] = ItemsKeyword.CompileAdditional,
        [("properties", Usual)] = PropertiesKeyword.Compile,
        [("patternProperties", Usual)] = PatternPropertiesKeyword.Compile,
        [("additionalProperties", Usual)] = AdditionalPropertiesKeyword.Compile,
        [("dependencies", Usual)] = DependentSchemasKeyword.CompileDependencies,
        [("allOf", Usual)] = AllOfKeyword.Compile,
        [("anyOf", Usual)] = AnyOfKeyword.Compile,
        [("oneOf", Usual)] = OneOfKeyword.Compile,
        [("not", Usual)] = NotKeyword.Compile,
        [("title", Usual)] = AnnotationKeyword.CompileString,
        [("description", Usual)] = AnnotationKeyword.CompileString,
        [("default", Usual)] = AnnotationKeyword.CompileAny,
        [("$id", Usual)] = IdentifierKeywords.CompileUri,
        [("const", Usual)] = ConstKeyword.Compile,
        [("minimum", Usual)] = MinimumKeyword.Compile,
        [("exclusiveMinimum", Usual)] = MinimumKeyword.CompileExclusive,
        [("maximum", Usual)] = MaximumKeyword.Compile,
        [("exclusiveMaximum", Usual)] = MaximumKeyword.CompileExclusive,
        [("required", Usual)] = RequiredKeyword.Compile,
        [("contains", Usual)] = ContainsKeyword.Compile,
        [("propertyNames", Usual)] = PropertyNamesKeyword.Compile,
        [("examples", Usual)] = AnnotationKeyword.CompileArray,
        [("$comment", Usual)] = IdentifierKeywords.CompileComment,
        [("if", Usual)] = IfKeyword.Compile,
        [("then", Usual)] = IfKeyword.CompileBranch,
        [("else", Usual)] = IfKeyword.CompileBranch,
        [("readOnly", Usual)] = AnnotationKeyword.CompileBoolean,
        [("writeOnly", Usual)] = AnnotationKeyword.CompileBoolean,
        [("contentEncoding", Usual)] = ContentKeyword.CompileEncoding,
        [("contentMediaType", Usual)] = ContentKeyword.CompileMediaType,
        [("$anchor", Usual)] = IdentifierKeywords.CompileAnchor,
        [("$recursiveRef", Usual)] = DynamicRefKeyword.CompileRecursive,
        [("$recursiveAnchor", Usual)] = IdentifierKeywords.CompileFlag,
        [("$vocabulary", Usual)] = IdentifierKeywords.CompileVocabulary,
        [("$defs", Usual)] = IdentifierKeywords.CompileDefinitions,
        [("minContains", Usual)] = ContainsKeyword.CompileBound,
        [("maxContains", Usual)] = ContainsKeyword.CompileBound,
        [("dependentRequired", Usual)] = DependentRequiredKeyword.Compile,
        [("dependentSchemas", Usual)] = DependentSchemasKeyword.Compile,
        [("unevaluatedProperties", Usual)] = UnevaluatedPropertiesKeyword.Compile,
        [("unevaluatedItems", Usual)] = UnevaluatedItemsKeyword.Compile,
        [("deprecated", Usual)] = AnnotationKeyword.CompileBoolean,
        [("contentSchema", Usual)] = AnnotationKeyword.CompileSchema,
        [("$dynamicRef", Usual)] = DynamicRefKeyword.Compile,
        [("$dynamicAnchor", Usual)] = IdentifierKeywords.CompileAnchor,
        [("prefixItems", Usual)] = PrefixItemsKeyword.Compile,
        [("items", Usual)] = ItemsKeyword.Compile,
        [("$dynamicRef", Late)] = DynamicRefKeyword.CompileUnanchored,
        [("propertyDependencies", Usual)] = PropertyDependenciesKeyword.Compile,
    };

    /// <summary>The reader of a keyword.</summary>
    public static KeywordReader Of(KeywordDefinition keyword) => Readers[(keyword.Name, keyword.Form)];
}
