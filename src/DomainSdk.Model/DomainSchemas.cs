using System.Reflection;

namespace DomainSdk.Model;

/// <summary>The schemas of the domain, compiled when they are first needed.</summary>
public static class DomainSchemas
{
    /// <summary>The schemas.</summary>
    public static SchemaSet Set { get; } = new([.. Texts()]);

    /// <summary>The schema of a document that holds articles, statements, parties and agreements.</summary>
    public static SchemaNode Document { get; } = Set["https://domainsdk.example/schema/document.schema.json"];

    private static IEnumerable<SchemaText> Texts()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".schema.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return new SchemaText("schema:///" + name, name, () => bytes);
        }
    }
}
