namespace DomainSdk;

/// <summary>The value of an <see cref="Optional{T}"/> where absent and null come to the same; for structs that may be null.</summary>
public static class OptionalNullableExtensions
{
    extension<T>(Optional<T?> member)
        where T : struct
    {
        /// <summary>The value; null when the member is absent or null.</summary>
        public T? OrNull => member.OrDefault();
    }
}
