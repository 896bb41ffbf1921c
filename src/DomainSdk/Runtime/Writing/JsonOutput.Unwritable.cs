using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace DomainSdk.Runtime;

/// <content>
/// Values that code can make and that have no JSON text, such as null where a type does not allow it. Writing one fails, unless somebody wants to know
/// of all of them: then something else is written in its place, and noted.
/// </content>
public ref partial struct JsonOutput
{
    /// <summary>Whether a value is null although its type does not allow that; if it is, that has been told.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>True if there is nothing to write.</returns>
    /// <exception cref="InvalidOperationException">It is null.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsMissing<T>([NotNullWhen(false)] T? value)
        where T : class
    {
        if (value is not null) return false;
        Unwritable($"A value of type {typeof(T).Name} is null, which its type does not allow.");
        return true;
    }

    /// <summary>Writes null in place of a value that has no JSON text.</summary>
    /// <param name="message">What is wrong with it, as one sentence.</param>
    /// <exception cref="InvalidOperationException">Nobody notes such values.</exception>
    public void Unwritable(string message) => Unwritable(message, "null"u8);

    /// <summary>Writes a string that code may have left null.</summary>
    internal void Text(string? value)
    {
        if (value is null) Unwritable("A string is null, which its type does not allow.");
        else String(value);
    }

    /// <summary>Writes the string of a value of an enum.</summary>
    internal void Known(EnumTable table, int index)
    {
        if ((uint)index < (uint)table.Count) Raw(table[index]);
        else Undefined(index);
    }

    /// <summary>Writes the number of a value of an enum that the schema does not name.</summary>
    internal void Undefined(long value)
    {
        Span<byte> number = stackalloc byte[32];
        value.TryFormat(number, out var length, default, CultureInfo.InvariantCulture);
        Unwritable(string.Create(CultureInfo.InvariantCulture, $"The value {value} of an enum is not one that the schema names."), number[..length]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Unwritable(string message, scoped ReadOnlySpan<byte> instead)
    {
        if (_unwritable is null) throw new InvalidOperationException(message);
        Raw(instead);
        _unwritable.Add(new UnwritableValue((int)_flushed + _used - instead.Length, instead.Length, message));
    }
}
