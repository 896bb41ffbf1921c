using System.Text;
using DomainSdk.CodeGeneration.Tests.Compiling;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Testing.Compiling;
using DomainSdk.Testing.Doors;

namespace DomainSdk.CodeGeneration.Tests.Depth;

/// <summary>A random recursive schema, and random documents of all depths for it.</summary>
internal static class DeepPairs
{
    /// <summary>Where answers differ from one size of stack to another.</summary>
    /// <param name="seed">What the schema and the documents are made of.</param>
    /// <param name="documents">How many documents.</param>
    public static IEnumerable<string> Problems(int seed, int documents)
    {
        var random = new Random(seed);
        var schema = DeepSchema.Of(random);
        var compiled = SchemaSources.Compile([("deep.json", schema)]);
        var code = EmittedCode.Of(compiled.Plan, [new GenerationRoot(compiled.Plan.Roots[0].Node, "deep.json", "Acme", "Root")]);
        var type = code.Models.Types.OrderByDescending(t => t is UnionModel).First(t => t.QualifiedName == "Root");
        // What is read is of the schema that the type was made from, also where the root does nothing but refer to it.
        compiled.Plan.TryGetNode(type.SchemaUri, out var node);
        var door = PublicDoor.Of(code, code.Load(), type, node);
        for (var i = 0; i < documents; i++)
        {
            var document = DeepSchema.Document(random);
            foreach (var difference in DeepAnswer.Differences(door, Encoding.UTF8.GetBytes(document)))
                yield return $"document {i} of {schema}: {difference}";
        }
    }
}
