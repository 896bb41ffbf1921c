using DomainSdk.Generator.Tests.Harness;

namespace DomainSdk.Generator.Tests;

public class SettingTests
{
    [Fact]
    public void Types_are_made_in_the_root_namespace_unless_the_item_names_one()
    {
        Assert.Contains("namespace Shop;", Text(Project.Run(Samples.CustomerFile)), StringComparison.Ordinal);
        var named = TestFile.Schema("schema/customer.schema.json", Samples.Customer, ("Namespace", "Acme.Crm"), ("TypeName", "Client"), ("Accessibility", "internal"));
        var text = Text(Project.Run(named));
        Assert.Contains("namespace Acme.Crm;", text, StringComparison.Ordinal);
        Assert.Contains("internal sealed partial record Client", text, StringComparison.Ordinal);
        Assert.DoesNotContain("namespace Shop;", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Item_may_only_serve_others()
    {
        var customer = TestFile.Schema("schema/customer.schema.json", Samples.Customer, ("Generate", "false"));
        var alone = Project.Run(customer);
        Assert.Empty(alone.GeneratedSources);
        Assert.Empty(alone.Diagnostics);
        Assert.Contains("record Customer", Text(Project.Run(customer, Samples.OrderFile)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Accessibility", "pubic")]
    [InlineData("Generate", "maybe")]
    [InlineData("Namespace", "Acme..Crm")]
    [InlineData("TypeName", "1st")]
    [InlineData("Dialect", "draft-05")]
    public void Wrong_metadata_is_reported_at_the_file(string name, string value)
    {
        var result = Project.Run(TestFile.Schema("schema/customer.schema.json", Samples.Customer, (name, value)));
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("schema/customer.schema.json(1,1): error DSDK1901", diagnostic.Line());
        Assert.Contains($"'{name}' is '{value}'", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.NotEmpty(result.GeneratedSources);
    }

    [Theory]
    [InlineData("DomainSdkFormat", "asert", "'assert', 'annotation', 'dialect'")]
    [InlineData("DomainSdkDates", "exactly", "'framework', 'exact'")]
    [InlineData("DomainSdkNumberType", "float", "'double', 'decimal', 'exact'")]
    [InlineData("DomainSdkNumbersFromText", "yes", "'false', 'true'")]
    public void Wrong_property_of_the_project_is_reported(string name, string value, string allowed)
    {
        var result = new Project([Samples.CustomerFile], options: new TestOptions((name, value))).Run();
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("error DSDK1901", diagnostic.Line());
        Assert.Equal($"'{name}' is '{value}', but may be {allowed}", diagnostic.GetMessage());
        Assert.NotEmpty(result.GeneratedSources);
    }

    [Fact]
    public void Enums_keep_unknown_strings_where_the_project_says_so()
    {
        var light = TestFile.Schema("schema/light.schema.json", """{ "type": "object", "properties": { "colour": { "enum": ["red", "green"] } }, "required": ["colour"] }""");
        Assert.Contains("public required LightColour Colour", Text(Project.Run(light)), StringComparison.Ordinal);
        var open = Text(new Project([light], options: new TestOptions(("DomainSdkOpenEnums", "true"))).Run());
        Assert.Contains("public required OpenEnum<LightColour> Colour", open, StringComparison.Ordinal);
        Assert.Contains("OpenEnums = true", open, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_hold_all_that_their_formats_allow_where_the_project_says_so()
    {
        var ship = TestFile.Schema("schema/ship.schema.json", """{ "type": "object", "properties": { "built": { "type": "string", "format": "date" }, "seen": { "type": "string", "format": "date-time" } } }""");
        var usual = Project.Run(ship);
        Assert.Contains("public DateOnly? Built", Text(usual), StringComparison.Ordinal);
        Assert.Contains("public DateTimeOffset? Seen", Text(usual), StringComparison.Ordinal);
        Assert.Equal(["schema/ship.schema.json(1,1): info DSDK1204"], usual.Lines());
        Assert.StartsWith("'Ship': DateTimeOffset ('Seen') and DateOnly ('Built') cannot hold", Assert.Single(usual.Diagnostics).GetMessage(), StringComparison.Ordinal);

        var exact = new Project([ship], options: new TestOptions(("DomainSdkDates", "exact"))).Run();
        Assert.Contains("public FullDate? Built", Text(exact), StringComparison.Ordinal);
        Assert.Contains("public OffsetDateTime? Seen", Text(exact), StringComparison.Ordinal);
        Assert.Empty(exact.Diagnostics);
    }

    [Theory]
    [InlineData("", "double")]
    [InlineData("double", "double")]
    [InlineData("decimal", "decimal")]
    [InlineData("exact", "JsonNumber")]
    public void Numbers_have_the_type_that_the_project_names(string value, string type)
    {
        var tide = TestFile.Schema("schema/tide.schema.json", """{ "type": "object", "properties": { "height": { "type": "number" } } }""");
        var result = new Project([tide], options: new TestOptions(("DomainSdkNumberType", value))).Run();
        Assert.Contains($"public {type}? Height", Text(result), StringComparison.Ordinal);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Numbers_that_may_be_texts_are_one_number_where_the_project_says_so()
    {
        var load = TestFile.Schema("schema/load.schema.json", """{ "type": "object", "properties": { "tons": { "type": ["string", "integer"], "pattern": "^-?[0-9]+$" } } }""");
        Assert.Contains("public LoadTons? Tons", Text(Project.Run(load)), StringComparison.Ordinal);
        Assert.Contains("public long? Tons", Text(new Project([load], options: new TestOptions(("DomainSdkNumbersFromText", "true"))).Run()), StringComparison.Ordinal);
    }

    [Fact]
    public void Records_share_interfaces_where_the_project_says_so()
    {
        var zoo = TestFile.Schema("schema/zoo.schema.json", """
            {
              "$defs": {
                "Animal": { "type": "object", "properties": { "name": { "type": "string" } } },
                "Lion": { "allOf": [{ "$ref": "#/$defs/Animal" }], "properties": { "pride": { "type": "string" } } },
                "Parrot": { "allOf": [{ "$ref": "#/$defs/Animal" }], "properties": { "words": { "type": "integer" } } }
              },
              "type": "object", "properties": { "lion": { "$ref": "#/$defs/Lion" }, "parrot": { "$ref": "#/$defs/Parrot" } }
            }
            """);
        Assert.DoesNotContain("interface", Text(Project.Run(zoo)), StringComparison.Ordinal);
        Assert.Contains("public interface IAnimal", Text(new Project([zoo], options: new TestOptions(("DomainSdkInterfaces", "true"))).Run()), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_schemas_that_ask_for_one_name_are_a_warning_at_the_one_that_gets_another()
    {
        var place = TestFile.Schema("schema/place.schema.json", """
            { "type": "object", "properties": { "at": { "$ref": "#/$defs/Address" } },
              "$defs": { "Address": { "type": "object", "properties": { "street": { "type": "string" } } } } }
            """);
        var letter = TestFile.Schema("schema/letter.schema.json", """{ "type": "object", "properties": { "to": { "$ref": "#/$defs/Address" } }, "$defs": { "Address": { "type": "object", "properties": { "box": { "type": "integer" } } } } }""");
        var diagnostic = Assert.Single(Project.Run(place, letter).Diagnostics);
        Assert.Equal("schema/place.schema.json(2,25): warning DSDK1201", diagnostic.Line());
    }

    [Fact]
    public void Type_of_a_format_is_one_of_the_project_or_of_its_references()
    {
        const string money = "namespace Acme; public readonly record struct Money(decimal Amount) : System.IParsable<Money> { public static Money Parse(string s, System.IFormatProvider? p) => new(decimal.Parse(s, p)); public static bool TryParse(string? s, System.IFormatProvider? p, out Money m) { var ok = decimal.TryParse(s, p, out var amount); m = new(amount); return ok; } }";
        var bill = TestFile.Schema("schema/bill.schema.json", """{ "type": "object", "properties": { "total": { "type": "string", "format": "money" }, "host": { "format": "ipv4", "type": "string" } } }""");
        var options = new TestOptions(("DomainSdkFormatTypes", "money=Acme.Money|ipv4=System.Net.IPAddress"));
        var result = new Project([bill], money, options).Run();
        Assert.Empty(result.Diagnostics);
        var text = Text(result);
        Assert.Contains("public global::Acme.Money? Total", text, StringComparison.Ordinal);
        Assert.Contains("public global::System.Net.IPAddress? Host", text, StringComparison.Ordinal);
        Assert.Contains(".With(\"money\", global::DomainSdk.Runtime.ParsableCodec<global::Acme.Money>.IsValid)", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("money=Acme.Money", "neither in the project nor in what it references")]
    [InlineData("money=System.Object", "does not implement System.IParsable<Object>")]
    [InlineData("money", "neither in the project nor in what it references")]
    public void Type_of_a_format_that_cannot_be_used_is_reported(string types, string message)
    {
        var result = new Project([Samples.CustomerFile], options: new TestOptions(("DomainSdkFormatTypes", types))).Run();
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("error DSDK1901", diagnostic.Line());
        Assert.Contains(message, diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.NotEmpty(result.GeneratedSources);
    }

    [Fact]
    public void Keyword_of_the_user_is_asked_by_readers()
    {
        const string even = "namespace Acme; public sealed class Even() : DomainSdk.Schema.Keywords.CustomKeyword(\"x-even\", DomainSdk.Schema.Json.InstanceTypes.Number) { public override bool Holds(DomainSdk.Schema.Json.JsonNode value, DomainSdk.Schema.Keywords.KeywordInstance instance) => instance.RawText[^1] % 2 == 0; }";
        var pair = TestFile.Schema("schema/pair.schema.json", """{ "type": "object", "properties": { "left": { "type": "integer", "x-even": true } } }""");
        var result = new Project([pair], even, new TestOptions(("DomainSdkKeywordTypes", "x-even=Acme.Even"))).Run();
        Assert.Empty(result.Diagnostics);
        var text = Text(result);
        Assert.Contains("Keywords = [new global::Acme.Even()]", text, StringComparison.Ordinal);
        Assert.Contains("ResidualCheck.All(", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x-luhn=Acme.Luhn", "neither in the project nor in what it references")]
    [InlineData("x-luhn=System.Object", "does not derive from DomainSdk.Schema.Keywords.CustomKeyword")]
    [InlineData("minimum=System.Object", "is a keyword of draft-04")]
    [InlineData("x-luhn", "neither in the project nor in what it references")]
    public void Type_of_a_keyword_that_cannot_be_used_is_reported(string types, string message)
    {
        var result = new Project([Samples.CustomerFile], options: new TestOptions(("DomainSdkKeywordTypes", types))).Run();
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("error DSDK1901", diagnostic.Line());
        Assert.Contains(message, diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.NotEmpty(result.GeneratedSources);
    }

    [Fact]
    public void Dialect_of_the_item_counts_where_the_schema_names_none()
    {
        const string schema = """{ "definitions": { "A": { "id": "#a" } }, "$ref": "#/definitions/A", "type": "object", "exclusiveMinimum": true, "minimum": 1 }""";
        var modern = Project.Run(TestFile.Schema("schema/x.schema.json", schema));
        Assert.Contains(modern.Lines(), line => line.EndsWith("error DSDK1001", StringComparison.Ordinal));
        var old = Project.Run(TestFile.Schema("schema/x.schema.json", schema, ("Dialect", "draft-04")));
        Assert.DoesNotContain(old.Lines(), line => line.EndsWith("error DSDK1001", StringComparison.Ordinal));
    }

    [Fact]
    public void Item_named_twice_is_one_schema()
    {
        var result = Project.Run(Samples.CustomerFile, Samples.CustomerFile);
        Assert.Empty(result.Diagnostics);
        Assert.NotEmpty(result.GeneratedSources);
    }

    [Fact]
    public void Files_of_others_are_left_alone()
    {
        var result = Project.Run(TestFile.OfBytes("EmbeddedResource", "notes.json", "not json"u8.ToArray()));
        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.GeneratedSources);
    }

    [Fact]
    public void Nothing_emitted_names_the_machine() =>
        Assert.DoesNotContain("/project/", Text(Project.Run(Samples.CustomerFile, Samples.OrderFile)), StringComparison.Ordinal);

    [Fact]
    public void Types_whose_names_differ_in_case_only_get_files_of_their_own()
    {
        var result = Project.Run(TestFile.Schema("schema/x.schema.json", """
            {
              "title": "Root", "type": "object",
              "properties": { "a": { "$ref": "#/$defs/Item" }, "b": { "$ref": "#/$defs/ITEM" }, "c": { "$ref": "#/$defs/iTem" } },
              "$defs": {
                "Item": { "type": "object", "properties": { "x": { "type": "string" } } },
                "ITEM": { "type": "object", "properties": { "y": { "type": "string" } } },
                "iTem": { "type": "object", "properties": { "z": { "type": "string" } } }
              }
            }
            """));
        Assert.Equal(result.HintNames().Length, result.HintNames().Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.DoesNotContain(result.Lines(), line => line.Contains("error", StringComparison.Ordinal));
    }

    private static string Text(Microsoft.CodeAnalysis.GeneratorRunResult result) =>
        string.Join("\n", result.GeneratedSources.Select(source => source.SourceText.ToString()));
}
