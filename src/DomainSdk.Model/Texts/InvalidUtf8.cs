using System.Buffers;
using System.Text;

namespace DomainSdk.Model;

/// <summary>Finds where bytes cease to be UTF-8.</summary>
internal static class InvalidUtf8
{
    /// <summary>The offset of the first byte of the first invalid sequence (Unicode, section 3.9, table 3-7), or -1.</summary>
    public static int Find(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            var ascii = bytes[at..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0) return -1;
            at += ascii;
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) != OperationStatus.Done) return at;
            at += length;
        }

        return -1;
    }
}
