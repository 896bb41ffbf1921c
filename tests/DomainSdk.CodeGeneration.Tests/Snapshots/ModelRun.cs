using System.Reflection;
using System.Text;
using System.Text.Json;

namespace DomainSdk.CodeGeneration.Tests.Snapshots;

/// <summary>Runs the generated type of a schema as a user would, whatever its name.</summary>
internal abstract class ModelRun
{
    /// <summary>The type that stands for a schema.</summary>
    /// <param name="assembly">The compiled code.</param>
    /// <param name="schemaUri">Absolute location of the schema.</param>
    public static ModelRun Of(Assembly assembly, string schemaUri)
    {
        var type = assembly.GetTypes().OrderByDescending(t => t.IsAbstract).First(t => t.DeclaringType is null && t.GetProperty("Schema", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) is SchemaNode node && node.Uri == schemaUri);
        return (ModelRun)Activator.CreateInstance(typeof(ModelRun<>).MakeGenericType(type))!;
    }

    /// <summary>Reads a document, writes it, reads it again: the values are equal, and so is the JSON.</summary>
    public abstract void RoundTrip(string document);

    /// <summary>Refuses a document with an error at a place.</summary>
    public abstract void Refuse(string document, string at, string keyword);
}

/// <summary>Runs a generated type.</summary>
/// <typeparam name="T">The type.</typeparam>
internal sealed class ModelRun<T> : ModelRun
    where T : IJsonModel<T>
{
    public override void RoundTrip(string document)
    {
        var utf8 = Encoding.UTF8.GetBytes(document);
        Assert.True(JsonModelExtensions.IsValid<T>(utf8), document);
        Assert.True(JsonModelExtensions.TryParse<T>(utf8, out var value, out var result), string.Join("\n", result.Errors));
        Assert.True(result.IsValid);

        var written = value!.ToJson();
        var again = JsonModelExtensions.Parse<T>(written);
        Assert.Equal(value, again);
        Assert.Equal(value!.GetHashCode(), again!.GetHashCode());
        Assert.True(value.Validate().IsValid);
        Assert.Equal(JsonValue.Parse(document), JsonValue.Parse(written));
        Assert.Equal(JsonValue.Parse(written), JsonValue.Parse(JsonSerializer.Serialize(value)));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(document));
    }

    public override void Refuse(string document, string at, string keyword)
    {
        var utf8 = Encoding.UTF8.GetBytes(document);
        Assert.False(JsonModelExtensions.IsValid<T>(utf8), document);
        Assert.False(JsonModelExtensions.TryParse<T>(utf8, out var value, out var result));
        Assert.Null(value);
        Assert.Equal((at, keyword), (result.Errors[0].InstanceLocation, result.Errors[0].Keyword));
        Assert.True(result.Errors[0].Position is { Line: >= 1, Column: >= 1 });
        Assert.Throws<DomainValidationException>(() => JsonModelExtensions.Parse<T>(utf8));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(document));
    }
}
