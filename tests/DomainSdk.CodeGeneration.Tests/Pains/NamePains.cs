using DomainSdk.CodeGeneration.Tests.Compiling;

namespace DomainSdk.CodeGeneration.Tests.Pains;

/// <summary>Pains 9, 10, 11 and 21: names that collide, change or are no identifiers.</summary>
public class NamePains
{
    private const string Party = """{ "title": "Party", "type": "object", "properties": { "name": { "type": "string" }, "home": { "$ref": "place.json#/$defs/Town" } }, "required": ["name"], "additionalProperties": false }""";
    private const string Place = """{ "title": "Place", "type": "object", "properties": { "town": { "$ref": "#/$defs/Town" } }, "additionalProperties": false, "$defs": { "Town": { "type": "object", "properties": { "name": { "type": "string" } }, "additionalProperties": false } } }""";

    [Fact]
    public void NSw1357_Enum_members_that_collide_are_told_apart_readably() => UserProgram.Run(
        """{ "title": "Sorting", "type": "object", "properties": { "by": { "enum": ["id", "-id", "M", "m", "*", ""] } }, "required": ["by"] }""",
        """
        SortingBy[] all = [SortingBy.Id, SortingBy.MinusId, SortingBy.M, SortingBy.m, SortingBy.Star, SortingBy.Empty];
        Is(6, all.Distinct().Count());
        Is("{\"by\":\"-id\"}", new Sorting { By = SortingBy.MinusId }.ToJson());
        """);

    [Fact]
    public void RT57031_An_unknown_enum_member_is_an_error_and_no_crash() => UserProgram.Run(
        """{ "title": "Light", "type": "object", "properties": { "colour": { "enum": ["red", "green"] } }, "required": ["colour"] }""",
        """
        Is(false, Light.TryParse("{\"colour\":\"gren\"}", out _, out var result));
        Is("green", result!.Errors[0].Suggestion);
        """);

    [Fact]
    public void NJS1710_Any_member_name_gives_an_identifier() => UserProgram.Run(
        """{ "title": "Odd", "type": "object", "properties": { "-1": { "type": "integer" }, "1": { "type": "integer" }, "$scope": { "type": "string" }, "class": { "type": "string" }, "Odd": { "type": "string" }, "": { "type": "string" }, "größe": { "type": "integer" } }, "additionalProperties": false }""",
        """
        var odd = Odd.Parse("{\"-1\":1,\"1\":2,\"$scope\":\"s\",\"class\":\"c\",\"Odd\":\"o\",\"\":\"e\",\"gr\\u00f6\\u00dfe\":3}");
        Is("s", odd.Scope);
        Is("c", odd.Class);
        Is(odd, Odd.Parse(odd.ToJson()));
        """);

    [Fact]
    public void NJS602_No_name_has_a_number_where_something_else_tells_two_apart()
    {
        var names = NamesOf(("party.json", Party), ("place.json", Place), ("event.json", """{ "title": "Event", "type": "object", "properties": { "status": { "enum": ["on", "off"] } }, "$defs": { "Status": { "enum": ["a", "b"] }, "Use": { "type": "object", "properties": { "status": { "$ref": "#/$defs/Status" } } } } }"""));
        Assert.All(names, name => Assert.DoesNotContain(name, char.IsDigit));
    }

    [Fact]
    public void NSw5086_Adding_a_definition_or_a_file_with_a_name_of_its_own_renames_nothing()
    {
        var before = NamesOf(("party.json", Party), ("place.json", Place));
        Assert.Subset(NamesOf(("party.json", Party), ("place.json", Place), ("a-harbour.json", """{ "title": "Harbour", "type": "object", "properties": { "town": { "type": "object", "properties": { "mayor": { "type": "string" } } } } }""")), before);
        Assert.Subset(NamesOf(("party.json", Party), ("place.json", Place), ("address.json", """{ "title": "Address", "type": "object", "properties": { "home": { "type": "object", "properties": { "street": { "type": "string" } } } } }""")), before);
        Assert.Subset(NamesOf(("party.json", Party), ("place.json", Place.Replace("\"$defs\": {", "\"$defs\": { \"Party\": { \"type\": \"object\", \"properties\": { \"guests\": { \"type\": \"integer\" } } },", StringComparison.Ordinal))), before);
    }

    [Fact]
    public void NSw5086_Output_is_the_same_whenever_and_in_whatever_order_it_is_made()
    {
        string[] Texts(params (string, string)[] files) => [.. GeneratedCode.Of(files).Files.Where(f => !f.HintName.EndsWith(".Schemas.g.cs", StringComparison.Ordinal)).OrderBy(f => f.HintName, StringComparer.Ordinal).Select(f => f.HintName + f.Text)];
        Assert.Equal(Texts(("party.json", Party), ("place.json", Place)), Texts(("party.json", Party), ("place.json", Place)));
        Assert.Equal(Texts(("party.json", Party), ("place.json", Place)), Texts(("place.json", Place), ("party.json", Party)));
    }

    [Theory]
    [InlineData("place.json#/$defs/Town")]
    [InlineData("./place.json#/$defs/Town")]
    [InlineData("x/../place.json#/$defs/Town")]
    [InlineData("place.json#/%24defs/Town")]
    public void NJS877_A_reference_across_files_is_one_type_however_it_is_spelt(string reference) => UserProgram.Run(
        [("party.json", Party.Replace("place.json#/$defs/Town", reference, StringComparison.Ordinal)), ("place.json", Place)],
        """
        Town town = new Place { Town = new Town { Name = "Quay" } }.Town!;
        Is(town, new Party { Name = "Ada", Home = town }.Home);
        """);

    private static HashSet<string> NamesOf(params (string, string)[] files) =>
        [.. GeneratedCode.Of(files).Models.Types.Select(t => t.Origin + " " + t.QualifiedName)];
}
