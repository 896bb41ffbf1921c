using System.ComponentModel;

namespace DomainSdk.Runtime;

/// <summary>Whether reading makes values; a type argument, so that the compiler removes what a mode does not need.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IReadMode
{
    /// <summary>True when values are made, false when the text is only validated.</summary>
    static abstract bool Builds { get; }
}

/// <summary>Reading validates and makes values.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Build : IReadMode
{
    /// <inheritdoc/>
    public static bool Builds => true;
}

/// <summary>Reading only validates; the verdict is exactly that of the schema, and nothing is allocated.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Skip : IReadMode
{
    /// <inheritdoc/>
    public static bool Builds => false;
}
