using System.Runtime.CompilerServices;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>Reads a whole text: one value with nothing but white space, and perhaps a byte order mark, around it.</summary>
internal static class DocumentReader
{
    /// <summary>The fast path: a verdict, and the value if the mode builds.</summary>
    public static bool Read<T, TMode>(ReadOnlySpan<byte> utf8, out T value)
        where T : IJsonModel<T>
        where TMode : struct, IReadMode
    {
        var outer = Doubt.Begin();
        var isRead = ReadText<T, T, TMode>(utf8, out value);
        if (!Doubt.End(outer)) return isRead;

        // To a reader, what cannot be told does not fit, and something else may fit for that reason alone. The interpreter has the last word.
        var isValid = T.Schema.IsValid(utf8);
        if (isValid && (isRead || !TMode.Builds)) return true;
        if (isValid) Unrepresentable.Fail(utf8, 0, utf8.Length, $"{typeof(T).Name} within the limits of reading");
        value = default!;
        return false;
    }

    /// <summary>The same with a codec of its own. There is no schema to ask, so that what cannot be told is not valid.</summary>
    public static bool Read<T, TCodec, TMode>(ReadOnlySpan<byte> utf8, out T value)
        where TCodec : IJsonCodec<T>
        where TMode : struct, IReadMode
    {
        var outer = Doubt.Begin();
        var isRead = ReadText<T, TCodec, TMode>(utf8, out value);
        if (!Doubt.End(outer)) return isRead;
        value = default!;
        return false;
    }

    /// <summary>Reads one value of a text.</summary>
    /// <returns>The position behind it, or -1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ReadValue<T, TCodec, TMode>(ReadOnlySpan<byte> utf8, int start, out T value)
        where TCodec : IJsonCodec<T>
        where TMode : struct, IReadMode
    {
        var outer = StackRoom.Begin();
        var end = DocumentState.IsNeeded ? ReadPrepared<T, TCodec, TMode>(utf8, start, out value) : TCodec.Read<TMode>(utf8, start, out value);
        return StackRoom.End(outer) ? ReadOnFreshStack<T, TCodec, TMode>(utf8, start, out value) : end;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool ReadText<T, TCodec, TMode>(ReadOnlySpan<byte> utf8, out T value)
        where TCodec : IJsonCodec<T>
        where TMode : struct, IReadMode
    {
        var start = JsonScanner.SkipWhitespace(utf8, utf8.StartsWith("\uFEFF"u8) ? 3 : 0);
        var end = ReadValue<T, TCodec, TMode>(utf8, start, out value);
        if (end >= 0 && JsonScanner.SkipWhitespace(utf8, end) >= utf8.Length) return true;
        value = default!;
        return false;
    }

    private static int ReadPrepared<T, TCodec, TMode>(ReadOnlySpan<byte> utf8, int start, out T value)
        where TCodec : IJsonCodec<T>
        where TMode : struct, IReadMode
    {
        var document = DocumentState.Begin(utf8, start);
        try
        {
            return TCodec.Read<TMode>(utf8, start, out value);
        }
        finally
        {
            document.End();
        }
    }

    // From the beginning, with what this thread knows of the document.
    private static unsafe int ReadOnFreshStack<T, TCodec, TMode>(ReadOnlySpan<byte> utf8, int start, out T value)
        where TCodec : IJsonCodec<T>
        where TMode : struct, IReadMode
    {
        var watched = InexactValues.Forget();
        var read = default(T)!;
        fixed (byte* bytes = utf8)
        {
            var (text, length) = ((nint)bytes, utf8.Length);
            var (end, notes, last, isInDoubt) = StackRoom.OnFreshStack(() =>
            {
                InexactValues.Restore(watched);
                Unrepresentable.Reset();
                var outer = Doubt.Begin();
                var behind = ReadPrepared<T, TCodec, TMode>(new ReadOnlySpan<byte>((void*)text, length), start, out read);
                return (behind, InexactValues.Current, Unrepresentable.Last, Doubt.End(outer));
            });
            if (isInDoubt) Doubt.Raise();
            InexactValues.Restore(notes);
            Unrepresentable.Last = last;
            value = read;
            return end;
        }
    }
}
