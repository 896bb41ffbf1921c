using DomainSdk.Schema.Compilation;

namespace DomainSdk.Schema.Tests.Compilation;

public class DiagnosticTests
{
    /// <summary>Schema, id, severity, line, column, a part of the message, suggestion.</summary>
    public static TheoryData<string, string, DiagnosticSeverity, int, int, string, string?> Mistakes() => new()
    {
        { "{\n  \"type\": \"object\",\n}", "DSDK1000", DiagnosticSeverity.Error, 3, 1, "", null },
        { """{"minimum":"x"}""", "DSDK1001", DiagnosticSeverity.Error, 1, 12, "'minimum' must be a number, not \"x\"", null },
        { """{"type":"strng"}""", "DSDK1001", DiagnosticSeverity.Error, 1, 9, "did you mean 'string'", "string" },
        { """{"minLength":-1}""", "DSDK1001", DiagnosticSeverity.Error, 1, 14, "integer not below zero", null },
        { """{"multipleOf":0}""", "DSDK1001", DiagnosticSeverity.Error, 1, 15, "above zero", null },
        { """{"properties":[]}""", "DSDK1001", DiagnosticSeverity.Error, 1, 15, "an object of schemas", null },
        { """{"properties":{"a":1}}""", "DSDK1001", DiagnosticSeverity.Error, 1, 20, "a schema", null },
        { """{"allOf":[]}""", "DSDK1001", DiagnosticSeverity.Error, 1, 10, "one or more schemas", null },
        { """{"items":[{}]}""", "DSDK1001", DiagnosticSeverity.Error, 1, 10, "'prefixItems'", "prefixItems" },
        { """{"title":1}""", "DSDK1001", DiagnosticSeverity.Warning, 1, 10, "a string", null },
        { "{\n  \"requierd\": []\n}", "DSDK1002", DiagnosticSeverity.Warning, 2, 3, "did you mean 'required'?", "required" },
        { """{"$ref":"#/$defs/Persn","$defs":{"Person":{}}}""", "DSDK1003", DiagnosticSeverity.Error, 1, 9, "did you mean '#/$defs/Person'?", "#/$defs/Person" },
        { """{"$ref":"#persn","$defs":{"P":{"$anchor":"person"}}}""", "DSDK1003", DiagnosticSeverity.Error, 1, 9, "did you mean '#person'?", "#person" },
        { """{"$ref":"other.json"}""", "DSDK1003", DiagnosticSeverity.Error, 1, 9, "schema:///other.json", null },
        { """{"pattern":"a\\d(b"}""", "DSDK1004", DiagnosticSeverity.Error, 1, 17, "Not a regular expression", null },
        { """{"$defs":{"a":{"$id":"x"},"b":{"$id":"x"}}}""", "DSDK1005", DiagnosticSeverity.Error, 1, 38, "schema:///x", null },
        { """{"$defs":{"a":{"$anchor":"x"},"b":{"$anchor":"x"}}}""", "DSDK1005", DiagnosticSeverity.Error, 1, 46, "'x'", null },
        { """{"$schema":"https://json-schema.org/draft/2020-13/schema"}""", "DSDK1006", DiagnosticSeverity.Warning, 1, 12, "did you mean 'https://json-schema.org/draft/2020-12/schema'?", "https://json-schema.org/draft/2020-12/schema" },
        { """{"format":"date_time"}""", "DSDK1007", DiagnosticSeverity.Warning, 1, 11, "did you mean 'date-time'?", "date-time" },
        { """{"format":"isbn-number"}""", "DSDK1007", DiagnosticSeverity.Info, 1, 11, "not checked", null },
        { """{"additionalItems":false}""", "DSDK1008", DiagnosticSeverity.Warning, 1, 2, "draft-04", null },
        { """{"$schema":"http://json-schema.org/draft-07/schema#","$ref":"#/definitions/a","minLength":1,"definitions":{"a":{}}}""", "DSDK1009", DiagnosticSeverity.Warning, 1, 79, "'minLength' has no effect beside '$ref'", null },
        { """{"minLength":3,"maxLength":2}""", "DSDK1010", DiagnosticSeverity.Warning, 1, 14, "'minLength' 3 is more than 'maxLength' 2", null },
        { """{"minimum":1e1,"exclusiveMaximum":10.0}""", "DSDK1010", DiagnosticSeverity.Warning, 1, 12, "leave no number", null },
        { """{"enum":[]}""", "DSDK1010", DiagnosticSeverity.Warning, 1, 9, "empty", null },
        { """{"enum":[1,"a",1.0]}""", "DSDK1010", DiagnosticSeverity.Warning, 1, 16, "twice", null },
        { """{"type":"string","enum":[1]}""", "DSDK1010", DiagnosticSeverity.Warning, 1, 25, "None of the values", null },
        { """{"properties":{"name":{}},"required":["nmae"],"additionalProperties":false}""", "DSDK1010", DiagnosticSeverity.Warning, 1, 39, "did you mean 'name'?", "name" },
        { """{"type":"string","const":1}""", "DSDK1010", DiagnosticSeverity.Warning, 1, 26, "not of the type string", null },
        { """{"type":"string","enum":["a",1]}""", "DSDK1010", DiagnosticSeverity.Info, 1, 30, "never valid", null },
        { """{"type":"object","required":["a","b"],"maxProperties":1}""", "DSDK1010", DiagnosticSeverity.Warning, 1, 29, "names 2 members", null },
        { """{"prefixItems":[{}],"items":false,"minItems":2}""", "DSDK1010", DiagnosticSeverity.Warning, 1, 46, "allows 1", null },
        { """{"contains":{},"minContains":3,"maxItems":2}""", "DSDK1010", DiagnosticSeverity.Warning, 1, 30, "more than 'maxItems' 2", null },
        { """{"type":"object","oneOf":[{"type":"string"},{"required":["a"]}]}""", "DSDK1014", DiagnosticSeverity.Info, 1, 27, "never matches", null },
        { """{"type":"object","properties":{"next":{"$ref":"#"}},"required":["next"]}""", "DSDK1018", DiagnosticSeverity.Warning, 1, 47, "no finite value", null },
        { """{"$defs":{"list":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/$defs/list"}]}}}}""", "DSDK1018", DiagnosticSeverity.Warning, 1, 73, "no finite value", null },
        { """{"$ref":"#"}""", "DSDK1011", DiagnosticSeverity.Warning, 1, 9, "never end", null },
        { """{"allOf":[{"$ref":"#/$defs/a"}],"$defs":{"a":{"anyOf":[{"$ref":"#"}]}}}""", "DSDK1011", DiagnosticSeverity.Warning, 1, 64, "never end", null },
        { """{"$schema":"http://json-schema.org/draft-07/schema#","properties":{"a":{"$ref":"#/definitions/a","description":"A.","x-name":"B","$comment":"c","default":1,"unknown":1}},"definitions":{"a":{}}}""", "DSDK1019", DiagnosticSeverity.Warning, 1, 98, "'description', 'x-name', 'default' beside '$ref' are ignored in draft-07", null },
        { """{"type":"integer","default":"seven"}""", "DSDK1020", DiagnosticSeverity.Warning, 1, 29, "not valid by its own schema: Expected integer, but found the string \"seven\".", null },
        { """{"$ref":"#/$defs/d","default":"2020-02-30","$defs":{"d":{"format":"date"}}}""", "DSDK1020", DiagnosticSeverity.Warning, 1, 31, "not of the format 'date'", null },
        { """{"properties":{"a":{"type":"object","default":{"b":{"c":1}},"properties":{"b":{"properties":{"c":{"type":"null"}}}}}}}""", "DSDK1020", DiagnosticSeverity.Warning, 1, 47, "at '/b/c': Expected null", null },
        { """{"oneOf":[{"type":"string"},{"type":"null"},{ "type" : "\u0073tring", "title":"S" }]}""", "DSDK1010", DiagnosticSeverity.Warning, 1, 45, "0 and 2 of 'oneOf' are the same", null },
        { """{"oneOf":[{"$ref":"#/$defs/a"},{"$ref":"#/$defs/b"}],"$defs":{"a":{"$ref":"#/$defs/b"},"b":{"minimum":1}}}""", "DSDK1010", DiagnosticSeverity.Warning, 1, 32, "0 and 1 of 'oneOf' are the same", null },
        { """{"allOf":[{"$ref":"#/$defs/a"}],"properties":{"b":{}},"additionalProperties":false,"$defs":{"a":{"properties":{"c":{},"b":{}},"required":["c"]}}}""", "DSDK1010", DiagnosticSeverity.Warning, 1, 10, "The member 'c' is required, but", null },
        { """{"$ref":"definitions/part","definitions":{"part":{}}}""", "DSDK1003", DiagnosticSeverity.Error, 1, 9, "did you mean '#/definitions/part'?", "#/definitions/part" },
        { """{"type":["string","null","string"]}""", "DSDK1001", DiagnosticSeverity.Warning, 1, 26, "'string' stands twice in 'type'", null },
        { """{"pattern":"(a)\\1"}""", "DSDK1012", DiagnosticSeverity.Warning, 1, 16, "linear", null },
        { """{"type":"string","type":"number"}""", "DSDK1013", DiagnosticSeverity.Warning, 1, 2, "twice", null },
        { """{"properties":{"a":{},"a":{}}}""", "DSDK1013", DiagnosticSeverity.Warning, 1, 16, "twice", null },
        { """{"x-ref":{"knid":"party"}}""", "DSDK1015", DiagnosticSeverity.Error, 1, 11, "did you mean 'kind'?", "kind" },
        { """{"type":"string","minimum":1}""", "DSDK1017", DiagnosticSeverity.Info, 1, 28, "no effect on values of the type string", null },
        { """{"if":true,"else":{}}""", "DSDK1014", DiagnosticSeverity.Info, 1, 19, "never applied", null },
        { """{"anyOf":[{"type":"null"},{}]}""", "DSDK1014", DiagnosticSeverity.Info, 1, 27, "decides nothing", null },
        { """{"then":{}}""", "DSDK1017", DiagnosticSeverity.Info, 1, 2, "without 'if'", null },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_reported_where_it_stands(string schema, string id, DiagnosticSeverity severity, int line, int column, string message, string? suggestion)
    {
        var diagnostics = Schemas.Compile(schema).Diagnostics;

        var diagnostic = diagnostics.FirstOrDefault(d => d.Id == id && d.Position.Line == line && d.Position.Column == column);
        Assert.True(diagnostic is not null, string.Join("\n", diagnostics.Select(d => $"{d.Severity} {d}")));
        Assert.Equal(severity, diagnostic.Severity);
        Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(suggestion, diagnostic.Suggestion);
        Assert.Equal("test.json", diagnostic.Position.Path);
    }

    [Fact]
    public void All_mistakes_of_all_sources_are_reported_at_once_and_the_others_compile()
    {
        var result = SchemaCompiler.Compile(
        [
            Schemas.Source("{", "a.json"),
            Schemas.Source("""{"minimum":"x","$ref":"#/nowhere","pattern":"("}""", "b.json"),
            Schemas.Source("""{"type":"string"}""", "c.json"),
            Schemas.Source("""{"$ref":"c.json"}""", "d.json"),
        ]);

        Assert.Equal(["DSDK1000", "DSDK1001", "DSDK1003", "DSDK1004"], result.Diagnostics.Select(d => d.Id));
        Assert.Equal([true, true, false, false], result.Plan.Roots.Select(r => r.HasErrors));
        Assert.Equal(-1, result.Plan.Roots[0].Node);
        Assert.True(result.Plan.TryGetNode("schema:///c.json", out var target));
        var reference = result.Plan.Nodes[result.Plan.Roots[3].Node].Find<DomainSdk.Schema.Keywords.RefKeyword>();
        Assert.Equal(target, reference!.Node);
    }

    [Theory]
    [InlineData("""{"x-anything":1}""")]
    [InlineData("""{"$schema":"http://json-schema.org/draft-07/schema#","$ref":"#/definitions/a","definitions":{"a":true}}""")]
    [InlineData("""{"properties":{"a":{"$ref":"#"}},"items":{"$ref":"#"}}""")]
    [InlineData("""{"x-entity":{"kind":"party","key":"/id"}}""")]
    [InlineData("""{"$schema":"http://json-schema.org/draft-07/schema#","properties":{"a":{"$ref":"#/definitions/a","$comment":"c"}},"definitions":{"a":true}}""")]
    [InlineData("""{"type":["integer","null"],"default":null}""")]
    [InlineData("""{"properties":{"a":{"$ref":"#","default":{"a":{}}}}}""")]
    [InlineData("""{"oneOf":[{"type":"string"},{"type":"string","minLength":0}],"anyOf":[{"type":"null"},{"type":"null"}]}""")]
    [InlineData("""{"oneOf":[{"$id":"a","$ref":"#/$defs/x","$defs":{"x":{"type":"null"}}},{"$id":"b","$ref":"#/$defs/x","$defs":{"x":{"type":"string"}}}]}""")]
    [InlineData("""{"allOf":[{"properties":{"a":{}},"additionalProperties":false},{"properties":{"a":{},"b":false}}]}""")]
    [InlineData("""{"allOf":[{"properties":{"a":{}},"patternProperties":{"^b":{}},"additionalProperties":false},{"properties":{"b1":{}}}]}""")]
    public void What_is_right_is_not_reported(string schema) =>
        Assert.DoesNotContain(Schemas.Compile(schema).Diagnostics, d => d.Severity >= DiagnosticSeverity.Info);

    [Fact]
    public void Custom_metaschemas_switch_vocabularies_off()
    {
        var metaschema = """
            {"$id":"https://example.org/meta","$schema":"https://json-schema.org/draft/2020-12/schema",
             "$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/core":true,"https://json-schema.org/draft/2020-12/vocab/applicator":true}}
            """;
        var schema = """{"$schema":"https://example.org/meta","minLength":1,"properties":{"a":false}}""";
        var result = SchemaCompiler.Compile([Schemas.Source(schema), Schemas.Source(metaschema, "meta.json")]);

        var node = result.Plan.Nodes[0];
        Assert.Null(node.Find<DomainSdk.Schema.Keywords.MinLengthKeyword>());
        Assert.NotNull(node.Find<DomainSdk.Schema.Keywords.PropertiesKeyword>());
    }

    [Fact]
    public void A_vocabulary_that_is_demanded_but_unknown_is_an_error()
    {
        var metaschema = """{"$id":"https://example.org/meta","$schema":"https://json-schema.org/draft/2020-12/schema","$vocabulary":{"https://example.org/vocab":true}}""";
        var result = SchemaCompiler.Compile([Schemas.Source("""{"$schema":"https://example.org/meta"}"""), Schemas.Source(metaschema, "meta.json")]);

        Assert.Contains(result.Diagnostics, d => d is { Id: DiagnosticCatalog.UnknownVocabulary, Position.Path: "test.json" });
    }
}
