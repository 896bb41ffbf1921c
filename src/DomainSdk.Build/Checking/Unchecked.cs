using DomainSdk.CodeGeneration;
using DomainSdk.Schema.Json;

namespace DomainSdk.Build.Checking;

/// <summary>
/// Says, once per schema, what counts as fulfilled in a build: keywords and formats whose types are in the very project that is being built, so that
/// their code cannot run yet.
/// </summary>
internal static class Unchecked
{
    private static readonly HashSet<string> s_namesOfUsers = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"];
    private static readonly HashSet<string> s_data = ["const", "enum", "default", "examples"];

    /// <summary>The findings, in the order of schemas.</summary>
    /// <param name="schemas">The schemas.</param>
    /// <param name="keywords">Keywords that nothing asserts.</param>
    /// <param name="formats">Formats that nothing asserts.</param>
    public static IEnumerable<Finding> Find(IEnumerable<(SchemaItem Item, JsonText Text)> schemas, IReadOnlyCollection<string> keywords, IReadOnlyCollection<string> formats)
    {
        if (keywords.Count == 0 && formats.Count == 0) yield break;
        foreach (var (item, text) in schemas)
        {
            var found = new List<(string What, JsonNode Value)>();
            Walk(text.Root, keywords, formats, found);
            if (found.Count == 0) continue;
            var (line, column) = text.Lines.GetPosition(found[0].Value.Span.Start);
            var names = string.Join(", ", found.Select(one => one.What).Distinct(StringComparer.Ordinal));
            yield return ItemProblems.At(item.Path, ProjectDiagnostics.NotCheckedInBuild, $"In this build every value fulfils {names}: the code that checks it is in this project, and runs when the project does") with
            {
                Position = new SourcePosition(item.Path, line, column, line, column, found[0].Value.Span.Start, 0),
            };
        }
    }

    // Schemas nest as deep as their text, which the reader of JSON limits.
    private static void Walk(JsonNode schema, IReadOnlyCollection<string> keywords, IReadOnlyCollection<string> formats, List<(string What, JsonNode Value)> found)
    {
        if (schema.Kind == JsonKind.Array)
        {
            foreach (var item in schema.EnumerateItems()) Walk(item, keywords, formats, found);
        }

        if (schema.Kind != JsonKind.Object) return;
        foreach (var member in schema.EnumerateMembers())
        {
            if (s_data.Contains(member.Name)) continue;
            if (keywords.Contains(member.Name)) found.Add(($"the keyword '{member.Name}'", member.Value));
            else if (member.Name == "format" && member.Value.Kind == JsonKind.String && formats.Contains(member.Value.GetString())) found.Add(($"the format '{member.Value.GetString()}'", member.Value));
            else if (s_namesOfUsers.Contains(member.Name) && member.Value.Kind == JsonKind.Object)
            {
                foreach (var named in member.Value.EnumerateMembers()) Walk(named.Value, keywords, formats, found);
            }
            else Walk(member.Value, keywords, formats, found);
        }
    }
}
