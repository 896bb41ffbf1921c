namespace DomainSdk.Schema.Tests.Keywords;

/// <summary>Keywords on numbers at their limits, numbers by value.</summary>
public class NumberKeywordTests
{
    [Theory]
    [InlineData("2020-12", """{"maximum":3}""", """
        3
        3.0
        3.01
          DSDK2003 # /maximum: Expected at most 3, but found 3.01.
        -4
        "x"
        """)]
    [InlineData("2020-12", """{"exclusiveMaximum":3}""", """
        2.99
        3
          DSDK2003 # /exclusiveMaximum: Expected less than 3, but found 3.
        30e-1
          DSDK2003 # /exclusiveMaximum: Expected less than 3, but found 30e-1.
        4
          DSDK2003 # /exclusiveMaximum: Expected less than 3, but found 4.
        """)]
    [InlineData("2020-12", """{"minimum":-1.5}""", """
        -1.5
        -1.51
          DSDK2003 # /minimum: Expected at least -1.5, but found -1.51.
        0
        null
        """)]
    [InlineData("2020-12", """{"exclusiveMinimum":3}""", """
        3
          DSDK2003 # /exclusiveMinimum: Expected more than 3, but found 3.
        3.1
        2
          DSDK2003 # /exclusiveMinimum: Expected more than 3, but found 2.
        """)]
    [InlineData("draft-04", """{"maximum":3,"exclusiveMaximum":true}""", """
        3
          DSDK2003 # /maximum: Expected less than 3, but found 3.
        2
        """)]
    [InlineData("draft-04", """{"maximum":3,"exclusiveMaximum":false}""", """
        3
        4
          DSDK2003 # /maximum: Expected at most 3, but found 4.
        """)]
    [InlineData("draft-04", """{"minimum":3,"exclusiveMinimum":true}""", """
        3
          DSDK2003 # /minimum: Expected more than 3, but found 3.
        4
        """)]
    [InlineData("draft-04", """{"minimum":3,"exclusiveMinimum":false}""", """
        3
        2
          DSDK2003 # /minimum: Expected at least 3, but found 2.
        """)]
    [InlineData("draft-04", """{"minimum":3}""", """
        3
        2
          DSDK2003 # /minimum: Expected at least 3, but found 2.
        """)]
    [InlineData("2020-12", """{"multipleOf":2}""", """
        4
        3
          DSDK2004 # /multipleOf: Expected a multiple of 2, but found 3.
        0
        "x"
        """)]
    [InlineData("2020-12", """{"multipleOf":0.1}""", """
        0.3
        0.35
          DSDK2004 # /multipleOf: Expected a multiple of 0.1, but found 0.35.
        """)]
    public void Holds_up_to_the_limit(string dialect, string schema, string expected) => KeywordCases.Check(dialect, schema, expected);
}
