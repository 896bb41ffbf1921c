using DomainSdk.Testing;

namespace DomainSdk.Cli.Tests;

/// <summary><c>names</c>, and <c>generate --names</c>.</summary>
public class NamesTests
{
    private const string Address = """{ "title": "Address", "type": "object", "properties": { "bit-rate": { "type": "integer" }, "bitRate": { "type": "integer" } } }""";

    [Fact]
    public async Task A_record_is_written_line_by_line_with_places_relative_to_it()
    {
        using var folder = new TemporaryFolder();
        var schema = folder.Write("schema/home/address.schema.json", Address);
        var names = Path.Combine(folder.Path, "names.json");
        var run = await Run.Of("names", schema, "--output", names);

        Assert.Equal((ExitCode.Clean, "1 types, 2 members\n"), (run.ExitCode, run.Output.ReplaceLineEndings("\n")));
        Assert.Equal(
            """
            {
              "types": {
                "schema/home/address.schema.json#": {
                  "name": "Address",
                  "members": {
                    "bit-rate": "BitRate",
                    "bitRate": "BitRateValue"
                  }
                }
              }
            }

            """.ReplaceLineEndings("\n"),
            await File.ReadAllTextAsync(names));
        Assert.Equal(["names.json", "schema"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Names_stay_where_a_member_and_a_file_ask_for_them_from_the_front()
    {
        using var folder = new TemporaryFolder();
        var schema = folder.Write("schema/home/address.schema.json", Address);
        var names = Path.Combine(folder.Path, "names.json");
        await Run.Of("names", schema, "--output", names);
        folder.Write("schema/home/address.schema.json", Address.Replace("\"properties\": {", "\"properties\": { \"bit_rate\": {},", StringComparison.Ordinal));
        var other = folder.Write("schema/a/address.schema.json", Address);

        var check = await Run.Of("names", other, schema, "--output", names, "--check");
        Assert.Equal(ExitCode.Findings, check.ExitCode);
        Assert.Contains("type 'AddressAddress' ('schema/a/address.schema.json#'), member 'Address.BitRate2' ('bit_rate')", Joined(check.Errors), StringComparison.Ordinal);

        Assert.Equal(ExitCode.Clean, (await Run.Of("names", other, schema, "--output", names)).ExitCode);
        var text = await File.ReadAllTextAsync(names);
        Assert.Contains("\"bit-rate\": \"BitRate\",\n        \"bitRate\": \"BitRateValue\",\n        \"bit_rate\": \"BitRate2\"\n", text, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, (await Run.Of("names", other, schema, "--output", names, "--check")).ExitCode);
        Assert.Equal(text, await File.ReadAllTextAsync(names));

        await Run.Of("generate", other, schema, "--output", Path.Combine(folder.Path, "code"), "--names", names);
        Assert.Contains("BitRate2", await File.ReadAllTextAsync(Path.Combine(folder.Path, "code", "Generated.Address.g.cs")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_gone_goes_and_schemas_of_other_calls_stay()
    {
        using var folder = new TemporaryFolder();
        var one = folder.Write("one.json", """{ "type": "object", "properties": { "a": {}, "b": { "type": "object", "properties": { "c": {} } } } }""");
        var two = folder.Write("two.json", Address);
        var names = Path.Combine(folder.Path, "names.json");
        await Run.Of("names", one, "--output", names);
        await Run.Of("names", two, "--output", names, "--namespace", "Other");
        Assert.Contains("\"one.json#/properties/b\"", await File.ReadAllTextAsync(names), StringComparison.Ordinal);

        folder.Write("one.json", """{ "type": "object", "properties": { "a": {} } }""");
        File.Delete(two);
        await Run.Of("names", one, "--output", names);
        Assert.Equal(
            "{\n  \"types\": {\n    \"one.json#\": {\n      \"name\": \"One\",\n      \"members\": {\n        \"a\": \"A\"\n      }\n    }\n  }\n}\n",
            await File.ReadAllTextAsync(names));
    }

    [Theory]
    [InlineData("{ \"types\": { ", "names.json(1,14): error DSDK1205")]
    [InlineData("[]", "names.json(1,1): error DSDK1205: A names file is an object")]
    [InlineData("{ \"tpyes\": {} }", "names.json(1,12): error DSDK1205: 'tpyes' is not known here")]
    [InlineData("{ \"types\": { \"a\": { \"name\": \"A\" } } }", "(1,19): error DSDK1205: 'a' is not the place of a schema")]
    [InlineData("{ \"types\": { \"a#\": { \"name\": \"a b\" } } }", "(1,30): error DSDK1205: \"a b\" is not a C# identifier")]
    [InlineData("{ \"types\": { \"a#\": { \"name\": \"class\" } } }", "\"class\" is not a C# identifier")]
    [InlineData("{ \"types\": { \"a#\": { \"name\": 1 } } }", "1 is not a C# identifier")]
    [InlineData("{ \"types\": { \"a#\": { } } }", "lacks the member 'name'")]
    [InlineData("{ \"types\": { \"a#\": 1 } }", "The entry of a type is an object")]
    [InlineData("{ \"types\": { \"a#\": { \"name\": \"A\", \"member\": {} } } }", "'member' is not known here")]
    [InlineData("{ \"types\": { \"a#\": { \"name\": \"A\", \"members\": { \"x\": \"X\", \"y\": \"X\" } } } }", "(1,63): error DSDK1205: 'x' has the name 'X' already")]
    [InlineData("{ \"types\": { \"a#\": { \"name\": \"A\" }, \"a#\": { \"name\": \"B\" } } }", "(1,37): error DSDK1205: 'a#' stands here twice")]
    public async Task A_file_that_cannot_be_understood_is_left_alone(string text, string message)
    {
        using var folder = new TemporaryFolder();
        var schema = folder.Write("address.json", Address);
        var names = folder.Write("names.json", text);
        foreach (string[] args in new[] { new[] { "names", schema, "--output", names }, ["generate", schema, "--names", names, "--output", Path.Combine(folder.Path, "code")] })
        {
            var run = await Run.Of(args);
            Assert.Equal(ExitCode.CannotRun, run.ExitCode);
            Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        }

        Assert.Equal(text, await File.ReadAllTextAsync(names));
    }

    [Fact]
    public async Task A_record_that_is_not_there_is_not_up_to_date()
    {
        using var folder = new TemporaryFolder();
        var run = await Run.Of("names", folder.Write("address.json", Address), "--output", Path.Combine(folder.Path, "names.json"), "--check");
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("no such file", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_written_is_as_its_schema_says()
    {
        using var folder = new TemporaryFolder();
        var schema = folder.Write("all.json", """
            {
              "type": "object",
              "properties": {
                "\"": { "const": 1 },
                "either": { "oneOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "object", "properties": { "a": {} } }] }
              },
              "patternProperties": { "^\\w+\u2028$": { "type": "string" } }
            }
            """);
        var names = Path.Combine(folder.Path, "names.json");
        await Run.Of("names", schema, "--output", names);
        var format = JsonSchema.Load(Path.Combine(TestPaths.Repository, "schema", "names.schema.json"));
        Assert.True(format.IsValid(await File.ReadAllBytesAsync(names)));
        foreach (var part in new[] { "members", "presences", "patterns", "cases" })
            Assert.Contains($"\"{part}\": {{", await File.ReadAllTextAsync(names), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, (await Run.Of("names", schema, "--output", names, "--check")).ExitCode);
        Assert.False(format.IsValid("""{ "types": { "a#": { "name": "a b" } } }"""u8));
    }

    [Fact]
    public async Task Schemas_beside_the_folder_of_the_record_stay_in_it()
    {
        using var folder = new TemporaryFolder();
        var one = folder.Write("schema/one.json", Address);
        var two = folder.Write("project/two.json", Address);
        var names = Path.Combine(folder.Path, "project", "names.json");
        await Run.Of("names", one, "--output", names);
        await Run.Of("names", two, "--output", names);
        var text = await File.ReadAllTextAsync(names);
        Assert.Contains("\"schema/one.json#\"", text, StringComparison.Ordinal);
        Assert.Contains("\"two.json#\"", text, StringComparison.Ordinal);
    }

    private static string Joined(string text) => text.ReplaceLineEndings(" ");
}
