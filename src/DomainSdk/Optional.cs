using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace DomainSdk;

/// <summary>
/// A member that may be absent, where absent and <c>null</c> are different things. The default is absent.
/// Members that may be absent but not null need no such type: they are simply null when absent.
/// </summary>
/// <typeparam name="T">The type of the value, nullable if the value may be null.</typeparam>
/// <param name="value">The value of the present member.</param>
[DebuggerDisplay("{DebuggerText,nq}")]
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

    /// <summary>The value, or something else when the member is absent.</summary>
    /// <param name="fallback">What stands for an absent member; left out the default of the type.</param>
    /// <returns>One of the two.</returns>
    public T? OrDefault(T? fallback = default) => IsPresent ? _value : fallback;

    /// <summary>Gives the value if the member is present: <c>if (party.Note.TryGet(out var note)) …</c></summary>
    /// <param name="value">The value; the default of the type when absent.</param>
    /// <returns>Whether the member is present.</returns>
    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return IsPresent;
    }

    /// <summary>Takes it apart: <c>var (isPresent, value) = party.Note;</c></summary>
    /// <param name="isPresent">Whether the member is present.</param>
    /// <param name="value">The value; the default of the type when absent.</param>
    public void Deconstruct(out bool isPresent, out T? value) => (isPresent, value) = (IsPresent, _value);

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

    private string DebuggerText => !IsPresent ? "absent" : _value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        _ => _value.ToString() ?? "",
    };

    /// <summary>A present member.</summary>
    /// <param name="value">Its value.</param>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>The value of a present member.</summary>
    /// <param name="member">The member.</param>
    /// <exception cref="InvalidOperationException">The member is absent.</exception>
    public static explicit operator T(Optional<T> member) => member.Value;

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
