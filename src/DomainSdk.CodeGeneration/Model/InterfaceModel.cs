namespace DomainSdk.CodeGeneration.Model;

/// <summary>The members of a definition that several records include: an interface that they implement.</summary>
internal sealed record InterfaceModel : TypeModel
{
    /// <summary>The members that all of those records have alike.</summary>
    public required EquatableArray<PropertyModel> Properties { get; init; }
}
