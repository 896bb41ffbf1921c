using DomainSdk.CodeGeneration;
using DomainSdk.Fuzzing.Mutation;
using DomainSdk.Schema.Plan;
using DomainSdk.Testing.Compiling;

namespace DomainSdk.Fuzzing.Targets;

/// <summary>Bytes as a schema: diagnostics within the text or a plan, which can be shown, interpreted and emitted as C#.</summary>
internal sealed class SchemaTarget : IFuzzTarget
{
    private static readonly byte[][] Documents = ["null"u8.ToArray(), "{\"a\":[1,\"ab\",{\"b\":true}],\"b\":{\"a\":1.5}}"u8.ToArray(), "[[],{},\"a\",0,null]"u8.ToArray()];

    public string Name => "schema";

    public int Longest => 4096;

    public IMutator Mutator { get; } = new JsonMutator(Words.Schema);

    public string Run(byte[] input)
    {
        var result = Schemas.Compile(input);
        foreach (var diagnostic in result.Diagnostics)
        {
            if (diagnostic.Position.Offset < 0 || diagnostic.Position.Offset > input.Length) throw new DifferenceException("position", diagnostic.ToString());
            _ = diagnostic.ToString();
        }

        var ids = Schemas.Ids(result);
        if (result.HasErrors) return ids;
        var node = Schemas.RootOf(result.Plan);
        _ = PlanPrinter.Print(result.Plan);
        foreach (var document in Documents) ids += Verdicts.Of(result.Plan, node, document).IsValid ? " +" : " -";
        _ = EmittedCode.Of(result.Plan, [new GenerationRoot(node, "fuzz.json", "Fuzz", "Root")]);
        return ids;
    }
}
