namespace DomainSdk.CodeGeneration.Model;

/// <summary>A union of scalars that the first byte tells apart, such as a string or a number: a struct with a property for each.</summary>
internal sealed record ScalarUnionModel : TypeModel
{
    /// <summary>The cases in the order of the schema.</summary>
    public required EquatableArray<ScalarCaseModel> Cases { get; init; }
}

/// <summary>One of the scalars.</summary>
/// <param name="Name">The property.</param>
/// <param name="Kinds">The kind of JSON value; both sorts of number are one.</param>
/// <param name="Value">The value.</param>
/// <param name="Documentation">What the schema says about it.</param>
internal sealed record ScalarCaseModel(string Name, Schema.Json.InstanceTypes Kinds, ValueModel Value, DocumentationModel? Documentation);
