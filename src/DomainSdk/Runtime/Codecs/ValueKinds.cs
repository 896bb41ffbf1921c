using System.ComponentModel;

namespace DomainSdk.Runtime;

/// <summary>A kind of JSON value, told by its first byte.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IValueKind
{
    /// <summary>What the kind is called.</summary>
    static abstract string Name { get; }

    /// <summary>Whether values of the kind begin with a byte.</summary>
    /// <param name="first">The byte.</param>
    /// <returns>True if they do.</returns>
    static abstract bool BeginsWith(byte first);
}

/// <summary>Arrays.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ArrayKind : IValueKind
{
    /// <inheritdoc/>
    public static string Name => "array";

    /// <inheritdoc/>
    public static bool BeginsWith(byte first) => first == '[';
}

/// <summary>Objects.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ObjectKind : IValueKind
{
    /// <inheritdoc/>
    public static string Name => "object";

    /// <inheritdoc/>
    public static bool BeginsWith(byte first) => first == '{';
}
