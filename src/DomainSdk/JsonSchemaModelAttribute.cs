namespace DomainSdk;

/// <summary>
/// Generates the annotated partial record from a JSON Schema. The declaration stays the user's, who may add members and attributes to it;
/// the properties, the reader, the writer and the validator are added by the generator.
/// </summary>
/// <param name="schema">
/// The schema: the path of a <c>JsonSchema</c> item relative to the project folder (or the <c>$id</c> of one), optionally followed by
/// <c>#</c> and a JSON Pointer or an anchor, as in <c>schema/article.schema.json#/$defs/Author</c>.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class JsonSchemaModelAttribute(string schema) : Attribute
{
    /// <summary>The schema as it was written.</summary>
    public string Schema { get; } = schema;
}
