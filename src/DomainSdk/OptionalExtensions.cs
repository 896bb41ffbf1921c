namespace DomainSdk;

/// <summary>The value of an <see cref="Optional{T}"/> where absent and null come to the same; for references.</summary>
public static class OptionalExtensions
{
    extension<T>(Optional<T?> member)
        where T : class
    {
        /// <summary>The value; null when the member is absent or null.</summary>
        public T? OrNull => member.OrDefault();
    }
}
