using System.Globalization;
using System.Reflection;
using DomainSdk.CodeGeneration;
using DomainSdk.Testing.Doors;

namespace DomainSdk.Testing.Compiling;

/// <summary>A schema taken all the way to loaded C#.</summary>
/// <param name="Code">The code.</param>
/// <param name="Door">The type of the schema, as its users see it.</param>
/// <param name="Assembly">All types.</param>
internal sealed record EmittedSchema(EmittedCode Code, PublicDoor Door, Assembly Assembly)
{
    private const string RootName = "Root";

    /// <summary>The number of C# types.</summary>
    public int Types => Code.Models.Types.Count;

    /// <summary>Compiles many schemas in one go, for speed.</summary>
    /// <param name="roots">The schemas.</param>
    /// <param name="report">Told of errors and warnings of the compiler; null: they fail the test at once.</param>
    /// <returns>One for each, in order; none where there are errors.</returns>
    public static IReadOnlyList<EmittedSchema> CompileAll(IReadOnlyList<EmittedRoot> roots, Action<string>? report = null)
    {
        var codes = new EmittedCode[roots.Count];
        Parallel.For(0, roots.Count, i => codes[i] = EmittedCode.Of(roots[i].Plan, [new GenerationRoot(roots[i].Node, "root.json", NamespaceOf(i), RootName)]));
        var compilation = EmittedCompilation.Of(codes);
        if (compilation.Problems.Count > 0 && report is not null)
        {
            foreach (var problem in compilation.Problems.Take(20)) report(problem);
            return [];
        }

        var assembly = compilation.Load();
        return [.. codes.Select((code, i) => new EmittedSchema(code, PublicDoor.Of(code, assembly, code.Models.Types.Single(t => t.QualifiedName == RootName), roots[i].Node), assembly))];
    }

    private static string NamespaceOf(int index) => "Emitted.G" + index.ToString(CultureInfo.InvariantCulture);
}
