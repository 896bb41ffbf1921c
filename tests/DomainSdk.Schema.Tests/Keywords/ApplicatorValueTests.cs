namespace DomainSdk.Schema.Tests.Keywords;

/// <summary>What each applicator takes for a value, and what is said of any other.</summary>
public class ApplicatorValueTests
{
    [Theory]
    [InlineData("2020-12", """
        {"properties":1}
          DSDK1001 Error 1:15 The value of 'properties' must be an object of schemas, not 1.
        {"properties":{"a":1}}
          DSDK1001 Error 1:20 The value of 'properties' must be a schema (an object, true or false), not 1.
        {"patternProperties":1}
          DSDK1001 Error 1:22 The value of 'patternProperties' must be an object of schemas, not 1.
        {"patternProperties":{"(":true,"a":1}}
          DSDK1004 Error 1:24 Not a regular expression: This group is not closed
          DSDK1001 Error 1:36 The value of 'patternProperties' must be a schema (an object, true or false), not 1.
        {"additionalProperties":1}
          DSDK1001 Error 1:25 The value of 'additionalProperties' must be a schema (an object, true or false), not 1.
        {"propertyNames":1}
          DSDK1001 Error 1:18 The value of 'propertyNames' must be a schema (an object, true or false), not 1.
        {"unevaluatedProperties":1}
          DSDK1001 Error 1:26 The value of 'unevaluatedProperties' must be a schema (an object, true or false), not 1.
        {"unevaluatedItems":1}
          DSDK1001 Error 1:21 The value of 'unevaluatedItems' must be a schema (an object, true or false), not 1.
        """)]
    [InlineData("2020-12", """
        {"items":1}
          DSDK1001 Error 1:10 The value of 'items' must be a schema (an object, true or false), not 1.
        {"items":[true]}
          DSDK1001 Error 1:10 The value of 'items' must be a schema in 2020-12; an array of schemas is 'prefixItems'.
        {"prefixItems":[]}
          DSDK1001 Error 1:16 The value of 'prefixItems' must be an array of one or more schemas, not an empty array.
        {"prefixItems":true}
          DSDK1001 Error 1:16 The value of 'prefixItems' must be an array of one or more schemas, not true.
        """)]
    [InlineData("draft-07", """
        {"items":1}
          DSDK1001 Error 1:10 The value of 'items' must be a schema (an object, true or false), not 1.
        {"items":[1]}
          DSDK1001 Error 1:11 The value of 'items' must be a schema (an object, true or false), not 1.
        {"items":[]}
        {"additionalItems":1}
          DSDK1017 Info 1:2 'additionalItems' has no effect without an array of schemas in 'items'.
          DSDK1001 Error 1:20 The value of 'additionalItems' must be a schema (an object, true or false), not 1.
        {"additionalItems":true}
          DSDK1017 Info 1:2 'additionalItems' has no effect without an array of schemas in 'items'.
        {"items":true,"additionalItems":true}
          DSDK1017 Info 1:15 'additionalItems' has no effect without an array of schemas in 'items'.
        """)]
    [InlineData("2020-12", """
        {"contains":1}
          DSDK1001 Error 1:13 The value of 'contains' must be a schema (an object, true or false), not 1.
        {"minContains":1}
          DSDK1017 Info 1:2 'minContains' has no effect without 'contains'.
        {"maxContains":1}
          DSDK1017 Info 1:2 'maxContains' has no effect without 'contains'.
        {"contains":true,"minContains":-1}
          DSDK1001 Error 1:32 The value of 'minContains' must be an integer not below zero, not -1.
        {"contains":true,"maxContains":"1"}
          DSDK1001 Error 1:32 The value of 'maxContains' must be an integer not below zero, not "1".
        {"contains":true,"minContains":2,"maxContains":3}
        """)]
    [InlineData("2020-12", """
        {"allOf":1}
          DSDK1001 Error 1:10 The value of 'allOf' must be an array of one or more schemas, not 1.
        {"allOf":[1]}
          DSDK1001 Error 1:11 The value of 'allOf' must be a schema (an object, true or false), not 1.
        {"anyOf":[]}
          DSDK1001 Error 1:10 The value of 'anyOf' must be an array of one or more schemas, not an empty array.
        {"oneOf":{}}
          DSDK1001 Error 1:10 The value of 'oneOf' must be an array of one or more schemas, not an empty object.
        {"not":1}
          DSDK1001 Error 1:8 The value of 'not' must be a schema (an object, true or false), not 1.
        {"if":1}
          DSDK1001 Error 1:7 The value of 'if' must be a schema (an object, true or false), not 1.
        {"then":true}
          DSDK1017 Info 1:2 'then' has no effect without 'if'.
        {"else":true}
          DSDK1017 Info 1:2 'else' has no effect without 'if'.
        {"then":1}
          DSDK1001 Error 1:9 The value of 'then' must be a schema (an object, true or false), not 1.
        {"else":1}
          DSDK1001 Error 1:9 The value of 'else' must be a schema (an object, true or false), not 1.
        {"if":true,"then":true,"else":1}
          DSDK1001 Error 1:31 The value of 'else' must be a schema (an object, true or false), not 1.
          DSDK1014 Info 1:31 'else' is never applied, as 'if' is true.
        {"if":{},"then":1}
          DSDK1001 Error 1:17 The value of 'then' must be a schema (an object, true or false), not 1.
        """)]
    [InlineData("2020-12", """
        {"dependentRequired":1}
          DSDK1001 Error 1:22 The value of 'dependentRequired' must be an object of arrays of names, not 1.
        {"dependentRequired":{"a":1,"b":["c","c"]}}
          DSDK1001 Error 1:27 The value of 'dependentRequired' must be an array of strings, not 1.
          DSDK1001 Warning 1:38 'c' stands twice in 'dependentRequired'.
        {"dependentSchemas":1}
          DSDK1001 Error 1:21 The value of 'dependentSchemas' must be an object of schemas, not 1.
        {"dependentSchemas":{"a":1}}
          DSDK1001 Error 1:26 The value of 'dependentSchemas' must be a schema (an object, true or false), not 1.
        """)]
    [InlineData("draft-07", """
        {"dependencies":1}
          DSDK1001 Error 1:17 The value of 'dependencies' must be an object of schemas or arrays of names, not 1.
        {"dependencies":{"a":1,"b":[1],"c":[]}}
          DSDK1001 Error 1:22 The value of 'dependencies' must be a schema (an object, true or false), not 1.
          DSDK1001 Error 1:29 The value of 'dependencies' must be a string, not 1.
        """)]
    [InlineData("v1", """
        {"propertyDependencies":1}
          DSDK1001 Error 1:25 The value of 'propertyDependencies' must be an object of objects of schemas, not 1.
        {"propertyDependencies":{"a":1}}
          DSDK1001 Error 1:30 The value of 'propertyDependencies' must be an object of schemas, not 1.
        {"propertyDependencies":{"a":{"b":1}}}
          DSDK1001 Error 1:35 The value of 'propertyDependencies' must be a schema (an object, true or false), not 1.
        """)]
    public void Tells_what_its_value_must_be(string dialect, string expected) => KeywordCases.CheckSchemas(dialect, expected);
}
