using System.Buffers.Text;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Runtime;

/// <summary>Strings of the format <c>uuid</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct GuidCodec : IJsonCodec<Guid>, IStringFormat<Guid>
{
    static string IStringFormat<Guid>.TypeName => "Guid";

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out Guid value)
        where TMode : struct, IReadMode
    {
        var end = JsonRead.Format<TMode, Guid, GuidCodec>(json, at, out value);

        // A Guid is the same in letters of either case and is written in small ones.
        if (TMode.Builds && end >= 0 && json[at..end].ContainsAnyInRange((byte)'A', (byte)'F')) OpenDocument.NoteInexact(json, at, "Guid");
        return end;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, Guid value) => output.SafeString(value, 36, "D");

    static bool IStringFormat<Guid>.IsValid(ReadOnlySpan<byte> utf8) => UuidFormat.IsValid(utf8);

    static bool IStringFormat<Guid>.TryParse(ReadOnlySpan<byte> utf8, out Guid value) =>
        Utf8Parser.TryParse(utf8, out value, out var used, 'D') && used == utf8.Length;
}
