namespace DomainSdk;

/// <summary>A typed key of an entity; the types that are generated for <c>x-key</c> definitions, such as <c>PartyId</c>.</summary>
public interface IEntityKey
{
    /// <summary>The kind of the entity, as <c>x-entity</c> names it.</summary>
    string EntityKind { get; }

    /// <summary>The key.</summary>
    string Value { get; }
}

/// <summary>A typed key of an entity, where one generated type has the <c>x-entity</c> of that kind.</summary>
/// <typeparam name="TEntity">That type.</typeparam>
public interface IEntityKey<TEntity> : IEntityKey
    where TEntity : IJsonModel<TEntity>;
