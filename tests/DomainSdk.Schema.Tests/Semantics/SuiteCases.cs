using System.Text.Json;
using DomainSdk.Testing;

namespace DomainSdk.Schema.Tests.Semantics;

/// <summary>One string of the official suite and what a schema of one keyword says of it.</summary>
internal sealed record SuiteCase(string File, string Keyword, string Argument, string Data, bool Valid, string Description)
{
    public override string ToString() => $"{File}: {Keyword} {Argument} on {JsonSerializer.Serialize(Data)} should be {Valid} ({Description})";
}

/// <summary>Reads from the official suite the cases that one of our functions can answer alone.</summary>
internal static class SuiteCases
{
    /// <summary>
    /// Cases on strings whose schema says nothing but <paramref name="keyword"/> (and perhaps that the type is string), in every draft.
    /// </summary>
    public static List<SuiteCase> Of(string keyword)
    {
        var root = Path.Combine(TestPaths.Corpora!, "json-schema-test-suite", "tests");
        var cases = new List<SuiteCase>();
        foreach (var file in Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var group in document.RootElement.EnumerateArray())
            {
                if (!IsAlone(group.GetProperty("schema"), keyword, out var argument)) continue;
                foreach (var test in group.GetProperty("tests").EnumerateArray())
                {
                    if (test.GetProperty("data") is not { ValueKind: JsonValueKind.String } data) continue;
                    cases.Add(new SuiteCase(
                        Path.GetRelativePath(root, file), keyword, argument, data.GetString()!, test.GetProperty("valid").GetBoolean(), test.GetProperty("description").GetString()!));
                }
            }
        }

        return cases;
    }

    private static bool IsAlone(JsonElement schema, string keyword, out string argument)
    {
        argument = "";
        if (schema.ValueKind != JsonValueKind.Object) return false;
        foreach (var property in schema.EnumerateObject())
        {
            if (property.Name == keyword && property.Value.ValueKind == JsonValueKind.String) argument = property.Value.GetString()!;
            else if (property.Name is not ("$schema" or "$comment") && !(property.NameEquals("type") && property.Value.ValueKind == JsonValueKind.String && property.Value.ValueEquals("string"))) return false;
        }

        return argument.Length > 0;
    }
}
