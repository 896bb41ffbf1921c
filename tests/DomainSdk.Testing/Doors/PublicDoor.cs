using System.Reflection;
using System.Text.Json;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Plan;
using DomainSdk.Testing.Compiling;

namespace DomainSdk.Testing.Doors;

/// <summary>A generated type through the calls that its users have, beside the interpreter of the schema that it was generated from.</summary>
internal abstract class PublicDoor
{
    // A user who has documents as deep as ours tells the serializer so.
    private const int Deep = 1024;

    private SchemaPlan _plan = null!;
    private int _node;

    /// <summary>The schema as the generated code carries it.</summary>
    protected SchemaNode Schema { get; private set; } = null!;

    /// <summary>The two ways in which the serializer comes to know the type: its attribute, and the resolver of its namespace.</summary>
    protected IReadOnlyList<JsonSerializerOptions> Serializers { get; private set; } = [];

    /// <summary>Opens the door of a type.</summary>
    /// <param name="code">The code.</param>
    /// <param name="assembly">The same, compiled.</param>
    /// <param name="model">The type.</param>
    /// <param name="node">The schema in the plan of the code.</param>
    public static PublicDoor Of(EmittedCode code, Assembly assembly, TypeModel model, int node)
    {
        var prefix = model.Namespace.Length > 0 ? model.Namespace + "." : "";
        var type = assembly.GetType(prefix + model.QualifiedName.Replace('.', '+'), throwOnError: true)!;
        var schemas = assembly.GetType(prefix + code.Models.Schemas.Single(s => s.Namespace == model.Namespace).ClassName, throwOnError: true)!;
        var door = (PublicDoor)Activator.CreateInstance((type.IsEnum ? typeof(EnumDoor<>) : typeof(ModelDoor<>)).MakeGenericType(type))!;
        (door._plan, door._node) = (code.Plan, node);
        door.Schema = ((SchemaSet)schemas.GetProperty("Set")!.GetValue(null)!)[model.SchemaUri];
        var resolver = (JsonModelTypeInfoResolver)schemas.GetProperty("TypeInfoResolver")!.GetValue(null)!;
        door.Serializers = [new() { MaxDepth = Deep }, new() { MaxDepth = Deep, TypeInfoResolver = resolver }];
        return door;
    }

    /// <summary>Opens the door of a type that is compiled already.</summary>
    /// <typeparam name="T">The type.</typeparam>
    public static PublicDoor Of<T>()
        where T : IJsonModel<T> =>
        new ModelDoor<T> { _plan = T.Schema.Plan, _node = T.Schema.Index, Schema = T.Schema, Serializers = [new() { MaxDepth = Deep }] };

    /// <summary>The verdict and the errors of the interpreter.</summary>
    /// <param name="document">The document.</param>
    public ValidationResult Interpret(byte[] document) => PlanInterpreter.ValidateBytes(_plan, _node, document);

    /// <summary>Whether the type accepts a document.</summary>
    /// <param name="document">The document.</param>
    public abstract bool IsValid(byte[] document);

    /// <summary>Reads a document into a value, or tells all its errors.</summary>
    /// <param name="document">The document.</param>
    public abstract ValidationResult Read(byte[] document);

    /// <summary>Where what the type says of a document is not what the interpreter says: verdicts, places of errors, values that are null.</summary>
    /// <param name="document">The document.</param>
    public abstract IEnumerable<string> Disagreements(byte[] document);

    /// <summary>Reads, writes and reads again a document that is valid.</summary>
    /// <param name="document">The document.</param>
    public abstract RoundTrip RoundTrip(byte[] document);

    /// <summary>The document as the serializer takes it, which knows no byte order mark.</summary>
    /// <param name="document">The document.</param>
    protected static ReadOnlySpan<byte> Unmarked(byte[] document) => document.AsSpan().StartsWith("\uFEFF"u8) ? document.AsSpan(3) : document;
}
