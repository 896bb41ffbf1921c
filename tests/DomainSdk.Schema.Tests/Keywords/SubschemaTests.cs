using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Tests.Keywords;

/// <summary>Which subschemas a keyword names in the plan, and in which order keywords are evaluated.</summary>
public class SubschemaTests
{
    [Theory]
    [InlineData("2020-12", """
        {"title":"t","unevaluatedProperties":{"title":"18"},"unevaluatedItems":{"title":"17"},
        "$dynamicRef":"#d","$ref":"#d","$defs":{"d":{"$dynamicAnchor":"d"},"e":{"$id":"e","$dynamicAnchor":"d"}},
        "allOf":[{"title":"1"}],"anyOf":[{"title":"2"}],"oneOf":[{"title":"3"},{"title":"4"}],"not":{"title":"5"},
        "if":{"title":"6"},"then":{"title":"7"},"else":{"title":"8"},"dependentSchemas":{"d":{"title":"9"}},"dependentRequired":{"a":["b"]},
        "properties":{"p":{"title":"10"}},"patternProperties":{"^q":{"title":"11"}},"additionalProperties":{"title":"12"},"propertyNames":{"maxLength":13},
        "prefixItems":[{"title":"14"}],"items":{"title":"15"},"contains":{"title":"16"},"minContains":2,"maxContains":3,"required":["r"],"type":["object","array"],"maxItems":1}
        """, """
        #0 schema:///test.json# (2020-12) tracks evaluated
        type ["object","array"]
        dependentRequired {"a":["b"]}
        required ["r"]
        maxItems 1
        properties p → #14
        patternProperties ^q → #15
        additionalProperties → #16
        propertyNames → #17
        prefixItems 0 → #18
        items from 1 → #19
        contains 2..3 → #20
        $dynamicRef "#d" → #3, or in resource 0 → #3, resource 1 → #4
        $ref "#d" → #3
        allOf 0 → #5
        anyOf 0 → #6
        oneOf 0 → #7, 1 → #8
        not → #9
        if if → #10, then → #11, else → #12
        dependentSchemas d → #13
        unevaluatedProperties → #1
        unevaluatedItems → #2
        title "t"
        """)]
    [InlineData("v1", """{"propertyDependencies":{"kind":{"a":{"title":"1"},"b":{"title":"2"}}},"if":{"title":"3"},"else":{"title":"4"}}""", """
        #0 schema:///test.json# (v1)
        propertyDependencies kind=a → #1, kind=b → #2
        if if → #3, else → #4
        """)]
    [InlineData("draft-07", """{"items":[{"title":"1"}],"additionalItems":{"title":"2"},"dependencies":{"a":["b"],"c":{"title":"3"}},"contains":{"title":"4"}}""", """
        #0 schema:///test.json# (draft-07)
        dependencies {"a":["b"],"c":{"title":"3"}}
        items 0 → #1
        additionalItems from 1 → #2
        contains 1.. → #4
        dependencies c → #3
        """)]
    [InlineData("draft-07", """{"dependencies":{"a":["b"]}}""", """
        #0 schema:///test.json# (draft-07)
        dependencies {"a":["b"]}
        """)]
    [InlineData("draft-07", """{"dependencies":{"a":{"title":"1"}}}""", """
        #0 schema:///test.json# (draft-07)
        dependencies a → #1
        """)]
    [InlineData("2020-12", """{"contentSchema":{"title":"1"},"if":{"title":"2"}}""", """
        #0 schema:///test.json# (2020-12)
        if if → #2
        contentSchema {"title":"1"}
        """)]
    [InlineData("2020-12", """{"$dynamicRef":"#d","$defs":{"d":{"$dynamicAnchor":"d"}}}""", """
        #0 schema:///test.json# (2020-12)
        $dynamicRef "#d" → #1
        """)]
    [InlineData("v1", """{"$dynamicRef":"d","$defs":{"d":{"$dynamicAnchor":"d"}}}""", """
        #0 schema:///test.json# (v1)
        $dynamicRef "d" → #1
        """)]
    [InlineData("v1", """{"$dynamicRef":"d","$defs":{"e":{"$id":"e","$dynamicAnchor":"d"}}}""", """
        #0 schema:///test.json# (v1)
        $dynamicRef "d" → nothing, or in resource 1 → #1
        """)]
    public void Are_named_in_the_plan(string dialect, string schema, string expected)
    {
        var plan = KeywordCases.Compile(dialect, schema).Plan;

        Assert.Equal(expected, string.Join('\n', PlanPrinter.Print(plan).Split("\n\n")[1].Trim().Split('\n').Select(line => line.Trim())));
    }
}
