using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace DomainSdk.EntityFrameworkCore.Conversion;

/// <summary>Compares by value; a value that nobody can change is its own snapshot.</summary>
/// <typeparam name="T">The type.</typeparam>
internal sealed class ImmutableComparer<T>() : ValueComparer<T>((a, b) => EqualityComparer<T>.Default.Equals(a, b), value => value == null ? 0 : value.GetHashCode(), value => value);
