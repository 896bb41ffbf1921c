namespace DomainSdk;

/// <summary>
/// A member that may be absent, where absent and <c>null</c> are different things. The default is absent.
/// Members that may be absent but not null need no such type: they are simply null when absent.
/// </summary>
/// <typeparam name="T">The type of the value, nullable if the value may be null.</typeparam>
/// <param name="value">The value of the present member.</param>
public readonly struct Optional<T>(T value) : IEquatable<Optional<T>>
{
    private readonly T _value = value;

    /// <summary>The absent member.</summary>
    public static Optional<T> Absent => default;

    /// <summary>Whether the member is present, be its value null or not.</summary>
    public bool IsPresent { get; } = true;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The member is absent.</exception>
    public T Value => IsPresent ? _value : throw new InvalidOperationException("The member is absent.");

    /// <summary>The value, or something else when the member is absent.</summary>
    /// <param name="fallback">What stands for an absent member.</param>
    /// <returns>One of the two.</returns>
    public T Or(T fallback) => IsPresent ? _value : fallback;

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) =>
        IsPresent == other.IsPresent && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsPresent, _value);

    /// <summary>The value, or "(absent)".</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => IsPresent ? $"{_value}" : "(absent)";

    /// <summary>A present member.</summary>
    /// <param name="value">Its value.</param>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Whether both are absent or have equal values.</summary>
    /// <param name="left">One member.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if so.</returns>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    /// <param name="left">One member.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if they do.</returns>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);
}
