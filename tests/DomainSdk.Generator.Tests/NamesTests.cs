using DomainSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace DomainSdk.Generator.Tests;

/// <summary>The item <c>DomainSdkNames</c>.</summary>
public class NamesTests
{
    private const string Track = """{ "type": "object", "properties": { "bit_rate": {}, "bit-rate": {} } }""";

    private const string Names = """
        {
          "types": {
            "schema/track.schema.json#": {
              "name": "Song",
              "members": {
                "bit-rate": "BitRate",
                "bit_rate": "Rate"
              }
            }
          }
        }
        """;

    private readonly TestFile _track = TestFile.Schema("schema/track.schema.json", Track);
    private readonly TestFile _names = TestFile.Names("names.json", Names);

    [Fact]
    public void Types_and_members_are_called_as_recorded()
    {
        var result = Project.Run(_track, _names);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(["DSDK1202"], Project.Run(_track).Diagnostics.Select(d => d.Id));
        var text = Text(result, "record Song");
        Assert.Contains(" Rate {", text, StringComparison.Ordinal);
        Assert.Contains(" BitRate {", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_one_name_in_two_folders_are_two()
    {
        var other = TestFile.Schema("other/track.schema.json", Track);
        var result = Project.Run(other, _track, _names);
        Assert.Contains(" Rate {", Text(result, "record Song"), StringComparison.Ordinal);
        Assert.DoesNotContain(" Rate {", Text(result, "record Track"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_record_does_not_know_is_an_information()
    {
        var result = Project.Run(_track, TestFile.Names("names.json", """
            {
              "types": {
                "schema/track.schema.json#": { "name": "Song", "members": { "bit-rate": "BitRate", "gone": "Gone" } },
                "schema/gone.schema.json#": { "name": "Gone" }
              }
            }
            """), Samples.CustomerFile);
        Assert.Equal(["names.json(1,1): info DSDK1203", "names.json(3,34): info DSDK1203", "names.json(4,33): info DSDK1203"], result.Lines().Where(l => l.Contains("DSDK1203", StringComparison.Ordinal)));
        var first = result.Diagnostics.First(d => d.Id == "DSDK1203").GetMessage();
        Assert.Contains("does not know type 'Customer' ('schema/customer.schema.json#')", first, StringComparison.Ordinal);
        Assert.Contains("DomainSdkUpdateNames", first, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("<<<<<<< ours", "names.json(1,1): error DSDK1205")]
    [InlineData("{ \"types\": { \"schema/track.schema.json#\": { \"name\": \"1\" } } }", "names.json(1,53): error DSDK1205")]
    [InlineData("", "names.json(1,1): error DSDK1205")]
    public void A_record_that_cannot_be_understood_is_an_error_at_its_place(string text, string line)
    {
        var result = Project.Run(_track, TestFile.Names("names.json", text));
        Assert.Contains(line, result.Lines());
        Assert.Contains("BitRate", Text(result, "record Track"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_of_another_encoding_and_a_second_one_are_errors()
    {
        Assert.Contains("names.json(1,1): error DSDK1900", Project.Run(_track, TestFile.OfBytes("DomainSdkNames", "names.json", [0x7B, 0xFF, 0x7D])).Lines());
        Assert.Equal(["more.json(1,1): error DSDK1901"], Project.Run(_track, _names, TestFile.Names("more.json", "{}")).Lines());
    }

    [Fact]
    public void A_changed_record_emits_only_the_types_that_it_renames()
    {
        var project = new Project([_track, Samples.CustomerFile, Samples.OrderFile, _names]);
        project.Run();
        var result = project.Edit(_names, Names.Replace("\"Rate\"", "\"Speed\"", StringComparison.Ordinal), out var edited).Run();
        Assert.Contains("Song", Assert.Single(result.Changed(Steps.Emit)), StringComparison.Ordinal);
        Assert.Empty(result.Changed(Steps.Parse));

        // Another form of the same names emits nothing.
        result = project.Edit(edited, edited.GetText().ToString().Replace("  ", "\t", StringComparison.Ordinal), out _).Run();
        Assert.NotEmpty(result.Changed(Steps.Names));
        Assert.Empty(result.Changed(Steps.Types));
        Assert.Empty(result.Changed(Steps.EmitSchemas));
    }

    [Fact]
    public void The_names_of_code_and_project_file_go_first()
    {
        var track = TestFile.Schema("schema/track.schema.json", Track, ("TypeName", "Piece"));
        var result = Project.Run(track, _names);
        Assert.Contains("record Piece", Text(result, "record Piece"), StringComparison.Ordinal);
        Assert.Equal(["names.json(3,34): info DSDK1203"], result.Lines());
    }

    [Fact]
    public void The_names_given_are_emitted_where_a_target_asks_for_them()
    {
        var options = new TestOptions(("DomainSdkWriteNames", "true"));
        var text = Text(new Project([_track, _names], options: options).Run(), "\"types\"");
        Assert.Equal(Names.ReplaceLineEndings("\n"), string.Join("\n", text.TrimEnd().Split('\n').Select(line => line[2..])));

        // Where a schema has an error, its names are not known: a record without them would lose them.
        var broken = TestFile.Schema("schema/broken.schema.json", "{");
        Assert.DoesNotContain(new Project([_track, _names, broken], options: options).Run().HintNames(), name => name.Contains("Names", StringComparison.Ordinal));
    }

    private static string Text(GeneratorRunResult result, string part) =>
        result.GeneratedSources.Select(s => s.SourceText.ToString()).Single(t => t.Contains(part, StringComparison.Ordinal));
}
