using System.Reflection;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Model;

/// <summary>The schemas of the domain, compiled when they are first needed.</summary>
public static class DomainSchemas
{
    private const string DocumentUri = "https://domainsdk.example/schema/document.schema.json";
    private static readonly Lazy<SchemaPlan> LazyPlan = new(Compile);

    /// <summary>The plan of all schemas of the domain.</summary>
    public static SchemaPlan Plan => LazyPlan.Value;

    /// <summary>The schema of a document that holds articles, statements, parties and agreements.</summary>
    public static CorpusSchema Document => Plan.TryGetNode(DocumentUri, out var node)
        ? new CorpusSchema(Plan, node)
        : throw new InvalidOperationException($"The schema '{DocumentUri}' is not part of this assembly.");

    private static SchemaPlan Compile()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var sources = new List<SchemaSource>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".schema.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            sources.Add(new SchemaSource(JsonText.Parse(bytes, name), "schema:///" + name));
        }

        return SchemaCompiler.Compile(sources, CompileOptions.Default).Plan;
    }
}
