using DomainSdk.Testing;

namespace DomainSdk.Schema.Tests.Evaluation;

/// <summary>Where a value tells which branch of a union it means, its errors are those of that branch, each where it is.</summary>
public class MeantBranchTests
{
    [Theory]
    [InlineData("union-nested-tag", "invalid-1.json", "DSDK2008  1:1 The member 'y' is missing.")]
    [InlineData("union-nested-tag", "invalid-2.json", "DSDK2015 /t/v 1:11 The member 'v' is \"c\", but the schemas of 'anyOf' allow \"a\", \"b\".")]
    [InlineData("union-errors-at-members", "invalid-1.json", "DSDK2001 /x 3:6 Expected integer, but found the string \"1\".|DSDK2001 /y 4:6 Expected integer, but found the string \"2\".|DSDK2001 /z 5:6 Expected integer, but found the string \"3\".")]
    [InlineData("union-one-mistake", "invalid-1.json", "DSDK2001 /properties/a/items 1:29 Expected boolean or object, but found the number 5.")]
    [InlineData("small-messages", "invalid-1.json", "DSDK2002 /a 1:6 No value is allowed here, as 'enum' is empty.")]
    [InlineData("small-messages", "invalid-2.json", "DSDK2017 /b 1:6 The value fulfils {\"required\":[\"x\"]}, which it must not fulfil.")]
    [InlineData("small-messages", "utf16.json", "DSDK2000  1:1 The text is UTF-16, but JSON is UTF-8 (RFC 8259, section 8.1).")]
    public void Case(string name, string file, string expected) =>
        Assert.Equal(expected.Split('|'), Errors(File.ReadAllText(CaseFolder.File(name, "schema.json")), File.ReadAllBytes(CaseFolder.File(name, file))));

    [Theory]
    [InlineData("union-nested-tag")]
    [InlineData("union-errors-at-members")]
    [InlineData("union-one-mistake")]
    public void Valid_documents_have_no_errors(string name) =>
        Assert.Empty(Errors(File.ReadAllText(CaseFolder.File(name, "schema.json")), File.ReadAllBytes(CaseFolder.File(name, "valid-1.json"))));

    [Theory]
    [InlineData("""{"oneOf":[{"properties":{"v":{"const":1},"a":{"type":"string"}}},{"properties":{"v":{"const":2},"a":{"type":"null"}}}]}""", """{"v":2.0,"a":3}""", "/a")]
    [InlineData("""{"oneOf":[{"properties":{"ok":{"const":true},"a":{"type":"string"}}},{"properties":{"ok":{"const":false},"e":{"type":"string"}},"required":["e"]}]}""", """{"ok":false}""", "")]
    [InlineData("""{"oneOf":[{"type":"array","items":{"type":"string"}},{"type":"object","properties":{"a":{"type":"string"}}}]}""", """["a",1,2]""", "/1 /2")]
    [InlineData("""{"anyOf":[{"type":"null"},{"$ref":"#/$defs/o"}],"$defs":{"o":{"type":"object","required":["a"],"properties":{"b":{"type":"null"}}}}}""", """{"b":1}""", " /b")]
    [InlineData("""{"oneOf":[{"$ref":"#/$defs/Dog"},{"$ref":"#/$defs/Cat"}],"discriminator":{"propertyName":"kind","mapping":{"wuff":"#/$defs/Dog"}},"$defs":{"Dog":{"properties":{"kind":true,"bark":{"type":"integer"}}},"Cat":{"properties":{"bark":false}}}}""", """{"kind":"wuff","bark":"x"}""", "/bark")]
    [InlineData("""{"oneOf":[{"$ref":"#/$defs/Dog"},{"$ref":"#/$defs/Cat"}],"discriminator":{"propertyName":"kind"},"$defs":{"Dog":{"properties":{"kind":true,"bark":{"type":"integer"}}},"Cat":{"properties":{"mew":{"type":"integer"}},"required":["mew"]}}}""", """{"kind":"Cat","bark":"x"}""", "")]
    [InlineData("""{"oneOf":[{"oneOf":[{"properties":{"k":{"const":"a"},"x":{"type":"null"}}},{"properties":{"k":{"const":"b"},"x":{"type":"null"}}}]},{"properties":{"k":{"const":"c"},"x":{"type":"null"}}}]}""", """{"k":"b","x":1}""", "/x")]
    [InlineData("""{"oneOf":[{"properties":{"k":{"const":"a"},"x":{"type":"null"}}},{"properties":{"k":{"const":"b"}}}],"unevaluatedProperties":false}""", """{"k":"a","x":1,"y":2}""", "/x /y")]
    public void Every_error_stands_at_its_place(string schema, string document, string places) =>
        Assert.Equal(places, string.Join(' ', Schemas.Validate(schema, document).Errors.Select(e => e.InstanceLocation)));

    [Fact]
    public void A_member_that_only_some_branches_fix_chooses_none()
    {
        var error = Schemas.SingleError("""{"oneOf":[{"properties":{"k":{"const":"a"}},"required":["x"]},{"required":["y"]}]}""", """{"k":"a"}""");

        Assert.Equal("oneOf", error.Keyword);
        Assert.Equal(2, error.Causes.Count);
    }

    private static IEnumerable<string> Errors(string schema, byte[] document) =>
        DomainSdk.Schema.Evaluation.PlanInterpreter.ValidateBytes(Schemas.Plan(schema), 0, document, "d.json").Errors
            .Select(e => $"{e.Id} {e.InstanceLocation} {e.Position.Line}:{e.Position.Column} {e.Message}");
}
