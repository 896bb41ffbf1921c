using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Tests.Plan;

public class PlanPrinterTests
{
    [Fact]
    public void A_plan_reads_like_a_list_of_schemas()
    {
        var plan = Schemas.Plan("""
            {"title":"T","required":["a"],"properties":{"a":{"$ref":"#/$defs/n"}},"unevaluatedProperties":false,"$defs":{"n":{"type":["integer","null"],"minimum":1}}}
            """);

        Assert.Equal(
            """
            root test.json → #0

            #0 schema:///test.json# (2020-12) tracks evaluated
              required ["a"]
              properties a → #1
              unevaluatedProperties → #2
              title "T"

            #1 schema:///test.json#/properties/a (2020-12)
              $ref "#/$defs/n" → #3

            #2 schema:///test.json#/unevaluatedProperties (2020-12)
              false

            #3 schema:///test.json#/$defs/n (2020-12)
              type ["integer","null"]
              minimum 1

            """.ReplaceLineEndings("\n"),
            PlanPrinter.Print(plan));
    }
}
