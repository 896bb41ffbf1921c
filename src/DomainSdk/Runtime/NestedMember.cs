using System.ComponentModel;
using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>
/// Holds a member whose type leads back to the record it is a member of. Records that are made in code can nest without limit: comparing and
/// hashing them goes on elsewhere where the stack is short.
/// </summary>
/// <typeparam name="T">The type of the member.</typeparam>
/// <param name="Value">The member.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct NestedMember<T>(T Value)
{
    /// <summary>Whether two members are equal.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True if they are.</returns>
    public bool Equals(NestedMember<T> other) => StackRoom.Has() ? EqualityComparer<T>.Default.Equals(Value, other.Value) : DeepValues.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value is null ? 0 : StackRoom.Has() ? EqualityComparer<T>.Default.GetHashCode(Value) : DeepValues.Hash(this);
}
