namespace DomainSdk;

/// <summary>The value of an <see cref="Optional{T}"/> where an absent one is to be null; for structs.</summary>
public static class OptionalValueExtensions
{
    extension<T>(Optional<T> member)
        where T : struct
    {
        /// <summary>The value; null when the member is absent.</summary>
        public T? OrNull => member.TryGet(out var value) ? value : null;

        /// <summary>The same member where the value may also be null: absent stays absent.</summary>
        /// <returns>The member.</returns>
        public Optional<T?> AsNullable() => member.TryGet(out var value) ? new Optional<T?>(value) : Optional<T?>.Absent;
    }
}
