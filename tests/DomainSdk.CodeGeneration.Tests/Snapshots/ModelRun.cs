using System.Text;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Testing.Compiling;
using DomainSdk.Testing.Doors;

namespace DomainSdk.CodeGeneration.Tests.Snapshots;

/// <summary>Runs the generated type of a schema as a user would, whatever its name.</summary>
/// <param name="door">The type.</param>
internal sealed class ModelRun(PublicDoor door)
{
    /// <summary>The type that stands for a schema.</summary>
    /// <param name="code">The code.</param>
    /// <param name="schemaUri">Absolute location of the schema.</param>
    public static ModelRun Of(EmittedCode code, string schemaUri)
    {
        Assert.True(code.Plan.TryGetNode(schemaUri, out var node), schemaUri);
        // The cases of a union may stand for its schema, too.
        var type = code.Models.Types.OrderByDescending(t => t is UnionModel).First(t => t.SchemaUri == schemaUri && t.Type.Path.Count == 1);
        return new ModelRun(PublicDoor.Of(code, code.Load(), type, node));
    }

    /// <summary>Reads a document, writes it, reads it again: the values are equal, and so is the JSON.</summary>
    /// <param name="document">The document.</param>
    public void RoundTrip(string document)
    {
        var utf8 = Encoding.UTF8.GetBytes(document);
        Assert.Empty(door.Disagreements(utf8));
        Assert.True(door.IsValid(utf8), document);
        var trip = door.RoundTrip(utf8);
        Assert.Null(trip.Failure);
        Assert.Equal(JsonValue.Parse(document), JsonValue.Parse(trip.Written!));
    }

    /// <summary>Refuses a document with an error at a place.</summary>
    /// <param name="document">The document.</param>
    /// <param name="at">The place.</param>
    /// <param name="keyword">The keyword that refuses it.</param>
    public void Refuse(string document, string at, string keyword)
    {
        var utf8 = Encoding.UTF8.GetBytes(document);
        Assert.Empty(door.Disagreements(utf8));
        Assert.False(door.IsValid(utf8), document);
        var error = door.Interpret(utf8).Errors[0];
        Assert.Equal((at, keyword), (error.InstanceLocation, error.Keyword));
        Assert.True(error.Position is { Line: >= 1, Column: >= 1 });
    }
}
