using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DomainSdk.Generator.Inputs;

/// <summary>The bytes of an additional file; equal when path and bytes are.</summary>
internal sealed class FileContent : IEquatable<FileContent>
{
    /// <summary>What there is to say about a file in another encoding.</summary>
    public const string NotUtf8 = "The file is not UTF-8, as JSON has to be";

    private const int Utf8CodePage = 65001;

    private readonly int _hash;

    private FileContent(string path, byte[] utf8, bool isUtf8)
    {
        Path = path;
        Utf8 = utf8;
        IsUtf8 = isUtf8;
        _hash = Hash(utf8);
    }

    /// <summary>The path as the compiler names it.</summary>
    public string Path { get; }

    /// <summary>The text in UTF-8 without a byte order mark; must not be changed.</summary>
    public byte[] Utf8 { get; }

    /// <summary>Whether the file was UTF-8, as JSON has to be (RFC 8259, section 8.1).</summary>
    public bool IsUtf8 { get; }

    /// <summary>Reads a file through the compiler, which alone may touch the disk.</summary>
    /// <param name="file">The additional file.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The content; null where the file cannot be read, which the compiler itself reports.</returns>
    public static FileContent? Read(AdditionalText file, CancellationToken cancellation)
    {
        var text = file.GetText(cancellation);
        if (text is null) return null;
        var utf8 = Encoding.UTF8.GetBytes(text.ToString());
        return new FileContent(file.Path, utf8, WasUtf8(text, utf8));
    }

    /// <inheritdoc/>
    public bool Equals(FileContent? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _hash == other._hash && IsUtf8 == other.IsUtf8 && Path == other.Path && Utf8.AsSpan().SequenceEqual(other.Utf8));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FileContent);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <summary>
    /// Whether the compiler read UTF-8. Where bytes are none it falls back to another encoding on some systems, and to U+FFFD on others; then
    /// the text, encoded again, has not the checksum of the file.
    /// </summary>
    private static bool WasUtf8(SourceText text, byte[] utf8)
    {
        if (text.Encoding is not null && text.Encoding.CodePage != Utf8CodePage) return false;
        if (utf8.AsSpan().IndexOf("\uFFFD"u8) < 0) return true;
#pragma warning disable CA5350 // The compiler chose the algorithm; nothing is protected by it here.
        using var algorithm = text.ChecksumAlgorithm == SourceHashAlgorithm.Sha256 ? SHA256.Create() : (HashAlgorithm)SHA1.Create();
#pragma warning restore CA5350
        var checksum = text.GetChecksum();
        return checksum.SequenceEqual(algorithm.ComputeHash(utf8)) || checksum.SequenceEqual(algorithm.ComputeHash([0xEF, 0xBB, 0xBF, .. utf8]));
    }

    private static int Hash(byte[] bytes)
    {
        var hash = unchecked((int)2166136261);
        foreach (var b in bytes)
            hash = unchecked((hash ^ b) * 16777619);
        return hash;
    }
}
