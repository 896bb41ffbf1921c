using System.Diagnostics.CodeAnalysis;
using System.Text;
using Confluent.SchemaRegistry;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Referencing;

namespace DomainSdk.Kafka.Registry;

/// <summary>A schema of the registry with those that it names as references, each under the name that it has there.</summary>
internal sealed class RegisteredText : ISchemaRetriever
{
    private const string Base = "registry:///";

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>Compiles a schema, read in the way of another one.</summary>
    /// <param name="registry">The registry.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="reading">What says how formats and keywords are understood.</param>
    /// <exception cref="JsonSchemaException">It is no JSON Schema.</exception>
    public static async Task<JsonSchema> CompileAsync(ISchemaRegistryClient registry, RegisteredSchema schema, SchemaSet reading)
    {
        var texts = new RegisteredText();
        await texts.AddAsync(registry, schema.Schema.References).ConfigureAwait(false);
        return JsonSchema.FromText(schema.Schema.SchemaString, Base, CompileOptions.Default with
        {
            Retriever = texts,
            AssertFormats = reading.AssertFormats,
            AssertContent = reading.AssertContent,
            Formats = reading.Formats,
            Keywords = reading.Keywords,
            OpenEnums = reading.OpenEnums,
        });
    }

    public bool TryRetrieve(string uri, [NotNullWhen(true)] out JsonText? text)
    {
        text = null;
        if (!_texts.TryGetValue(uri, out var json)) return false;
        text = JsonText.Parse(Encoding.UTF8.GetBytes(json), uri);
        return true;
    }

    // The names are URIs as the schema has them, absolute or as seen from it.
    private async Task AddAsync(ISchemaRegistryClient registry, List<Confluent.SchemaRegistry.SchemaReference>? references)
    {
        foreach (var reference in references ?? [])
        {
            if (!Uri.TryCreate(new Uri(Base), reference.Name, out var uri) || _texts.ContainsKey(uri.AbsoluteUri)) continue;
            var other = await registry.GetRegisteredSchemaAsync(reference.Subject, reference.Version).ConfigureAwait(false);
            _texts[uri.AbsoluteUri] = other.Schema.SchemaString;
            await AddAsync(registry, other.Schema.References).ConfigureAwait(false);
        }
    }
}
