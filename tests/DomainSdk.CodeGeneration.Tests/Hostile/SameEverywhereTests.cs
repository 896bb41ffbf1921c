using System.Globalization;
using System.Text;
using DomainSdk.Schema.Compilation;
using DomainSdk.Testing.Compiling;

namespace DomainSdk.CodeGeneration.Tests.Hostile;

/// <summary>One text for one schema: on every machine, in every culture, whatever order files come in.</summary>
public class SameEverywhereTests
{
    private const string First = """
        { "title": "First Item", "type": "object", "properties": { "id": { "type": "integer", "minimum": -1.5 }, "ISSUE": { "$ref": "second.json" }, "istanbul": { "enum": ["i", "I", "İ", "ı"] } },
          "$defs": { "ix": { "type": "object", "properties": { "i": { "type": "number", "default": 1.25 } } } } }
        """;

    private const string Second = """{ "title": "Issue", "oneOf": [{ "type": "object", "properties": { "kind": { "const": "i" } }, "required": ["kind"] }, { "type": "object", "properties": { "kind": { "const": "I" } }, "required": ["kind"] }] }""";

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_culture_changes_nothing(string name)
    {
        var expected = Emitted("schemas/", isReversed: false);
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Culture(name);
            Assert.Equal(expected, Emitted("schemas/", isReversed: false));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Fact]
    public void The_order_of_files_changes_nothing() => Assert.Equal(Emitted("schemas/", isReversed: false), Emitted("schemas/", isReversed: true));

    [Fact]
    public void The_way_in_which_a_path_is_written_changes_nothing() => Assert.Equal(Emitted("schemas/", isReversed: false), Emitted("schemas\\", isReversed: false));

    // Where the machine has no cultures, one of the kind is made up.
    private static CultureInfo Culture(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator, culture.NumberFormat.NegativeSign) = (",", ".", "~");
            return culture;
        }
    }

    private static List<(string Name, string Text)> Emitted(string folder, bool isReversed)
    {
        List<(string Name, string Text)> files = [("first.json", First), ("second.json", Second)];
        if (isReversed) files.Reverse();
        var plan = SchemaCompiler.Compile([.. files.Select(f => new SchemaSource(Encoding.UTF8.GetBytes(f.Text), folder + f.Name, "schema:///" + f.Name))]).Plan;
        var code = EmittedCode.Of(plan, [.. plan.Roots.Select((root, i) => new GenerationRoot(root.Node, files[i].Name, "Generated"))]);
        return [.. code.Files.Select(f => (f.HintName, f.Text)).OrderBy(f => f.HintName, StringComparer.Ordinal)];
    }
}
