using System.ComponentModel;

namespace DomainSdk.Runtime;

/// <summary>Reads and writes one kind of value. Codecs are used only as type arguments and hold no state.</summary>
/// <typeparam name="T">The C# type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonCodec<T>
{
    /// <summary>Validates the value at a position and, if the mode says so, makes it.</summary>
    /// <typeparam name="TMode">Whether to make the value.</typeparam>
    /// <param name="json">The whole text.</param>
    /// <param name="at">The first byte of the value, white space already skipped; may be the end of the text.</param>
    /// <param name="value">The value; the default unless the mode builds and the result is not -1.</param>
    /// <returns>The position behind the value; -1 if it is not valid, or (only when building) valid but not representable.</returns>
    static abstract int Read<TMode>(ReadOnlySpan<byte> json, int at, out T value)
        where TMode : struct, IReadMode;

    /// <summary>Writes a value.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="value">The value.</param>
    static abstract void Write(ref JsonOutput output, T value);
}
