using System.Text;
using DomainSdk.CodeGeneration.Tests.Compiling;
using DomainSdk.Testing;
using DomainSdk.Testing.Compiling;
using DomainSdk.Testing.Doors;

namespace DomainSdk.CodeGeneration.Tests.Hostile;

/// <summary>A shape at one size: its schema as a type, and its documents.</summary>
internal sealed class GrownSubject
{
    private readonly PublicDoor _door;
    private readonly byte[] _valid;
    private readonly byte[] _invalid;
    private readonly string _generated;

    public GrownSubject(GrowthShape shape, int size)
    {
        var code = GeneratedCode.Of("main.json", shape.Schema(size));
        var root = code.Plan.Roots[0].Node;
        // A root that only refers to a definition is of the type of that.
        var type = code.Models.Types.FirstOrDefault(t => code.Plan.TryGetNode(t.SchemaUri, out var node) && node == root) ?? code.Models.Types[0];
        _door = PublicDoor.Of(code, code.Load(), type, root);
        (_valid, _invalid) = (Encoding.UTF8.GetBytes(shape.Valid(size)), Encoding.UTF8.GetBytes(shape.Invalid(size)));
        _generated = shape.Generated(size);
        if (!_door.IsValid(_valid) || _door.IsValid(_invalid)) throw new InvalidOperationException($"{shape.Name} at {size}: not the verdict it was made for.");
    }

    /// <summary>What is measured.</summary>
    public static IReadOnlyList<(string Name, Action<GrownSubject> Run)> Costs { get; } =
    [
        ("interpreter: verdict", s => s._door.Interpret(s._valid)),
        ("errors", s => s._door.Interpret(s._invalid)),
        ("emitted code: verdict", s => s._door.IsValid(s._valid)),
        ("record", s => s.Read()),
        ("errors", s => s._door.Read(s._invalid)),
        ("generation", s => s.Generate()),
    ];

    /// <summary>Reads the document that is valid.</summary>
    public void Read() => _door.Read(_valid);

    /// <summary>Compiles the schema and generates its code.</summary>
    public EmittedCode Generate()
    {
        var compiled = SchemaSources.Compile([("main.json", _generated)]);
        return EmittedCode.Of(compiled.Plan, [new GenerationRoot(compiled.Plan.Roots[0].Node, "main.json", "Acme")]);
    }
}
