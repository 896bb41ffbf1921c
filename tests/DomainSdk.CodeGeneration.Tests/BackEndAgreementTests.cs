using System.Text;
using DomainSdk.CodeGeneration.Tests.Compiling;
using DomainSdk.Testing.Doors;

namespace DomainSdk.CodeGeneration.Tests;

/// <summary>What the two back ends once disagreed on, as small as it gets; the differential test over the schemas in the wild found it.</summary>
public class BackEndAgreementTests
{
    [Fact]
    public void Of_two_lists_of_strings_both_have_to_hold() => Agree(
        """
        { "type": "object", "properties": { "error": { "allOf": [
          { "oneOf": [{ "enum": ["a", "x"] }, { "enum": ["x", "b"] }] },
          { "oneOf": [{ "enum": ["a", "x"] }, { "enum": ["c", "x"] }] }] } } }
        """,
        """{"error":"a"}""", """{"error":"b"}""", """{"error":"c"}""", """{"error":"x"}""");

    private static void Agree(string schema, params string[] documents)
    {
        var code = GeneratedCode.Of("main.json", schema);
        var model = code.Models.Types.Single(t => t.SchemaUri == code.Plan.Nodes[code.Plan.Roots[0].Node].AbsoluteLocation.TrimEnd('#'));
        var door = PublicDoor.Of(code, code.Load(), model, code.Plan.Roots[0].Node);
        foreach (var document in documents)
        {
            var utf8 = Encoding.UTF8.GetBytes(document);
            Assert.Empty(door.Disagreements(utf8));
            if (door.Interpret(utf8).IsValid) Assert.Null(door.RoundTrip(utf8).Failure);
        }
    }
}
