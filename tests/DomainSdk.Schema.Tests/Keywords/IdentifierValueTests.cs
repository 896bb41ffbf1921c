namespace DomainSdk.Schema.Tests.Keywords;

/// <summary>What identifiers, references and annotations take for a value, and what is said of any other.</summary>
public class IdentifierValueTests
{
    [Theory]
    [InlineData("2020-12", """
        {"$ref":1}
          DSDK1001 Error 1:9 The value of '$ref' must be a string, not 1.
        {"$ref":"#/nowhere"}
          DSDK1003 Error 1:9 '#/nowhere' has no target: nothing is at '/nowhere'.
        {"$dynamicRef":1}
          DSDK1001 Error 1:16 The value of '$dynamicRef' must be a string, not 1.
        {"$dynamicRef":"#nowhere"}
          DSDK1003 Error 1:16 '#nowhere' has no target: no anchor 'nowhere' is declared.
        """)]
    [InlineData("v1", """
        {"$dynamicRef":1}
          DSDK1001 Error 1:16 The value of '$dynamicRef' must be a string, not 1.
        """)]
    [InlineData("2019-09", """
        {"$recursiveRef":1}
          DSDK1001 Error 1:18 The value of '$recursiveRef' must be a string, not 1.
        {"$recursiveRef":"#/a","a":{}}
          DSDK1001 Warning 1:18 The value of '$recursiveRef' must be "#", not "#/a".
          DSDK1002 Info 1:24 'a' is not a keyword of 2019-09; keywords of your own begin with 'x-'.
        {"$recursiveRef":"#"}
          DSDK1011 Warning 1:18 '$recursiveRef' leads back to this schema for the same value, so that evaluation would never end: no value that comes here is valid.
        """)]
    [InlineData("2020-12", """
        {"$id":1}
          DSDK1001 Error 1:8 The value of '$id' must be a string, not 1.
        {"$id":"a#b"}
          DSDK1001 Error 1:8 The value of '$id' must be a URI without a fragment; an anchor is declared by '$anchor', not "a#b".
        {"$id":"a#"}
        {"$id":"#a"}
          DSDK1001 Error 1:8 The value of '$id' must be a URI without a fragment; an anchor is declared by '$anchor', not "#a".
        {"$schema":"https://json-schema.org/draft/2020-12/schema#"}
        {"$schema":"https://json-schema.org/draft/2020-12/schema#/x"}
        """)]
    [InlineData("draft-07", """
        {"$id":"#a"}
        """)]
    [InlineData("draft-04", """
        {"id":"a#b"}
        """)]
    [InlineData("2020-12", """
        {"$anchor":1}
          DSDK1001 Error 1:12 The value of '$anchor' must be a string, not 1.
        {"$anchor":""}
          DSDK1001 Error 1:12 The value of '$anchor' must be a name that begins with a letter or '_' and goes on with letters, digits, '-', '_' and '.', not "".
        {"$anchor":"1a"}
          DSDK1001 Error 1:12 The value of '$anchor' must be a name that begins with a letter or '_' and goes on with letters, digits, '-', '_' and '.', not "1a".
        {"$anchor":"_a-1.b"}
        {"$anchor":"a b"}
          DSDK1001 Error 1:12 The value of '$anchor' must be a name that begins with a letter or '_' and goes on with letters, digits, '-', '_' and '.', not "a b".
        {"$anchor":"é"}
        {"$anchor":"a:b"}
        {"$anchor":"a·b"}
        {"$anchor":"a‿b"}
        {"$anchor":"a/b"}
          DSDK1001 Error 1:12 The value of '$anchor' must be a name that begins with a letter or '_' and goes on with letters, digits, '-', '_' and '.', not "a/b".
        {"$anchor":"💩"}
        {"$anchor":"a💩"}
        {"$dynamicAnchor":"-a"}
          DSDK1001 Error 1:19 The value of '$dynamicAnchor' must be a name that begins with a letter or '_' and goes on with letters, digits, '-', '_' and '.', not "-a".
        """)]
    [InlineData("2019-09", """
        {"$recursiveAnchor":1}
          DSDK1001 Error 1:21 The value of '$recursiveAnchor' must be true or false, not 1.
        """)]
    [InlineData("2020-12", """
        {"$comment":1}
          DSDK1001 Error 1:13 The value of '$comment' must be a string, not 1.
        {"$vocabulary":1}
          DSDK1001 Error 1:16 The value of '$vocabulary' must be an object of true and false, not 1.
        {"$vocabulary":{"schema:///v":1,"schema:///w":true}}
          DSDK1001 Error 1:31 The value of '$vocabulary' must be true or false, not 1.
        {"$defs":1}
          DSDK1001 Error 1:10 The value of '$defs' must be an object of schemas, not 1.
        {"$defs":{"a":1}}
          DSDK1001 Error 1:15 The value of '$defs' must be a schema (an object, true or false), not 1.
        """)]
    [InlineData("draft-07", """
        {"definitions":{"a":{"type":1}}}
          DSDK1001 Error 1:29 The value of 'type' must be a string, not 1.
        """)]
    [InlineData("2020-12", """
        {"title":1}
          DSDK1001 Warning 1:10 The value of 'title' must be a string, not 1.
        {"description":[]}
          DSDK1001 Warning 1:16 The value of 'description' must be a string, not an empty array.
        {"deprecated":1}
          DSDK1001 Warning 1:15 The value of 'deprecated' must be true or false, not 1.
        {"readOnly":"true"}
          DSDK1001 Warning 1:13 The value of 'readOnly' must be true or false, not "true".
        {"writeOnly":true,"readOnly":false}
        {"examples":1}
          DSDK1001 Warning 1:13 The value of 'examples' must be an array, not 1.
        {"examples":[1]}
        {"default":1}
        {"contentEncoding":1}
          DSDK1001 Warning 1:20 The value of 'contentEncoding' must be a string, not 1.
        {"contentMediaType":1}
          DSDK1001 Warning 1:21 The value of 'contentMediaType' must be a string, not 1.
        {"contentSchema":1}
          DSDK1001 Error 1:18 The value of 'contentSchema' must be a schema (an object, true or false), not 1.
        {"contentSchema":{"type":1}}
          DSDK1001 Error 1:26 The value of 'type' must be a string, not 1.
        """)]
    public void Tells_what_its_value_must_be(string dialect, string expected) => KeywordCases.CheckSchemas(dialect, expected);
}
