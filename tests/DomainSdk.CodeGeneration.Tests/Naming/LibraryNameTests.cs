using System.Text.Json.Nodes;
using System.Xml.Linq;
using DomainSdk.CodeGeneration.Tests.Compiling;

namespace DomainSdk.CodeGeneration.Tests.Naming;

/// <summary>Generated types called like those of the library and the framework, and like what stands inside emitted code.</summary>
public class LibraryNameTests
{
    private static readonly string[] Others =
    [
        "System", "Task", "String", "Object", "Exception", "Type", "Attribute", "Nullable", "Func", "Action", "Span", "Memory", "Text", "Linq", "Collections", "IO", "Threading", "Console", "Math",
        "Buffers", "Numerics", "CodeDom", "ComponentModel", "Diagnostics", "GeneratedCode", "Json", "Schema", "Schemas", "DomainSdk", "Runtime", "Value", "Create", "Parse", "ToJson", "Validate", "IsValid",
        "WriteTo", "Members", "Member", "TMode", "TResult", "Int32", "Boolean", "Void", "Enum", "Tuple", "List", "Dictionary", "ArgumentException", "InvalidOperationException", "FormattableString", "Index",
        "Range", "Acme", "News", "EqualityComparer", "StringBuilder", "Library", "Read", "Write", "ReadCase", "Match", "Equals", "Item", "Output", "TryEach",
    ];

    [Fact]
    public void Emitted_code_compiles_whatever_types_are_called()
    {
        var names = new[] { typeof(SchemaSet), typeof(SourceSpan) }.SelectMany(type => type.Assembly.GetExportedTypes())
            .Select(type => type.Name.Split('`')[0]).Concat(Others).Where(name => name != "Root").Distinct(StringComparer.Ordinal).ToList();
        Assert.InRange(names.Count, 200, int.MaxValue);
        var definitions = new JsonObject();
        var members = new JsonObject();
        foreach (var name in names)
        {
            definitions[name] = JsonNode.Parse("""{ "type": "object", "required": ["x"], "properties": { "x": { "type": "string", "format": "date" }, "y": { "type": ["string", "null"] }, "z": { "type": "array", "items": { "type": "integer" } } } }""");
            members["p" + name] = JsonNode.Parse($$"""{ "$ref": "#/$defs/{{name}}" }""");
        }

        members["one"] = JsonNode.Parse("""{ "oneOf": [{ "$ref": "#/$defs/Members" }, { "$ref": "#/$defs/System" }, { "type": "string" }] }""");
        var schema = new JsonObject { ["title"] = "Root", ["type"] = "object", ["properties"] = members, ["$defs"] = definitions };
        Assert.Empty(GeneratedCode.Of("root.json", schema.ToJsonString()).Compile().Problems);
    }

    // What the package brings into every file without implicit usings are extension members and no names of types. With them, an alias of the generator decides (NamesOfTheirOwnTests).
    [Theory]
    [InlineData("Finding")]
    [InlineData("Corpus")]
    [InlineData("JsonValue")]
    [InlineData("ValueArray")]
    public void Types_called_like_those_of_the_library_need_no_more_than_the_using_of_their_namespace(string name)
    {
        var code = GeneratedCode.Of("main.json", $$"""{ "title": "{{name}}", "type": "object", "properties": { "tags": { "type": "array", "items": { "type": "string" } }, "day": { "type": ["string", "null"], "format": "date" } } }""");
        Assert.Empty(code.Compile(PackageUsings(), $$"""
            using Acme.News;

            internal static class UserProgram
            {
                internal static string Run(string json)
                {
                    if (!{{name}}.TryParse(json, out var value, out _) || !value.Validate().IsValid) return "";
                    var changed = value with { Tags = new[] { value.Day.OrNull.ToString() ?? "" }.ToValueArray() };
                    return changed.ToJson();
                }
            }
            """).Problems);
    }

    private static string PackageUsings()
    {
        var targets = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "../../../../../src/DomainSdk/buildTransitive/DomainSdk.targets"));
        var usings = targets.Descendants().Where(e => e.Name.LocalName == "Using" && (string?)e.Attribute("Static") == "true").ToList();
        Assert.NotEmpty(usings);
        return string.Concat(usings.Select(e => $"global using static global::{e.Attribute("Include")!.Value};\n"));
    }
}
