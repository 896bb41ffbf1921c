using Microsoft.Win32.SafeHandles;

namespace DomainSdk.Loading;

/// <summary>Some bytes of a file.</summary>
/// <param name="file">The file.</param>
/// <param name="isOwner">Whether the file is closed with this.</param>
/// <param name="offset">Where they begin.</param>
/// <param name="length">How many there are.</param>
internal sealed class FileSlice(SafeFileHandle file, bool isOwner, long offset, long length) : ReadOnlyStream
{
    private long _position;

    public override bool CanSeek => true;

    public override long Length => length;

    public override long Position
    {
        get => _position;
        set => _position = value;
    }

    public override int Read(Span<byte> buffer)
    {
        var read = RandomAccess.Read(file, buffer[..(int)Math.Clamp(length - _position, 0, buffer.Length)], offset + _position);
        _position += read;
        return read;
    }

    public override long Seek(long offset, SeekOrigin origin) =>
        _position = offset + (origin == SeekOrigin.Begin ? 0 : origin == SeekOrigin.Current ? _position : length);

    protected override void Dispose(bool disposing)
    {
        if (disposing && isOwner) file.Dispose();
        base.Dispose(disposing);
    }
}
