using System.Runtime.CompilerServices;

namespace DomainSdk.Runtime;

public static partial class JsonRead
{
    /// <summary>
    /// Reads a record that is nothing but a case of a union, from outside the union: the union judges the value, and a value of another case is
    /// valid but no such record.
    /// </summary>
    /// <typeparam name="TMode">Whether to build.</typeparam>
    /// <typeparam name="TUnion">The union.</typeparam>
    /// <typeparam name="TCase">The record.</typeparam>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <param name="value">The record.</param>
    /// <returns>The position behind the value, or -1.</returns>
    public static int Case<TMode, TUnion, TCase>(ReadOnlySpan<byte> json, int at, out TCase value)
        where TMode : struct, IReadMode
        where TUnion : class, IJsonModel<TUnion>
        where TCase : class, TUnion
    {
        value = null!;
        var end = TUnion.Read<TMode>(json, at, out var found);
        if (end < 0 || !TMode.Builds) return end;
        if (found is not TCase own) return Unrepresentable.Fail(json, at, end, typeof(TCase).Name);
        value = own;
        return end;
    }

    /// <summary>The place of a union, for the reader of one of its cases to fill.</summary>
    /// <typeparam name="TUnion">The union.</typeparam>
    /// <typeparam name="TCase">The case.</typeparam>
    /// <param name="value">The place; nothing is read from it.</param>
    public static ref TCase AsCase<TUnion, TCase>(ref TUnion value)
        where TUnion : class
        where TCase : class, TUnion
        => ref Unsafe.As<TUnion, TCase>(ref value);

    /// <summary>Reads a union that is not part of a document as if it were one.</summary>
    /// <typeparam name="TMode">Whether to build.</typeparam>
    /// <typeparam name="TUnion">The union.</typeparam>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <param name="value">The value.</param>
    /// <returns>The position behind the value, or -1.</returns>
    public static int Document<TMode, TUnion>(ReadOnlySpan<byte> json, int at, out TUnion value)
        where TMode : struct, IReadMode
        where TUnion : class, IJsonModel<TUnion>
    {
        var document = new OpenDocument(json);
        var end = DocumentReader.ReadWithin<TUnion, TUnion, TMode>(ref document, at, out value);
        if (document.Notes.IsInDoubt) OpenDocument.Doubt();
        return end;
    }
}
