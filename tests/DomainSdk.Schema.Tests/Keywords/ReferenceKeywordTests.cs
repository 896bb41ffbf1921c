namespace DomainSdk.Schema.Tests.Keywords;

/// <summary>References, also those that depend on the path of evaluation.</summary>
public class ReferenceKeywordTests
{
    [Theory]
    [InlineData("2020-12", """{"$ref":"#/$defs/short","$defs":{"short":{"maxLength":1}}}""", """
        "a"
        "ab"
          DSDK2005 # /$ref/maxLength: Expected at most 1 character, but found 2.
        1
        """)]
    [InlineData("2020-12", """{"$ref":"#short","minLength":1,"$defs":{"short":{"$anchor":"short","maxLength":1}}}""", """
        "a"
        "ab"
          DSDK2005 # /$ref/maxLength: Expected at most 1 character, but found 2.
        ""
          DSDK2005 # /minLength: Expected at least 1 character, but found 0.
        """)]
    [InlineData("2020-12", """{"$ref":"list","$defs":{"l":{"$id":"list","$dynamicAnchor":"node","items":{"$dynamicRef":"#node"}},"x":{"$id":"other","$dynamicAnchor":"node","type":"string"}}}""", """
        [[]]
        ["a",[]]
        1
        """)]
    [InlineData("2020-12", """{"$id":"schema:///tree","$dynamicAnchor":"node","$ref":"list","maxItems":1,"$defs":{"l":{"$id":"list","$dynamicAnchor":"node","items":{"$dynamicRef":"#node"}}}}""", """
        [[[]]]
        [[1,2]]
          DSDK2010 #/0 /$ref/items/$dynamicRef/maxItems: Expected at most 1 item, but found 2.
        [1,2]
          DSDK2010 # /maxItems: Expected at most 1 item, but found 2.
        """)]
    [InlineData("2020-12", """{"$id":"schema:///tree","$dynamicAnchor":"node","$ref":"list","maxItems":1,"$defs":{"l":{"$id":"list","$anchor":"node","items":{"$dynamicRef":"#node"}}}}""", """
        [[[1,2]]]
        [1,2]
          DSDK2010 # /maxItems: Expected at most 1 item, but found 2.
        """)]
    [InlineData("2020-12", """{"$dynamicRef":"#/$defs/a","$defs":{"a":{"$dynamicAnchor":"a","type":"null"},"b":{"$id":"b","$dynamicAnchor":"a"}}}""", """
        null
        1
          DSDK2001 # /$dynamicRef/type: Expected null, but found the number 1.
        """)]
    [InlineData("2019-09", """{"$id":"schema:///tree","$recursiveAnchor":true,"$ref":"list","maxItems":1,"$defs":{"l":{"$id":"list","$recursiveAnchor":true,"items":{"$recursiveRef":"#"}}}}""", """
        [[[]]]
        [[1,2]]
          DSDK2010 #/0 /$ref/items/$recursiveRef/maxItems: Expected at most 1 item, but found 2.
        [1,2]
          DSDK2010 # /maxItems: Expected at most 1 item, but found 2.
        """)]
    [InlineData("2019-09", """{"$id":"schema:///tree","$recursiveAnchor":true,"$ref":"list","maxItems":1,"$defs":{"l":{"$id":"list","items":{"$recursiveRef":"#"}}}}""", """
        [[1,2]]
        [1,2]
          DSDK2010 # /maxItems: Expected at most 1 item, but found 2.
        """)]
    [InlineData("v1", """{"$id":"schema:///tree","$dynamicAnchor":"node","$ref":"list","maxItems":1,"$defs":{"l":{"$id":"list","$dynamicAnchor":"node","items":{"$dynamicRef":"#node"}}}}""", """
        [[[]]]
        [[1,2]]
          DSDK2010 #/0 /$ref/items/$dynamicRef/maxItems: Expected at most 1 item, but found 2.
        """)]
    [InlineData("v1", """{"$ref":"list","$defs":{"l":{"$id":"list","items":{"$dynamicRef":"node"}},"s":{"$id":"s","$dynamicAnchor":"node","type":"string"}}}""", """
        []
        [1]
          DSDK2020 #/0 /$ref/items/$dynamicRef: No schema on the path of evaluation declares the dynamic anchor "node".
        """)]
    [InlineData("v1", """{"$ref":"s","$defs":{"l":{"$id":"list","items":{"$dynamicRef":"node"}},"s":{"$id":"s","$dynamicAnchor":"node","type":["string","array"],"if":{"type":"array"},"then":{"$ref":"list"}}}}""", """
        ["a"]
        [1]
          DSDK2001 #/0 /$ref/then/$ref/items/$dynamicRef/type: Expected string or array, but found the number 1.
        """)]
    public void Applies_the_schema_referred_to(string dialect, string schema, string expected) => KeywordCases.Check(dialect, schema, expected);
}
