namespace DomainSdk.Schema.Tests.Keywords;

/// <summary>Keywords on members, and which members count as evaluated.</summary>
public class MemberKeywordTests
{
    [Theory]
    [InlineData("2020-12", """{"required":["a","b"]}""", """
        {"a":1,"b":2}
        {"a":1}
          DSDK2008 # /required: The member 'b' is missing.
        {}
          DSDK2008 # /required: The member 'a' is missing.
          DSDK2008 # /required: The member 'b' is missing.
        ["a"]
        """)]
    [InlineData("2020-12", """{"required":["a","a"]}""", """
        {"a":1}
        {}
          DSDK2008 # /required: The member 'a' is missing.
        """)]
    [InlineData("2020-12", """{"required":["a/b"]}""", """
        {"a/b":1}
        {"a-b":1}
          DSDK2008 # /required: The member 'a/b' is missing; is 'a-b' a misspelling of it?
        """)]
    [InlineData("draft-04", """{"required":["a"]}""", """
        {"a":1}
        {}
          DSDK2008 # /required: The member 'a' is missing.
        """)]
    [InlineData("2020-12", """{"properties":{"a":{"type":"string"},"b":false}}""", """
        {"a":"x","c":1}
        {"a":1,"b":1}
          DSDK2001 #/a /properties/a/type: Expected string, but found the number 1.
          DSDK2009 #/b /properties/b: The member 'b' is not allowed here.
        ["a"]
        """)]
    [InlineData("2020-12", """{"patternProperties":{"^a":{"type":"string"},"b$":{"minLength":2},"^no":false}}""", """
        {"a":"x"}
        {"ab":1}
          DSDK2001 #/ab /patternProperties/^a/type: Expected string, but found the number 1.
        {"ab":"x"}
          DSDK2005 #/ab /patternProperties/b$/minLength: Expected at least 2 characters, but found 1.
        {"cb":"xy"}
        {"no":1}
          DSDK2009 #/no /patternProperties/^no: The member 'no' is not allowed here.
        "ab"
        """)]
    [InlineData("2020-12", """{"properties":{"name":true},"patternProperties":{"^x-":true},"additionalProperties":false}""", """
        {"name":1,"x-a":2}
        {"nmae":1}
          DSDK2009 #/nmae /additionalProperties: The member 'nmae' is not allowed here; did you mean 'name'?
        {"q":1,"r":1}
          DSDK2009 #/q /additionalProperties: The member 'q' is not allowed here.
          DSDK2009 #/r /additionalProperties: The member 'r' is not allowed here.
        [1]
        """)]
    [InlineData("2020-12", """{"properties":{"name":true},"additionalProperties":{"type":"string"}}""", """
        {"name":1,"q":"x"}
        {"q":1,"r":2}
          DSDK2001 #/q /additionalProperties/type: Expected string, but found the number 1.
          DSDK2001 #/r /additionalProperties/type: Expected string, but found the number 2.
        """)]
    [InlineData("2020-12", """{"propertyNames":{"maxLength":2}}""", """
        {"ab":1}
        {"abc":1,"a":2,"abcd":3}
          DSDK2005 # /propertyNames/maxLength: The member name "abc": Expected at most 2 characters, but found 3.
          DSDK2005 # /propertyNames/maxLength: The member name "abcd": Expected at most 2 characters, but found 4.
        ["abc"]
        """)]
    [InlineData("2020-12", """{"propertyNames":false}""", """
        {}
        {"a":1}
          DSDK2009 # /propertyNames: The member 'a' is not allowed here.
        """)]
    [InlineData("2020-12", """{"propertyNames":{"enum":["a","b"]}}""", """
        {"a":{"c":1},"b":[1,2]}
        {"a":1,"c":[1,2],"d":3}
          DSDK2002 # /propertyNames/enum: The member name "c": "c" is not one of "a", "b".
          DSDK2002 # /propertyNames/enum: The member name "d": "d" is not one of "a", "b".
        """)]
    [InlineData("2020-12", """{"allOf":[{"properties":{"name":true}}],"unevaluatedProperties":false}""", """
        {"name":1}
        {"nmae":1,"q":2}
          DSDK2009 #/nmae /unevaluatedProperties: The member 'nmae' is not allowed here; did you mean 'name'?
          DSDK2009 #/q /unevaluatedProperties: The member 'q' is not allowed here.
        [1]
        """)]
    [InlineData("2020-12", """{"properties":{"a":true},"unevaluatedProperties":{"type":"string"}}""", """
        {"a":1,"b":"x"}
        {"a":1,"b":1,"c":2}
          DSDK2001 #/b /unevaluatedProperties/type: Expected string, but found the number 1.
          DSDK2001 #/c /unevaluatedProperties/type: Expected string, but found the number 2.
        """)]
    [InlineData("2020-12", """{"allOf":[{"unevaluatedProperties":true}],"unevaluatedProperties":false}""", """
        {"a":1}
        """)]
    [InlineData("2020-12", """{"anyOf":[{"properties":{"a":{"type":"string"}}},{"properties":{"b":{"type":"string"}}}],"unevaluatedProperties":false}""", """
        {"a":"x","b":"x"}
        {"a":"x","b":1}
          DSDK2009 #/b /unevaluatedProperties: The member 'b' is not allowed here.
        """)]
    [InlineData("2020-12", """{"oneOf":[{"properties":{"a":{"type":"string"}},"required":["a"]},{"properties":{"b":true},"required":["b"]}],"unevaluatedProperties":false}""", """
        {"a":"x"}
        {"b":1}
        {"b":1,"c":1}
          DSDK2009 #/c /unevaluatedProperties: The member 'c' is not allowed here.
        """)]
    [InlineData("2020-12", """{"dependentSchemas":{"a":{"properties":{"a":true,"b":true}}},"unevaluatedProperties":false}""", """
        {"a":1,"b":1}
        {"b":1}
          DSDK2009 #/b /unevaluatedProperties: The member 'b' is not allowed here.
        """)]
    [InlineData("2020-12", """{"not":{"properties":{"a":{"type":"string"}}},"unevaluatedProperties":false}""", """
        {"a":1}
          DSDK2009 #/a /unevaluatedProperties: The member 'a' is not allowed here.
        {}
          DSDK2017 # /not: The value fulfils {"properties":{"a":{"type":"string"}}}, which it must not fulfil.
        """)]
    public void Looks_at_the_members_concerned(string dialect, string schema, string expected) => KeywordCases.Check(dialect, schema, expected);
}
