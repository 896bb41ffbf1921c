using System.Text;
using DomainSdk.Schema.Containment;

namespace DomainSdk.Schema.Tests.Containment;

/// <summary>Lists of accepted changes: what they cover, and what is said of entries that are none.</summary>
public class AcceptedChangesTests
{
    private const string Old = """{ "properties": { "a": true, "b": true } }""";
    private const string New = """{ "properties": { "a": { "type": "string" }, "b": { "minimum": 1 } } }""";

    [Theory]
    [InlineData(false, "/properties/a/type")]
    [InlineData(true, "/properties/a/type", "/properties/b/minimum")]
    public void All_changes_of_an_asked_direction_have_to_be_accepted(bool holds, params string[] pointers)
    {
        var list = Read($$"""{ "accept": [ {{string.Join(", ", pointers.Select(p => $$"""{ "id": "DSDK3001", "pointer": "{{p}}", "reason": "Known." }"""))}} ] }""");
        Assert.Empty(list.Diagnostics);
        var verdict = CompatibilityVerdict.Of(Compatibility.Backward, list, Comparisons.Of(Old, New).Backward);
        Assert.Equal(holds, verdict.Holds);
        Assert.Equal(pointers.Length, verdict.Changes.Count(change => change.Id == DiagnosticCatalog.AcceptedChange));
    }

    [Fact]
    public void Where_not_all_changes_are_known_those_accepted_are_not_the_last_word()
    {
        var list = Read("""{ "accept": [{ "id": "DSDK3001", "pointer": "/properties/a/type", "reason": "Known." }, { "id": "DSDK3001", "pointer": "/properties/b/minimum", "reason": "Known." }] }""");
        var verdict = CompatibilityVerdict.Of(Compatibility.Backward, list, Comparisons.Of(Old, New, new ContainmentOptions { MaxChanges = 1 }).Backward);
        Assert.False(verdict.Holds);
        Assert.Contains(verdict.Changes, change => change.Id == DiagnosticCatalog.CannotCompare && change.Message.Contains("limit of 1 changes", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[]", 1, 1, "an empty array")]
    [InlineData("{", 1, 2, "")]
    [InlineData("""{ "accepted": [] }""", 1, 3, "'accepted'")]
    [InlineData("""{ "accept": {} }""", 1, 13, "an array")]
    [InlineData("""{ "accept": [ 1 ] }""", 1, 15, "an object")]
    [InlineData("""{ "accept": [ { "id": "DSDK2001", "pointer": "", "reason": "x" } ] }""", 1, 23, "DSDK3001")]
    [InlineData("""{ "accept": [ { "id": "DSDK3001", "pointer": "a", "reason": "x" } ] }""", 1, 46, "JSON Pointer")]
    [InlineData("""{ "accept": [ { "id": "DSDK3001", "pointer": "", "reason": " " } ] }""", 1, 60, "why")]
    [InlineData("""{ "accept": [ { "id": "DSDK3001", "pointer": "" } ] }""", 1, 15, "'reason' is missing")]
    [InlineData("""{ "accept": [ { "id": "DSDK3001", "pointer": "", "reason": "x", "direction": "up" } ] }""", 1, 78, "'backward' or 'forward'")]
    [InlineData("""{ "accept": [ { "id": "DSDK3001", "pointer": "", "reason": "x", "until": 1 } ] }""", 1, 65, "'until'")]
    public void What_is_no_entry_accepts_nothing_and_is_told_at_its_place(string text, int line, int column, string words)
    {
        var list = Read(text);
        Assert.Empty(list.Entries);
        var problem = Assert.Single(list.Diagnostics);
        Assert.Equal((DiagnosticCatalog.InvalidAcceptedChanges, line, column), (problem.Id, problem.Position.Line, problem.Position.Column));
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    private static AcceptedChanges Read(string text) => AcceptedChanges.Read(Encoding.UTF8.GetBytes(text), "a.accepted.json");
}
