using System.ComponentModel;

namespace DomainSdk.Runtime;

/// <summary>The strings of an <c>enum</c> or <c>const</c>, in declaration order.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumTable
{
    private readonly string[] _texts;

    /// <summary>Makes a table.</summary>
    /// <param name="values">The strings as in the schema.</param>
    public EnumTable(params ReadOnlySpan<string> values)
    {
        Names = new NameTable(values, default);
        _texts = values.ToArray();
    }

    /// <summary>The number of strings.</summary>
    public int Count => Names.Count;

    /// <summary>A string as JSON text, quotes included; pass it to <see cref="JsonOutput.Raw"/>.</summary>
    /// <param name="index">Its place in the declaration.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place: an undefined C# enum value was written.</exception>
    public ReadOnlySpan<byte> this[int index] => (uint)index < (uint)Names.Count
        ? Names.Written(index)
        : throw new ArgumentOutOfRangeException(nameof(index), index, "The value is not one that the schema names.");

    /// <summary>A string itself.</summary>
    /// <param name="index">Its place in the declaration.</param>
    /// <returns>The string.</returns>
    public string Text(int index) => _texts[index];

    internal NameTable Names { get; }
}
