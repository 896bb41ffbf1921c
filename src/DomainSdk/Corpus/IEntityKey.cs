namespace DomainSdk;

/// <summary>A typed key of an entity; the types that are generated for <c>x-key</c> definitions, such as <c>PartyId</c>.</summary>
/// <typeparam name="TEntity">The type of the entity.</typeparam>
public interface IEntityKey<TEntity>
    where TEntity : IJsonModel<TEntity>
{
    /// <summary>The kind of the entity, as <c>x-entity</c> names it.</summary>
    string EntityKind { get; }

    /// <summary>The key.</summary>
    string Value { get; }
}
