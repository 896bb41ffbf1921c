using DomainSdk;

namespace Shop;

/// <summary>A declaration of the user's own, completed from the schema.</summary>
[JsonSchemaModel("schema/customer.schema.json#/$defs/Tag")]
public sealed partial record Label
{
    /// <summary>A member of the user's own.</summary>
    public string Shout => Text + "!";
}
