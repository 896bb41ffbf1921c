using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace DomainSdk.AspNetCore.OpenApi;

/// <summary>Puts the schemas of generated types, and those that they refer to, in place of the empty ones that ASP.NET Core has for them.</summary>
/// <param name="options">Choices.</param>
internal sealed class ModelComponents(IOptions<DomainSdkOptions> options)
{
    private readonly ConcurrentDictionary<string, JsonTypeInfo> _known = new(StringComparer.Ordinal);

    /// <summary>Notes the type of a component.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="info">The type.</param>
    public void Note(string id, JsonTypeInfo info)
    {
        if (JsonModelType.Of(info.Type) is not null || GeneratedEnums.Is(info)) _known.TryAdd(id, info);
    }

    /// <summary>Completes a document.</summary>
    /// <param name="document">The document.</param>
    public void Show(OpenApiDocument document)
    {
        document.Components ??= new OpenApiComponents();
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        var names = new ComponentNames(document.Components.Schemas.Keys);
        foreach (var (id, info) in _known.OrderBy(known => known.Key, StringComparer.Ordinal))
        {
            if (JsonModelType.Of(info.Type) is { } type) names.Add(id, type.Schema);
            else if (document.Components.Schemas.ContainsKey(id)) Put(document, id, GeneratedEnums.Describe(info));
        }

        // A component may refer to schemas that no parameter and no answer has.
        while (names.TryTake(out var id, out var schema))
        {
            if (names.IsNeeded(id)) Put(document, id, SchemaText.Of(schema, names, options.Value.ShowIntegrityKeywords));
        }
    }

    private static void Put(OpenApiDocument document, string id, JsonNode json)
    {
        var schema = OpenApiModelFactory.Parse<OpenApiSchema>(json.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document, out _, "json")
            ?? throw new InvalidOperationException($"The schema of the component '{id}' cannot be shown.");
        UnknownKeywords.Keep(schema);
        document.Components!.Schemas![id] = schema;
        document.Workspace?.RegisterComponentForDocument(document, schema, id);
    }
}
