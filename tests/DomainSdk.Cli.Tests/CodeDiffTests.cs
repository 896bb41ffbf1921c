using System.Text.Json;

namespace DomainSdk.Cli.Tests;

/// <summary><c>diff --code</c>: what a change of a schema does to code.</summary>
public class CodeDiffTests
{
    private const string Old = """
        {
          "title": "Track",
          "type": "object",
          "properties": {
            "title": { "type": "string" },
            "year": { "type": "integer" },
            "mood": { "enum": [ "calm", "loud" ] },
            "artist": { "$ref": "#/$defs/Artist" }
          },
          "required": [ "title" ],
          "additionalProperties": false,
          "$defs": { "Artist": { "type": "object", "properties": { "name": { "type": "string" } } } }
        }
        """;

    [Theory]
    [InlineData("\"year\": { \"type\": \"integer\" },", "", "'Track.Year' is gone")]
    [InlineData("\"integer\"", "\"number\"", "'Track.Year' is 'double?' now, it was 'long?'")]
    [InlineData("[ \"title\" ]", "[ \"title\", \"year\" ]", "'Track.Year' is 'long' now, it was 'long?'", "'Track.Year' has to be given now")]
    [InlineData("\"year\": { ", "\"year\": { \"x-name\": \"Released\", ", "'Track.Year' is called 'Released' now")]
    [InlineData("\"title\": \"Track\"", "\"title\": \"Song\"", "'Track' is called 'Song' now", "'TrackMood' is called 'SongMood' now")]
    [InlineData("\"loud\"", "\"loud\", \"sad\"", "'TrackMood' has the case 'Sad' now")]
    [InlineData("\"calm\", ", "", "'Track.Mood' is")]
    [InlineData("\"title\": { \"type\": \"string\" },", "\"title\": { \"type\": \"string\" }, \"id\": { \"type\": \"string\" },")]
    [InlineData("[ \"title\" ]", "[ \"title\", \"id\" ]", "'Track.Id' has to be given now")]
    [InlineData("\"type\": \"object\", \"properties\": { \"name\": { \"type\": \"string\" } }", "\"type\": \"array\", \"items\": {}", "'Artist' is gone")]
    [InlineData("\"type\": \"integer\"", "\"type\": \"integer\", \"minimum\": 5")]
    public async Task What_code_can_notice_is_listed(string part, string other, params string[] expected)
    {
        var changed = Old.Replace(part, other, StringComparison.Ordinal);
        if (other.Contains("\"id\" ]", StringComparison.Ordinal)) changed = changed.Replace("\"year\": {", "\"id\": { \"type\": \"string\" }, \"year\": {", StringComparison.Ordinal);
        var notes = await Notes(changed);
        if (expected.Length == 0) Assert.Empty(notes);
        foreach (var one in expected) Assert.Contains(notes, note => note.Contains(one, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Names_that_stay_are_not_told()
    {
        using var folder = new TemporaryFolder();
        var (before, after) = (folder.Write("schema/baseline/track.json", Old), folder.Write("schema/track.json", Old.Replace("\"title\": \"Track\"", "\"title\": \"Song\"", StringComparison.Ordinal)));
        var names = folder.Write("names.json", """{ "types": { "schema/track.json#": { "name": "Track", "members": { "year": "Released" } } } }""");
        var kept = await Run.Of("diff", before, after, "--code", "--names", names);
        Assert.Equal(("", ExitCode.Clean), (kept.Errors, kept.ExitCode));
        Assert.DoesNotContain("code:", kept.Output, StringComparison.Ordinal);
        Assert.Contains("code: 'Track' is called 'Song' now", (await Run.Of("diff", before, after, "--code")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_baseline_with_what_it_refers_to_has_the_same_types()
    {
        using var folder = new TemporaryFolder();
        var schema = folder.Write("s/track.json", Old.Replace("#/$defs/Artist", "artist.json", StringComparison.Ordinal));
        folder.Write("s/artist.json", """{ "title": "Performer", "type": "object", "properties": { "name": { "type": "string" } } }""");
        Assert.Equal(ExitCode.Clean, (await Run.Of("baseline", schema)).ExitCode);
        var run = await Run.Of("diff", System.IO.Path.Combine(folder.Path, "s/baseline/track.json"), schema, "--code", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.Empty(json.RootElement.GetProperty("code").EnumerateArray());
    }

    private static async Task<string[]> Notes(string changed)
    {
        using var folder = new TemporaryFolder();
        var run = await Run.Of("diff", folder.Write("old/track.json", Old), folder.Write("new/track.json", changed), "--code", "--mode", "none", "--format", "json");
        Assert.Equal(("", ExitCode.Clean), (run.Errors, run.ExitCode));
        using var json = JsonDocument.Parse(run.Output);
        return [.. json.RootElement.GetProperty("code").EnumerateArray().Select(change => change.GetProperty("message").GetString()!)];
    }
}
