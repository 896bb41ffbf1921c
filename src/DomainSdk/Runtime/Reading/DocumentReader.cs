using System.Runtime.CompilerServices;
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
        var document = new OpenDocument(utf8);
        return Read<T, TMode>(ref document, out value);
    }

    /// <summary>The same for those who want to know what was noted.</summary>
    public static bool Read<T, TMode>(ref OpenDocument document, out T value)
        where T : IJsonModel<T>
        where TMode : struct, IReadMode
    {
        var isRead = ReadText<T, T, TMode>(ref document, out value);
        if (!document.Notes.IsInDoubt) return isRead;

        // To a reader, what cannot be told does not fit, and something else may fit for that reason alone. The interpreter has the last word.
        var json = document.Json;
        var isValid = T.Schema.IsValid(json);
        if (isValid && (isRead || !TMode.Builds)) return true;
        if (isValid) document.Notes = document.Notes with { Unheld = Unrepresentable.Of(json, 0, json.Length, $"{typeof(T).Name} within the limits of reading") };
        value = default!;
        return false;
    }

    /// <summary>The same with a codec of its own. There is no schema to ask, so that what cannot be told is not valid.</summary>
    public static bool Read<T, TCodec, TMode>(ReadOnlySpan<byte> utf8, out T value)
        where TCodec : IJsonCodec<T>
        where TMode : struct, IReadMode
    {
        var document = new OpenDocument(utf8);
        var isRead = ReadText<T, TCodec, TMode>(ref document, out value);
        if (!document.Notes.IsInDoubt) return isRead;
        value = default!;
        return false;
    }

    /// <summary>Reads one value of a text.</summary>
    /// <returns>The position behind it, or -1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ReadValue<T, TCodec, TMode>(ref OpenDocument document, int start, out T value)
        where TCodec : IJsonCodec<T>
        where TMode : struct, IReadMode
    {
        var outer = StackRoom.Begin();
        var end = ReadWithin<T, TCodec, TMode>(ref document, start, out value);
        return StackRoom.End(outer) ? ReadOnFreshStack<T, TCodec, TMode>(ref document, start, out value) : end;
    }

    /// <summary>The same for those who are themselves read once more where the stack is too short.</summary>
    /// <returns>The position behind it, or -1.</returns>
    public static int ReadWithin<T, TCodec, TMode>(ref OpenDocument document, int start, out T value)
        where TCodec : IJsonCodec<T>
        where TMode : struct, IReadMode
    {
        document.Open(start);
        try
        {
            return TCodec.Read<TMode>(document.Json, start, out value);
        }
        finally
        {
            document.Close();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool ReadText<T, TCodec, TMode>(ref OpenDocument document, out T value)
        where TCodec : IJsonCodec<T>
        where TMode : struct, IReadMode
    {
        var utf8 = document.Json;
        var start = JsonScanner.SkipWhitespace(utf8, utf8.StartsWith("\uFEFF"u8) ? 3 : 0);
        var end = ReadValue<T, TCodec, TMode>(ref document, start, out value);
        if (end >= 0 && JsonScanner.SkipWhitespace(utf8, end) >= utf8.Length) return true;
        value = default!;
        return false;
    }

    // From the beginning: what was noted before is void.
    private static unsafe int ReadOnFreshStack<T, TCodec, TMode>(ref OpenDocument document, int start, out T value)
        where TCodec : IJsonCodec<T>
        where TMode : struct, IReadMode
    {
        var notesInexact = document.NotesInexact;
        var read = default(T)!;
        fixed (byte* bytes = document.Json)
        {
            var (text, length) = ((nint)bytes, document.Json.Length);
            var (end, notes) = StackRoom.OnFreshStack(() =>
            {
                var again = new OpenDocument(new ReadOnlySpan<byte>((void*)text, length), notesInexact);
                var behind = ReadWithin<T, TCodec, TMode>(ref again, start, out read);
                return (behind, again.Notes);
            });
            document.Notes = notes;
            value = read;
            return end;
        }
    }
}
