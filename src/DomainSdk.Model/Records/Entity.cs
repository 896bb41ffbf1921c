using DomainSdk.Integrity;

namespace DomainSdk.Model;

/// <summary>A record together with its place in the corpus.</summary>
/// <typeparam name="T">The type of the record.</typeparam>
public sealed class Entity<T>
    where T : class, IJsonModel<T>
{
    private readonly CorpusEntity _entity;

    internal Entity(CorpusEntity entity, T value)
    {
        _entity = entity;
        Value = value;
    }

    /// <summary>The record.</summary>
    public T Value { get; }

    /// <summary>The key as a string.</summary>
    public string Key => _entity.Key;

    /// <summary>Where the key stands.</summary>
    public FactLocation KeyLocation => _entity.KeyLocation;

    /// <summary>Where a value of the record stands.</summary>
    /// <param name="pointer">JSON Pointer from the record; where there is no value, the nearest one above it counts.</param>
    public FactLocation Locate(string pointer) => _entity.Locate(pointer);
}
