namespace DomainSdk.Schema.Tests.Keywords;

/// <summary>Keywords on items, and which items count as evaluated.</summary>
public class ItemKeywordTests
{
    [Theory]
    [InlineData("2020-12", """{"items":{"type":"string"}}""", """
        ["a","b"]
        [1,"a",2]
          DSDK2001 #/0 /items/type: Expected string, but found the number 1.
          DSDK2001 #/2 /items/type: Expected string, but found the number 2.
        []
        {"a":1}
        """)]
    [InlineData("2020-12", """{"prefixItems":[{"type":"string"},{"type":"number"}]}""", """
        ["a",1,null]
        ["a"]
        [1,"a"]
          DSDK2001 #/0 /prefixItems/0/type: Expected string, but found the number 1.
          DSDK2001 #/1 /prefixItems/1/type: Expected number, but found the string "a".
        []
        {"a":1}
        """)]
    [InlineData("2020-12", """{"prefixItems":[{"type":"string"}],"items":{"type":"number"}}""", """
        ["a",1]
        ["a","b",1,"c"]
          DSDK2001 #/1 /items/type: Expected number, but found the string "b".
          DSDK2001 #/3 /items/type: Expected number, but found the string "c".
        [1]
          DSDK2001 #/0 /prefixItems/0/type: Expected string, but found the number 1.
        """)]
    [InlineData("2020-12", """{"prefixItems":[true],"items":false}""", """
        [1]
        [1,2,3]
          DSDK2014 #/1 /items: No item is allowed at this position.
          DSDK2014 #/2 /items: No item is allowed at this position.
        """)]
    [InlineData("2020-12", """{"prefixItems":[true,false]}""", """
        [1]
        [1,2]
          DSDK2014 #/1 /prefixItems/1: No item is allowed at this position.
        """)]
    [InlineData("draft-07", """{"items":[{"type":"string"}],"additionalItems":{"type":"number"}}""", """
        ["a",1]
        ["a","b"]
          DSDK2001 #/1 /additionalItems/type: Expected number, but found the string "b".
        [1]
          DSDK2001 #/0 /items/0/type: Expected string, but found the number 1.
        """)]
    [InlineData("draft-07", """{"items":[{"type":"string"}],"additionalItems":false}""", """
        ["a"]
        ["a",1]
          DSDK2014 #/1 /additionalItems: No item is allowed at this position.
        """)]
    [InlineData("draft-07", """{"items":[],"additionalItems":false}""", """
        []
        [1]
          DSDK2014 #/0 /additionalItems: No item is allowed at this position.
        """)]
    [InlineData("draft-07", """{"items":{"type":"string"},"additionalItems":false}""", """
        ["a","b"]
        [1]
          DSDK2001 #/0 /items/type: Expected string, but found the number 1.
        """)]
    [InlineData("2020-12", """{"contains":{"type":"string"}}""", """
        [1,"a"]
        [1]
          DSDK2012 # /contains: 0 items fulfil the schema of 'contains', but at least 1 must.
        []
          DSDK2012 # /contains: 0 items fulfil the schema of 'contains', but at least 1 must.
        "a"
        """)]
    [InlineData("2020-12", """{"contains":{"type":"string"},"minContains":2}""", """
        ["a","b"]
        ["a",1]
          DSDK2012 # /contains: 1 item fulfils the schema of 'contains', but at least 2 must.
        ["a","b","c"]
        """)]
    [InlineData("2020-12", """{"contains":{"type":"string"},"maxContains":1}""", """
        ["a"]
        ["a","b"]
          DSDK2012 # /contains: 2 items fulfil the schema of 'contains', but at most 1 must.
        []
          DSDK2012 # /contains: 0 items fulfil the schema of 'contains', but at least 1 must.
        """)]
    [InlineData("2020-12", """{"contains":{"type":"string"},"minContains":2,"maxContains":3}""", """
        ["a"]
          DSDK2012 # /contains: 1 item fulfils the schema of 'contains', but at least 2 must.
        ["a","b"]
        ["a","b","c"]
        ["a","b","c","d"]
          DSDK2012 # /contains: 4 items fulfil the schema of 'contains', but at most 3 must.
        """)]
    [InlineData("2020-12", """{"contains":{"type":"string"},"minContains":0}""", """
        []
        ["a"]
        """)]
    [InlineData("2020-12", """{"contains":{"type":"string"},"minContains":0,"maxContains":1}""", """
        []
        ["a","b"]
          DSDK2012 # /contains: 2 items fulfil the schema of 'contains', but at most 1 must.
        """)]
    [InlineData("2020-12", """{"contains":{"type":"string"},"minContains":2.0}""", """
        ["a"]
          DSDK2012 # /contains: 1 item fulfils the schema of 'contains', but at least 2 must.
        ["a","b"]
        """)]
    [InlineData("draft-07", """{"contains":{"type":"string"},"minContains":2}""", """
        ["a"]
        [1]
          DSDK2012 # /contains: 0 items fulfil the schema of 'contains', but at least 1 must.
        """)]
    [InlineData("2020-12", """{"contains":{"type":"string"},"unevaluatedItems":false}""", """
        ["a","b"]
        ["a",1,2]
          DSDK2014 #/1 /unevaluatedItems: No item is allowed at this position.
          DSDK2014 #/2 /unevaluatedItems: No item is allowed at this position.
        """)]
    [InlineData("2020-12", """{"contains":{"type":"string"},"minContains":1,"unevaluatedItems":{"type":"number"}}""", """
        ["a","b"]
        ["a",null]
          DSDK2001 #/1 /unevaluatedItems/type: Expected number, but found null.
        """)]
    [InlineData("2019-09", """{"contains":{"type":"string"},"unevaluatedItems":false}""", """
        ["a"]
          DSDK2014 #/0 /unevaluatedItems: No item is allowed at this position.
        []
          DSDK2012 # /contains: 0 items fulfil the schema of 'contains', but at least 1 must.
        """)]
    [InlineData("2020-12", """{"prefixItems":[true],"unevaluatedItems":false}""", """
        [1]
        [1,2,3]
          DSDK2014 #/1 /unevaluatedItems: No item is allowed at this position.
          DSDK2014 #/2 /unevaluatedItems: No item is allowed at this position.
        {"a":1}
        """)]
    [InlineData("2020-12", """{"prefixItems":[true],"unevaluatedItems":{"type":"string"}}""", """
        [1,"a"]
        [1,2,3]
          DSDK2001 #/1 /unevaluatedItems/type: Expected string, but found the number 2.
          DSDK2001 #/2 /unevaluatedItems/type: Expected string, but found the number 3.
        """)]
    [InlineData("2020-12", """{"allOf":[{"items":true}],"unevaluatedItems":false}""", """
        [1]
        """)]
    [InlineData("2020-12", """{"allOf":[{"unevaluatedItems":true}],"unevaluatedItems":false}""", """
        [1]
        """)]
    [InlineData("2020-12", """{"uniqueItems":true}""", """
        [1,2]
        [1,2,1.0]
          DSDK2011 # /uniqueItems: The items 0 and 2 are equal, but all items must be different.
        [[1],{"a":1},[1]]
          DSDK2011 # /uniqueItems: The items 0 and 2 are equal, but all items must be different.
        [1,1]
          DSDK2011 # /uniqueItems: The items 0 and 1 are equal, but all items must be different.
        []
        [1]
        "aa"
        [null,false,0,""]
        """)]
    [InlineData("2020-12", """{"uniqueItems":false}""", """
        [1,1]
        """)]
    [InlineData("2020-12", """{"contains":{"type":"string"},"minContains":3,"maxContains":2}""", """
        ["a","b"]
          DSDK2012 # /contains: 2 items fulfil the schema of 'contains', but at least 3 must.
        ["a","b","c"]
          DSDK2012 # /contains: 3 items fulfil the schema of 'contains', but at most 2 must.
        ["a"]
          DSDK2012 # /contains: 1 item fulfils the schema of 'contains', but at least 3 must.
        """)]
    [InlineData("2019-09", """{"contains":{"type":"string"},"maxContains":1}""", """
        ["a",1]
        ["a","b"]
          DSDK2012 # /contains: 2 items fulfil the schema of 'contains', but at most 1 must.
        """)]
    public void Looks_at_the_items_concerned(string dialect, string schema, string expected) => KeywordCases.Check(dialect, schema, expected);
}
