using DomainSdk.Loading;
using ZstdSharp;

namespace DomainSdk.Cli;

/// <summary>Compressed files that the tool reads beside those of gzip.</summary>
internal static class Compression
{
    /// <summary>By extension, what makes a stream of their content: Zstandard.</summary>
    public static IReadOnlyDictionary<string, Func<Stream, Stream>> Decompressors { get; } = new Dictionary<string, Func<Stream, Stream>> { [".zst"] = compressed => new ZstandardText(compressed) };

    /// <summary>What files are by their names.</summary>
    public static FileForms Forms { get; } = new(Decompressors);

    /// <summary>What a Zstandard file of one frame or more holds. A window of more than 128 MB is refused by the library, so that memory has a bound.</summary>
    private sealed class ZstandardText(Stream compressed) : ReadOnlyStream
    {
        private readonly DecompressionStream _content = new(compressed, leaveOpen: false);
        private bool _hasBegun;

        public override int Read(Span<byte> buffer)
        {
            try
            {
                var read = _content.Read(buffer);
                // The library takes nothing for a whole file.
                if (read == 0 && !_hasBegun && compressed is { CanSeek: true, Length: 0 }) throw new IOException("The compressed file is empty.");
                _hasBegun = true;
                return read;
            }
            catch (Exception e) when (e is ZstdException or EndOfStreamException)
            {
                throw new InvalidDataException("The file is not Zstandard, or is cut off or damaged.", e);
            }
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) _content.Dispose();
            base.Dispose(disposing);
        }
    }
}
