using System.Text;
using System.Text.Json;
using DomainSdk.Schema.Compilation;
using DomainSdk.Testing.Compiling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DomainSdk.CodeGeneration.Tests.Hostile;

/// <summary>Nothing that a schema says can end a comment or a literal: the code has the nodes that it has for harmless words, whatever the words are.</summary>
public class HostileTextTests
{
    // In every place a text can stand; HOSTILE is replaced, and has a letter before and behind it, so that names begin and end alike.
    private const string Schema = """
        {
          "$comment": "aHOSTILEz", "title": "aHOSTILEz", "description": "aHOSTILEz", "type": "object", "x-aHOSTILEz": "aHOSTILEz",
          "properties": {
            "k00aHOSTILEz": { "type": "string", "title": "aHOSTILEz", "description": "aHOSTILEz", "examples": ["aHOSTILEz"], "default": "aHOSTILEz" },
            "k01aHOSTILEz": { "type": "string", "deprecated": true, "x-deprecatedMessage": "aHOSTILEz", "format": "aHOSTILEz" },
            "k02": { "enum": ["e0aHOSTILEz", "e1aHOSTILEz"], "x-enum-varnames": ["N0aHOSTILEz", "N1aHOSTILEz"], "x-enum-descriptions": ["aHOSTILEz", "aHOSTILEz"] },
            "k03": { "const": "aHOSTILEz" },
            "k04": { "$ref": "#/$defs/d0aHOSTILEz" },
            "k05": { "oneOf": [
              { "type": "object", "title": "T0 aHOSTILEz", "properties": { "t": { "const": "c0aHOSTILEz" }, "x": { "type": "string" } }, "required": ["t", "x"] },
              { "type": "object", "properties": { "t": { "const": "c1aHOSTILEz" }, "y": { "type": "integer" } }, "required": ["t", "y"] }] },
            "k06": { "anyOf": [{ "type": "string", "title": "aHOSTILEz" }, { "type": "integer", "description": "aHOSTILEz" }] },
            "k07": { "type": "object", "additionalProperties": { "type": "string" }, "propertyNames": { "enum": ["n0aHOSTILEz", "n1aHOSTILEz"] } },
            "k08": { "enum": [{ "aHOSTILEz": "aHOSTILEz" }, ["aHOSTILEz"], "aHOSTILEz"] },
            "k09": { "type": "array", "prefixItems": [{ "type": "string", "title": "I0 aHOSTILEz" }, { "type": "integer" }], "items": false, "minItems": 2 },
            "k10": { "type": "string", "x-name": "X0 aHOSTILEz" }
          },
          "required": ["k00aHOSTILEz", "r0aHOSTILEz"],
          "dependentRequired": { "k01aHOSTILEz": ["k00aHOSTILEz"] },
          "patternProperties": { "^p(ESCAPED)": { "type": "integer" } },
          "$defs": { "d0aHOSTILEz": { "type": "object", "title": "D0 aHOSTILEz", "description": "aHOSTILEz", "properties": { "m": { "type": "string", "pattern": "aESCAPEDz" } } } }
        }
        """;

    public static TheoryData<string> Texts() =>
    [
        "*/ class Evil { } /*", "\"; class Evil { } //", "\"\"\"; class Evil { } \"\"\"", "\n#error no\n", "\r\n#line 1 \"x\"\r\n", "\u2028class Evil{}\u2028", "\u2029#pragma warning disable\u2029",
        "\u0085class Evil{}", "</summary><script>", "]]>", "<!--", "-->", "&amp;&lt;", "\\\"", "\\", "'", "{", "}", "{0}", "$\"{x}\"", "@", "\0", "\u202e\u2066", "\ud800", "\u001b[2J", "\v\f",
        "// \\u000a class Evil { }", "\\u0022", "??/", "//", "///", "#if", "#", "/*", "*/",
    ];

    // Harmless are as many words: a title of many gives no name.
    [Theory]
    [MemberData(nameof(Texts))]
    public void The_tree_is_that_of_harmless_words(string text)
    {
        var (hostile, harmless) = (Tree(text), Tree(string.Concat(text.Select(c => c is ' ' or '-' or '_' or '/' ? '_' : 'b'))));
        Assert.Equal(harmless.Nodes, hostile.Nodes);
        Assert.Equal(harmless.Trivia, hostile.Trivia);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_file_name_is_no_code(string text)
    {
        var (hostile, harmless) = (Tree("_", "a" + text + "z.json"), Tree("_", "a_z.json"));
        Assert.Equal(harmless.Nodes, hostile.Nodes);
        Assert.Equal(harmless.Trivia, hostile.Trivia);
    }

    private static (List<SyntaxKind> Nodes, List<SyntaxKind> Trivia) Tree(string text, string file = "main.json")
    {
        var plan = SchemaCompiler.Compile([new SchemaSource(Encoding.UTF8.GetBytes(Written(text)), file, "schema:///main.json")]).Plan;
        var code = EmittedCode.Of(plan, [new GenerationRoot(plan.Roots[0].Node, file, "Generated", "Root")], GenerationOptions.Default);
        var roots = code.Files.Select(f => CSharpSyntaxTree.ParseText(f.Text, new CSharpParseOptions(LanguageVersion.CSharp14))).Select(t => (t.GetRoot(), t.GetDiagnostics())).ToList();
        Assert.Empty(roots.SelectMany(r => r.Item2));
        return (
            [.. roots.SelectMany(r => r.Item1.DescendantNodesAndTokensAndSelf()).Select(n => n.Kind())],
            [.. roots.SelectMany(r => r.Item1.DescendantTrivia()).Select(t => t.Kind()).Where(k => k is not (SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia))]);
    }

    // A lone surrogate is written as JSON writes it.
    private static string Written(string text)
    {
        var json = string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '_' ? c.ToString() : $"\\u{(int)c:x4}"));
        var pattern = string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) || c is '_' ? c.ToString() : $"\\\\u{(int)c:x4}"));
        return Schema.Replace("HOSTILE", json, StringComparison.Ordinal).Replace("ESCAPED", pattern, StringComparison.Ordinal).Replace("#/$defs/d0a" + json, "#/$defs/d0a" + Uri.EscapeDataString(text.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)), StringComparison.Ordinal);
    }
}
