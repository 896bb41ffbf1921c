namespace DomainSdk.Runtime;

/// <summary>A format of strings that have a C# type of their own.</summary>
/// <typeparam name="T">The type.</typeparam>
internal interface IStringFormat<T>
{
    /// <summary>The type's name in messages.</summary>
    static abstract string TypeName { get; }

    /// <summary>Whether a decoded string is of the format.</summary>
    static abstract bool IsValid(ReadOnlySpan<byte> utf8);

    /// <summary>Makes the value; true only for strings of the format, false also for those that the type cannot hold.</summary>
    static abstract bool TryParse(ReadOnlySpan<byte> utf8, out T value);

    /// <summary>The length up to which the type holds all that a string of the format says.</summary>
    static virtual int ExactLength => int.MaxValue;

    /// <summary>Whether the type holds all that a longer string of the format says.</summary>
    static virtual bool IsExact(ReadOnlySpan<byte> utf8) => true;
}
