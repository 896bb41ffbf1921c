using System.IO.Compression;

namespace DomainSdk.Loading;

/// <summary>
/// What a gzip file of one or more members holds. The framework takes a file that was cut off for a whole one; here a last member with a known content
/// follows the file, and where that does not come out at the end, the file is not whole.
/// </summary>
internal sealed class GZipText : ReadOnlyStream
{
    private static readonly byte[] s_mark = "whole/end/of/gzip"u8.ToArray();
    private static readonly byte[] s_member = Compress(s_mark);
    private readonly GZipStream _content;
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _isAtEnd;

    /// <summary>Reads from a stream, which goes with this one.</summary>
    public GZipText(Stream compressed) => _content = new GZipStream(new Followed(compressed), CompressionMode.Decompress);

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The file is not whole.</exception>
    public override int Read(Span<byte> buffer)
    {
        // As many bytes as the mark has stay here until it is known what they are.
        while (!_isAtEnd && _end - _start <= s_mark.Length) Fill();
        var count = Math.Min(buffer.Length, _end - _start - s_mark.Length);
        if (count <= 0) return 0;
        _buffer.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _content.Dispose();
        base.Dispose(disposing);
    }

    private void Fill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        var read = ReadContent();
        _end += read;
        if (read > 0) return;
        _isAtEnd = true;
        if (!_buffer.AsSpan(0, _end).SequenceEqual(s_mark)) throw new InvalidDataException("The compressed file is not whole, or something else stands behind its end.");
    }

    private int ReadContent()
    {
        try
        {
            return _content.Read(_buffer.AsSpan(_end));
        }
        catch (InvalidDataException e)
        {
            // The framework speaks of archive entries where there are none.
            throw new InvalidDataException("The file is not gzip, or is cut off or damaged.", e);
        }
    }

    private static byte[] Compress(byte[] bytes)
    {
        using var member = new MemoryStream();
        using (var gzip = new GZipStream(member, CompressionLevel.Fastest)) gzip.Write(bytes);
        return member.ToArray();
    }

    /// <summary>A stream, and the last member behind it.</summary>
    private sealed class Followed(Stream stream) : ReadOnlyStream
    {
        private int _behind = -1;
        private bool _isEmpty = true;

        public override int Read(Span<byte> buffer)
        {
            if (_behind < 0)
            {
                var read = stream.Read(buffer);
                _isEmpty &= read == 0;
                if (read > 0) return read;
                if (_isEmpty) throw new IOException("The compressed file is empty.");
                _behind = 0;
            }

            var count = Math.Min(buffer.Length, s_member.Length - _behind);
            s_member.AsSpan(_behind, count).CopyTo(buffer);
            _behind += count;
            return count;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) stream.Dispose();
            base.Dispose(disposing);
        }
    }
}
