namespace DomainSdk.Schema.Tests.Keywords;

/// <summary>Keywords that name values: by value, with a suggestion where one is near.</summary>
public class ValueKeywordTests
{
    [Theory]
    [InlineData("2020-12", """{"type":"null"}""", """
        null
        true
          DSDK2001 # /type: Expected null, but found boolean.
        1
          DSDK2001 # /type: Expected null, but found the number 1.
        1.0
          DSDK2001 # /type: Expected null, but found the number 1.0.
        1.5
          DSDK2001 # /type: Expected null, but found the number 1.5.
        "a"
          DSDK2001 # /type: Expected null, but found the string "a".
        []
          DSDK2001 # /type: Expected null, but found array.
        {}
          DSDK2001 # /type: Expected null, but found object.
        """)]
    [InlineData("2020-12", """{"type":"boolean"}""", """
        null
          DSDK2001 # /type: Expected boolean, but found null.
        true
        1
          DSDK2001 # /type: Expected boolean, but found the number 1.
        1.0
          DSDK2001 # /type: Expected boolean, but found the number 1.0.
        1.5
          DSDK2001 # /type: Expected boolean, but found the number 1.5.
        "a"
          DSDK2001 # /type: Expected boolean, but found the string "a".
        []
          DSDK2001 # /type: Expected boolean, but found array.
        {}
          DSDK2001 # /type: Expected boolean, but found object.
        """)]
    [InlineData("2020-12", """{"type":"integer"}""", """
        null
          DSDK2001 # /type: Expected integer, but found null.
        true
          DSDK2001 # /type: Expected integer, but found boolean.
        1
        1.0
        1.5
          DSDK2001 # /type: Expected integer, but found the number 1.5.
        "a"
          DSDK2001 # /type: Expected integer, but found the string "a".
        []
          DSDK2001 # /type: Expected integer, but found array.
        {}
          DSDK2001 # /type: Expected integer, but found object.
        """)]
    [InlineData("2020-12", """{"type":"number"}""", """
        null
          DSDK2001 # /type: Expected number, but found null.
        true
          DSDK2001 # /type: Expected number, but found boolean.
        1
        1.0
        1.5
        "a"
          DSDK2001 # /type: Expected number, but found the string "a".
        []
          DSDK2001 # /type: Expected number, but found array.
        {}
          DSDK2001 # /type: Expected number, but found object.
        """)]
    [InlineData("2020-12", """{"type":"string"}""", """
        null
          DSDK2001 # /type: Expected string, but found null.
        true
          DSDK2001 # /type: Expected string, but found boolean.
        1
          DSDK2001 # /type: Expected string, but found the number 1.
        1.0
          DSDK2001 # /type: Expected string, but found the number 1.0.
        1.5
          DSDK2001 # /type: Expected string, but found the number 1.5.
        "a"
        []
          DSDK2001 # /type: Expected string, but found array.
        {}
          DSDK2001 # /type: Expected string, but found object.
        """)]
    [InlineData("2020-12", """{"type":"array"}""", """
        null
          DSDK2001 # /type: Expected array, but found null.
        true
          DSDK2001 # /type: Expected array, but found boolean.
        1
          DSDK2001 # /type: Expected array, but found the number 1.
        1.0
          DSDK2001 # /type: Expected array, but found the number 1.0.
        1.5
          DSDK2001 # /type: Expected array, but found the number 1.5.
        "a"
          DSDK2001 # /type: Expected array, but found the string "a".
        []
        {}
          DSDK2001 # /type: Expected array, but found object.
        """)]
    [InlineData("2020-12", """{"type":"object"}""", """
        null
          DSDK2001 # /type: Expected object, but found null.
        true
          DSDK2001 # /type: Expected object, but found boolean.
        1
          DSDK2001 # /type: Expected object, but found the number 1.
        1.0
          DSDK2001 # /type: Expected object, but found the number 1.0.
        1.5
          DSDK2001 # /type: Expected object, but found the number 1.5.
        "a"
          DSDK2001 # /type: Expected object, but found the string "a".
        []
          DSDK2001 # /type: Expected object, but found array.
        {}
        """)]
    [InlineData("2020-12", """{"type":["string","string"]}""", """
        "a"
        1
          DSDK2001 # /type: Expected string, but found the number 1.
        """)]
    [InlineData("2020-12", """{"type":["integer","null"]}""", """
        null
        7
        "a"
          DSDK2001 # /type: Expected null or integer, but found the string "a".
        false
          DSDK2001 # /type: Expected null or integer, but found boolean.
        [1]
          DSDK2001 # /type: Expected null or integer, but found array.
        """)]
    [InlineData("2020-12", """{"type":["string","number","object"]}""", """
        1.5
        {}
        true
          DSDK2001 # /type: Expected number or string or object, but found boolean.
        []
          DSDK2001 # /type: Expected number or string or object, but found array.
        """)]
    [InlineData("draft-04", """{"type":"integer"}""", """
        1
        1.0
          DSDK2001 # /type: Expected integer, but found the number 1.0.
        1e2
          DSDK2001 # /type: Expected integer, but found the number 1e2.
        1E2
          DSDK2001 # /type: Expected integer, but found the number 1E2.
        1.5
          DSDK2001 # /type: Expected integer, but found the number 1.5.
        """)]
    [InlineData("draft-06", """{"type":"integer"}""", """
        1.0
        1e2
        1.5
          DSDK2001 # /type: Expected integer, but found the number 1.5.
        """)]
    public void Allows_the_types_named(string dialect, string schema, string expected) => KeywordCases.Check(dialect, schema, expected);

    [Theory]
    [InlineData("2020-12", """{"const":"green"}""", """
        "green"
        "gren"
          DSDK2002 # /const: Expected "green", but found "gren".
        "\u0067reen"
        1
          DSDK2002 # /const: Expected "green", but found 1.
        ["green"]
          DSDK2002 # /const: Expected "green", but found an array.
        """)]
    [InlineData("2020-12", """{"const":1}""", """
        1.0
        "1"
          DSDK2002 # /const: Expected 1, but found "1".
        2
          DSDK2002 # /const: Expected 1, but found 2.
        true
          DSDK2002 # /const: Expected 1, but found true.
        """)]
    [InlineData("2020-12", """{"const":{"a":[1,null]}}""", """
        {"a":[1.0,null]}
        {"a":[1]}
          DSDK2002 # /const: Expected {"a":[1,null]}, but found an object.
        "a"
          DSDK2002 # /const: Expected {"a":[1,null]}, but found "a".
        """)]
    [InlineData("2020-12", """{"const":""}""", """
        ""
        "a"
          DSDK2002 # /const: Expected "", but found "a".
        """)]
    [InlineData("2020-12", """{"enum":["red","green"]}""", """
        "red"
        "green"
        "gren"
          DSDK2002 # /enum: "gren" is not allowed; did you mean "green"?
        "violet"
          DSDK2002 # /enum: "violet" is not one of "red", "green".
        1
          DSDK2002 # /enum: 1 is not one of "red", "green".
        """)]
    [InlineData("2020-12", """{"enum":[1,"a",null,[2]]}""", """
        1.0
        "a"
        null
        [2.0]
        "1"
          DSDK2002 # /enum: "1" is not one of 1, "a", null, [2].
        [3]
          DSDK2002 # /enum: an array is not one of 1, "a", null, [2].
        "b"
          DSDK2002 # /enum: "b" is not one of 1, "a", null, [2].
        """)]
    [InlineData("2020-12", """{"enum":[true]}""", """
        true
        "true"
          DSDK2002 # /enum: "true" is not one of true.
        false
          DSDK2002 # /enum: false is not one of true.
        """)]
    [InlineData("2020-12", """{"enum":[]}""", """
        1
          DSDK2002 # /enum: No value is allowed here, as 'enum' is empty.
        "a"
          DSDK2002 # /enum: No value is allowed here, as 'enum' is empty.
        """)]
    [InlineData("2020-12", """{"enum":[1,2,3,4,5,6,7,8,9,10,11,12]}""", """
        13
          DSDK2002 # /enum: 13 is not one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12.
        """)]
    [InlineData("2020-12", """{"enum":[1,2,3,4,5,6,7,8,9,10,11,12,13]}""", """
        13
        14
          DSDK2002 # /enum: 14 is not one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, … (13 in all).
        """)]
    public void Allows_the_values_named(string dialect, string schema, string expected) => KeywordCases.Check(dialect, schema, expected);

    [Theory]
    [InlineData("2020-12", """{"pattern":"^a+$"}""", """
        "aa"
        "b"
          DSDK2006 # /pattern: "b" does not match the pattern ^a+$
        1
        """)]
    [InlineData("2020-12", """{"pattern":"(a)\\1"}""", """
        "aa"
        "a"
          DSDK2006 # /pattern: "a" does not match the pattern (a)\1
        """)]
    [InlineData("2020-12", """{"format":"date"}""", """
        "2031-04-12"
        "2031-04-31"
          DSDK2007 # /format: "2031-04-31" is not of the format 'date'.
        1
        """)]
    [InlineData("2020-12", """{"format":"no-such-format"}""", """
        "x"
        """)]
    public void Allows_the_texts_described(string dialect, string schema, string expected) => KeywordCases.Check(dialect, schema, expected);
}
