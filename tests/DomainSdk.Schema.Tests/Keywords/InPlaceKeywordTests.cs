namespace DomainSdk.Schema.Tests.Keywords;

/// <summary>Keywords that apply schemas to the same value.</summary>
public class InPlaceKeywordTests
{
    [Theory]
    [InlineData("2020-12", """{"allOf":[{"minimum":2},{"multipleOf":2}]}""", """
        4
        3
          DSDK2004 # /allOf/1/multipleOf: Expected a multiple of 2, but found 3.
        2
        1
          DSDK2003 # /allOf/0/minimum: Expected at least 2, but found 1.
          DSDK2004 # /allOf/1/multipleOf: Expected a multiple of 2, but found 1.
        "x"
        """)]
    [InlineData("2020-12", """{"allOf":[{"minLength":2},{"pattern":"a"}]}""", """
        "ba"
        "a"
          DSDK2005 # /allOf/0/minLength: Expected at least 2 characters, but found 1.
        "bb"
          DSDK2006 # /allOf/1/pattern: "bb" does not match the pattern a
        "c"
          DSDK2005 # /allOf/0/minLength: Expected at least 2 characters, but found 1.
          DSDK2006 # /allOf/1/pattern: "c" does not match the pattern a
        """)]
    [InlineData("2020-12", """{"anyOf":[{"minimum":5},{"maximum":2},{"const":3}]}""", """
        6
        1
        3
        4
          DSDK2015 # /anyOf: The value fulfils no schema of 'anyOf'; the closest one fails: Expected at least 5, but found 4.
        """)]
    [InlineData("2020-12", """{"anyOf":[{"minLength":3},{"pattern":"b"}]}""", """
        "abc"
        "b"
        "a"
          DSDK2015 # /anyOf: The value fulfils no schema of 'anyOf'; the closest one fails: Expected at least 3 characters, but found 1.
        """)]
    [InlineData("2020-12", """{"anyOf":[{"type":"string"},{"type":"array"}]}""", """
        "a"
        []
        1
          DSDK2015 # /anyOf: The value fulfils no schema of 'anyOf'; the closest one fails: Expected string, but found the number 1.
        """)]
    [InlineData("2020-12", """{"oneOf":[{"minimum":5},{"multipleOf":2},{"multipleOf":3}]}""", """
        7
        4
        6
          DSDK2016 # /oneOf: The value fulfils the schemas 0 and 1 and 2 of 'oneOf', but only one is allowed.
        12
          DSDK2016 # /oneOf: The value fulfils the schemas 0 and 1 and 2 of 'oneOf', but only one is allowed.
        1
          DSDK2016 # /oneOf: The value fulfils no schema of 'oneOf'; the closest one fails: Expected at least 5, but found 1.
        """)]
    [InlineData("2020-12", """{"oneOf":[{"minLength":2},{"maxLength":2}]}""", """
        "a"
        "ab"
          DSDK2016 # /oneOf: The value fulfils the schemas 0 and 1 of 'oneOf', but only one is allowed.
        "abc"
        """)]
    [InlineData("2020-12", """{"oneOf":[{"required":["a"]},{"required":["b"]}]}""", """
        {"a":1}
        {"b":1}
        {"a":1,"b":1}
          DSDK2016 # /oneOf: The value fulfils the schemas 0 and 1 of 'oneOf', but only one is allowed.
        {}
          DSDK2016 # /oneOf: The value fulfils no schema of 'oneOf'; the closest one fails: The member 'a' is missing.
        """)]
    [InlineData("2020-12", """{"not":{"type":"string"}}""", """
        1
        "a"
          DSDK2017 # /not: The value fulfils {"type":"string"}, which it must not fulfil.
        """)]
    [InlineData("2020-12", """{"not":{"minLength":2}}""", """
        "a"
        "ab"
          DSDK2017 # /not: The value fulfils {"minLength":2}, which it must not fulfil.
        """)]
    [InlineData("2020-12", """{"if":{"minimum":5},"then":{"multipleOf":2},"else":{"multipleOf":3}}""", """
        6
        7
          DSDK2004 # /then/multipleOf: Expected a multiple of 2, but found 7.
        3
        4
          DSDK2004 # /else/multipleOf: Expected a multiple of 3, but found 4.
        """)]
    [InlineData("2020-12", """{"if":{"minLength":2},"then":{"pattern":"a"},"else":{"pattern":"b"}}""", """
        "aa"
        "bb"
          DSDK2006 # /then/pattern: "bb" does not match the pattern a
        "b"
        "a"
          DSDK2006 # /else/pattern: "a" does not match the pattern b
        """)]
    [InlineData("2020-12", """{"if":{"minimum":5},"then":{"multipleOf":2}}""", """
        6
        7
          DSDK2004 # /then/multipleOf: Expected a multiple of 2, but found 7.
        4
        3
        """)]
    [InlineData("2020-12", """{"if":{"minimum":5},"else":{"multipleOf":2}}""", """
        7
        4
        3
          DSDK2004 # /else/multipleOf: Expected a multiple of 2, but found 3.
        """)]
    [InlineData("2020-12", """{"if":{"minimum":5}}""", """
        7
        3
        """)]
    [InlineData("2020-12", """{"if":{"properties":{"a":{"type":"string"}}},"unevaluatedProperties":false}""", """
        {"a":"x"}
        {"a":1}
          DSDK2009 #/a /unevaluatedProperties: The member 'a' is not allowed here.
        {"a":"x","b":1}
          DSDK2009 #/b /unevaluatedProperties: The member 'b' is not allowed here.
        """)]
    [InlineData("2020-12", """{"if":true,"then":false}""", """
        1
          DSDK2018 # /then: No value is allowed here.
        """)]
    [InlineData("2020-12", """{"if":false,"else":false}""", """
        1
          DSDK2018 # /else: No value is allowed here.
        """)]
    [InlineData("2020-12", """{"if":true,"then":true}""", """
        1
        """)]
    public void Combines_the_verdicts_of_schemas(string dialect, string schema, string expected) => KeywordCases.Check(dialect, schema, expected);

    [Theory]
    [InlineData("2020-12", """{"dependentRequired":{"a":["b","c"],"d":["b"]}}""", """
        {"a":1,"b":1,"c":1}
        {"a":1}
          DSDK2008 # /dependentRequired: The member 'b' is missing although 'a' is present.
          DSDK2008 # /dependentRequired: The member 'c' is missing although 'a' is present.
        {"a":1,"d":1}
          DSDK2008 # /dependentRequired: The member 'b' is missing although 'a' is present.
          DSDK2008 # /dependentRequired: The member 'c' is missing although 'a' is present.
          DSDK2008 # /dependentRequired: The member 'b' is missing although 'd' is present.
        {"b":1}
        {"d":1,"b":1}
        ["a"]
        """)]
    [InlineData("2020-12", """{"dependentSchemas":{"a":{"required":["b"]},"c":{"maxProperties":1},"d":false}}""", """
        {"a":1,"b":1}
        {"a":1,"c":1}
          DSDK2008 # /dependentSchemas/a/required: The member 'b' is missing.
          DSDK2013 # /dependentSchemas/c/maxProperties: Expected at most 1 member, but found 2.
        {"c":1}
        {"d":1}
          DSDK2018 # /dependentSchemas/d: No value is allowed here.
        {"e":1}
        ["a"]
        """)]
    [InlineData("draft-07", """{"dependencies":{"a":["b"],"c":{"required":["d"]}}}""", """
        {"a":1,"b":1}
        {"a":1,"c":1}
          DSDK2008 # /dependencies: The member 'b' is missing although 'a' is present.
          DSDK2008 # /dependencies/c/required: The member 'd' is missing.
        {"c":1,"d":1}
        []
        """)]
    [InlineData("draft-07", """{"dependencies":{"a":["b"]}}""", """
        {"a":1}
          DSDK2008 # /dependencies: The member 'b' is missing although 'a' is present.
        """)]
    [InlineData("draft-07", """{"dependencies":{"a":false}}""", """
        {"a":1}
          DSDK2018 # /dependencies/a: No value is allowed here.
        {"b":1}
        """)]
    [InlineData("v1", """{"propertyDependencies":{"kind":{"a":{"required":["x"]},"b":{"required":["y"]}},"form":{"z":false}}}""", """
        {"kind":"a","x":1}
        {"kind":"a"}
          DSDK2008 # /propertyDependencies/kind/a/required: The member 'x' is missing.
        {"kind":"b","x":1}
          DSDK2008 # /propertyDependencies/kind/b/required: The member 'y' is missing.
        {"kind":"c"}
        {"kind":1}
        {}
        {"kind":"a","form":"z"}
          DSDK2008 # /propertyDependencies/kind/a/required: The member 'x' is missing.
          DSDK2018 # /propertyDependencies/form/z: No value is allowed here.
        {"kind":"\u0061"}
          DSDK2008 # /propertyDependencies/kind/a/required: The member 'x' is missing.
        "kind"
        """)]
    public void Demands_what_the_members_present_demand(string dialect, string schema, string expected) => KeywordCases.Check(dialect, schema, expected);
}
