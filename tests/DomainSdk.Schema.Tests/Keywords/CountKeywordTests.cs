namespace DomainSdk.Schema.Tests.Keywords;

/// <summary>Lengths and counts at their limits, in code points, items and names.</summary>
public class CountKeywordTests
{
    [Theory]
    [InlineData("2020-12", """{"maxLength":2}""", """
        "ab"
        "abc"
          DSDK2005 # /maxLength: Expected at most 2 characters, but found 3.
        "💩💩"
        [1,2,3]
        """)]
    [InlineData("2020-12", """{"maxLength":1}""", """
        "ab"
          DSDK2005 # /maxLength: Expected at most 1 character, but found 2.
        ""
        """)]
    [InlineData("2020-12", """{"minLength":2}""", """
        "ab"
        "a"
          DSDK2005 # /minLength: Expected at least 2 characters, but found 1.
        "💩"
          DSDK2005 # /minLength: Expected at least 2 characters, but found 1.
        1
        """)]
    [InlineData("2020-12", """{"minLength":1}""", """
        ""
          DSDK2005 # /minLength: Expected at least 1 character, but found 0.
        "a"
        """)]
    [InlineData("2020-12", """{"maxItems":2}""", """
        [1,2]
        [1,2,3]
          DSDK2010 # /maxItems: Expected at most 2 items, but found 3.
        []
        "abc"
        """)]
    [InlineData("2020-12", """{"maxItems":1}""", """
        [1,[2,3]]
          DSDK2010 # /maxItems: Expected at most 1 item, but found 2.
        [[1,2]]
        """)]
    [InlineData("2020-12", """{"minItems":2}""", """
        [1,2]
        [[1,2]]
          DSDK2010 # /minItems: Expected at least 2 items, but found 1.
        {}
        """)]
    [InlineData("2020-12", """{"minItems":1}""", """
        []
          DSDK2010 # /minItems: Expected at least 1 item, but found 0.
        """)]
    [InlineData("2020-12", """{"maxProperties":2}""", """
        {"a":1,"b":2}
        {"a":1,"b":2,"c":3}
          DSDK2013 # /maxProperties: Expected at most 2 members, but found 3.
        [1,2,3]
        """)]
    [InlineData("2020-12", """{"maxProperties":1}""", """
        {"a":1,"a":2}
        {"a":1,"b":2}
          DSDK2013 # /maxProperties: Expected at most 1 member, but found 2.
        """)]
    [InlineData("2020-12", """{"minProperties":2}""", """
        {"a":1,"b":2}
        {"a":{"c":1,"d":2}}
          DSDK2013 # /minProperties: Expected at least 2 members, but found 1.
        {"a":1,"a":2}
          DSDK2013 # /minProperties: Expected at least 2 members, but found 1.
        []
        """)]
    [InlineData("2020-12", """{"minProperties":1}""", """
        {}
          DSDK2013 # /minProperties: Expected at least 1 member, but found 0.
        {"a":1}
        {"a":1,"a":2}
        """)]
    [InlineData("2020-12", """{"minProperties":3}""", """
        {"a":1,"a":2,"b":3}
          DSDK2013 # /minProperties: Expected at least 3 members, but found 2.
        {"a":1,"b":2,"c":3}
        """)]
    [InlineData("2020-12", """{"maxLength":1e400,"minLength":0,"maxItems":99999999999}""", """
        "a"
        [1]
        """)]
    [InlineData("2020-12", """{"minItems":2.0}""", """
        [1,2]
        [1]
          DSDK2010 # /minItems: Expected at least 2 items, but found 1.
        """)]
    [InlineData("2020-12", """{"minItems":4294967298}""", """
        [1,2]
          DSDK2010 # /minItems: Expected at least 2147483647 items, but found 2.
        """)]
    public void Counts_up_to_the_limit(string dialect, string schema, string expected) => KeywordCases.Check(dialect, schema, expected);
}
